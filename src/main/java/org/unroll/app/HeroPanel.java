package org.unroll.app;

import javafx.scene.control.Separator;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.unroll.view.View;
import org.unroll.view.stage.StageView;
import org.unroll.view.transport.TransportBar;

/** The stage with its transport bar below. */
final class HeroPanel extends VBox implements View {

  private final StageView stage;

  HeroPanel(StageView stage, TransportBar bar) {
    super(8, stage, new Separator(), bar);
    this.stage = stage;
    getStyleClass().add("panel");
    setVgrow(stage, Priority.ALWAYS);
  }

  @Override
  public String describe() {
    return stage.describe();
  }
}
