package org.unroll.app;

import javafx.geometry.Pos;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.unroll.view.View;
import org.unroll.view.control.Magnified;
import org.unroll.view.stage.ExampleChooser;
import org.unroll.view.stage.StageView;
import org.unroll.view.transport.TransportBar;

/** The stage with its transport bar below. */
final class HeroPanel extends VBox implements View {

  private static final double TITLE_GAP = 16;

  private final StageView stage;

  HeroPanel(StageView stage, ExampleChooser examples, TransportBar bar) {
    super(framed(stage, examples), rule(), new Magnified(bar));
    this.stage = stage;
    getStyleClass().addAll("panel", "flush", "hero");
    setVgrow(getChildren().get(0), Priority.ALWAYS);
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
