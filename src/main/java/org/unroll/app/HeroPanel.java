package org.unroll.app;

import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.unroll.view.View;
import org.unroll.view.stage.StageView;
import org.unroll.view.transport.TransportBar;

/** The stage with its transport bar below. */
final class HeroPanel extends VBox implements View {

  private final StageView stage;

  HeroPanel(StageView stage, TransportBar bar) {
    super(framed(stage), rule(), bar);
    this.stage = stage;
    getStyleClass().addAll("panel", "flush", "hero");
    setVgrow(getChildren().get(0), Priority.ALWAYS);
  }

  private static Region rule() {
    Region rule = new Region();
    rule.getStyleClass().add("rule");
    return rule;
  }

  private static StackPane framed(StageView stage) {
    StackPane frame = new StackPane(stage);
    frame.getStyleClass().add("stage-frame");
    frame.setMinHeight(0);
    return frame;
  }

  @Override
  public String describe() {
    return stage.describe();
  }
}
