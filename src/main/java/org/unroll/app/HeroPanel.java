package org.unroll.app;

import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.unroll.view.View;
import org.unroll.view.depth.DepthSwitch;
import org.unroll.view.depth.DepthView;
import org.unroll.view.transport.TransportBar;

/** The network at one of its depths, with the switch above and the transport bar below. */
final class HeroPanel extends VBox implements View {

  private final DepthView picture;

  HeroPanel(DepthSwitch depths, DepthView picture, TransportBar bar) {
    super(depths, framed(picture), rule(), bar);
    this.picture = picture;
    getStyleClass().addAll("panel", "flush", "hero");
    setVgrow(getChildren().get(1), Priority.ALWAYS);
  }

  private static StackPane framed(DepthView picture) {
    StackPane frame = new StackPane(picture);
    frame.getStyleClass().add("stage-frame");
    frame.setMinHeight(0);
    return frame;
  }

  private static Region rule() {
    Region rule = new Region();
    rule.getStyleClass().add("rule");
    return rule;
  }

  @Override
  public String describe() {
    return picture.describe();
  }
}
