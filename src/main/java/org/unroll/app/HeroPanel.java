package org.unroll.app;

import javafx.geometry.Insets;
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
    super(stage, new Separator(), bar);
    this.stage = stage;
    getStyleClass().addAll("panel", "flush");
    setVgrow(stage, Priority.ALWAYS);
    setMargin(bar, new Insets(8, 16, 12, 16));
  }

  @Override
  public String describe() {
    return stage.describe();
  }
}
