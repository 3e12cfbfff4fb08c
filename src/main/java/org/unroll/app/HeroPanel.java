package org.unroll.app;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.unroll.view.View;
import org.unroll.view.control.Magnified;
import org.unroll.view.control.PanelGround;
import org.unroll.view.depth.DepthSwitch;
import org.unroll.view.depth.DepthView;
import org.unroll.view.formula.FormulaStrip;
import org.unroll.view.pin.HoldBar;
import org.unroll.view.pin.PinnedFrame;
import org.unroll.view.shell.PanelGrid;
import org.unroll.view.transport.TransportBar;

/**
 * The network at one of its depths, with the switch above, and below it the transport bar and, in a
 * narrow window, the formula.
 */
final class HeroPanel extends VBox implements View {

  private final DepthView picture;
  private final PinnedFrame frame;

  /** Kept here so that it lives as long as the view. */
  private final ObservableValue<Boolean> narrow =
      sceneProperty().flatMap(Scene::widthProperty).map(w -> w.doubleValue() < PanelGrid.WIDE);

  HeroPanel(
      DepthSwitch depths,
      HoldBar held,
      DepthView picture,
      PinnedFrame frame,
      FormulaStrip strip,
      TransportBar bar) {
    super(depths, new Magnified(held), frame);
    this.picture = picture;
    this.frame = frame;
    Region rule = rule();
    getChildren().addAll(rule, new Magnified(strip), rule(), new Magnified(bar));
    onlyWhenNarrow(rule);
    onlyWhenNarrow(strip);
    getStyleClass().addAll("panel", "flush", "hero");
    PanelGround.under(this);
    setVgrow(frame, Priority.ALWAYS);
  }

  /** The picture with what is pinned over it, without the controls. */
  PinnedFrame frame() {
    return frame;
  }

  /** A wide window has a panel of formulas beside the stage. */
  private void onlyWhenNarrow(Node node) {
    node.visibleProperty().bind(narrow.orElse(false));
    node.managedProperty().bind(narrow.orElse(false));
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
