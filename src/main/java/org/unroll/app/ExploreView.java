package org.unroll.app;

import javafx.geometry.Pos;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.unroll.text.Texts;
import org.unroll.view.View;
import org.unroll.view.control.Magnified;
import org.unroll.view.panel.ExperimentPanel;
import org.unroll.view.shell.PanelGrid;

/** The explore screen: the control panel beside the parts. */
final class ExploreView extends BorderPane implements View {

  private final ExperimentPanel panel;
  private final Region hero;

  ExploreView(Texts texts, ExperimentPanel panel, ExploreParts parts) {
    this.panel = panel;
    this.hero = parts.hero(texts);
    PanelGrid grid = new PanelGrid();
    grid.leftProperty().set(panel);
    grid.heroProperty().set(hero);
    parts.details(texts).map(Magnified::new).ifPresent(grid.rightProperty()::set);
    parts.overview(texts).ifPresent(grid.bottomProperty()::set);
    parts.problems(texts).ifPresent(this::setTop);
    Region notices = parts.notices(texts);
    StackPane layers = new StackPane(grid, notices);
    StackPane.setAlignment(notices, Pos.BOTTOM_CENTER);
    setCenter(layers);
    parts.installKeys(this);
  }

  /** The control panel, to keep it up to date. */
  ExperimentPanel panel() {
    return panel;
  }

  @Override
  public String describe() {
    String words = hero instanceof View view ? view.describe() : "";
    return (words + " " + panel.describe()).strip();
  }
}
