package org.unroll.app;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableBooleanValue;
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

  /** Kept here because what it is read off, which outlives the view, holds it weakly. */
  private final ObservableBooleanValue overviewShown;

  ExploreView(Texts texts, ExperimentPanel panel, ExploreParts parts) {
    this.panel = panel;
    this.hero = parts.hero(texts);
    PanelGrid grid = new PanelGrid();
    grid.leftProperty().set(panel);
    grid.heroProperty().set(hero);
    parts.details(texts).map(Magnified::new).ifPresent(grid.rightProperty()::set);
    grid.unfoldedProperty().bindBidirectional(parts.unfolded());
    overviewShown = parts.overviewShown();
    parts.overview(texts).ifPresent(overview -> show(grid, overview));
    parts.problems(texts).ifPresent(this::setTop);
    Region notices = parts.notices(texts);
    StackPane layers = new StackPane(grid, notices);
    StackPane.setAlignment(notices, Pos.BOTTOM_CENTER);
    setCenter(layers);
    parts.installKeys(this);
  }

  private void show(PanelGrid grid, Region overview) {
    ChangeListener<Boolean> onShown =
        (source, was, is) -> grid.bottomProperty().set(is ? overview : null);
    overviewShown.addListener(onShown);
    onShown.changed(overviewShown, null, overviewShown.get());
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
