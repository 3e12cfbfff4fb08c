package org.unroll.app;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.unroll.view.View;
import org.unroll.view.formula.FormulaStrip;
import org.unroll.view.shell.PanelGrid;
import org.unroll.view.stage.ExampleChooser;
import org.unroll.view.stage.StageView;
import org.unroll.view.transport.TransportBar;

/** The stage with its transport bar below, and in a narrow window the formula between them. */
final class HeroPanel extends VBox implements View {

  private static final double TITLE_GAP = 16;

  private final StageView stage;

  /** Kept here so that it lives as long as the view. */
  private final ObservableValue<Boolean> narrow =
      sceneProperty().flatMap(Scene::widthProperty).map(w -> w.doubleValue() < PanelGrid.WIDE);

  HeroPanel(StageView stage, ExampleChooser examples, FormulaStrip strip, TransportBar bar) {
    super(framed(stage, examples), rule(), strip, rule(), bar);
    this.stage = stage;
    onlyWhenNarrow(getChildren().get(1));
    onlyWhenNarrow(strip);
    getStyleClass().addAll("panel", "flush", "hero");
    setVgrow(getChildren().get(0), Priority.ALWAYS);
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

  /** The chooser of examples stands in the row of the stage's title, behind it. */
  private static StackPane framed(StageView stage, ExampleChooser examples) {
    StackPane frame = new StackPane(stage, examples);
    StackPane.setAlignment(examples, Pos.TOP_LEFT);
    examples.translateXProperty().bind(stage.titleEndProperty().add(TITLE_GAP));
    frame.getStyleClass().add("stage-frame");
    frame.setMinHeight(0);
    return frame;
  }

  @Override
  public String describe() {
    return stage.describe();
  }
}
