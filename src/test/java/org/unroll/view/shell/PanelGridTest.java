package org.unroll.view.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** Places of panels. No toolkit: bounds are numbers. */
class PanelGridTest {

  private final Region left = new Region();
  private final Region hero = new Region();
  private final Region overview = new Region();
  private final PanelGrid grid = new PanelGrid();

  PanelGridTest() {
    grid.leftProperty().set(left);
    grid.heroProperty().set(hero);
    grid.bottomProperty().set(overview);
  }

  @Test
  void overviewStandsBelowAWideHero() {
    layout(1920, 1033);
    assertThat(at(overview).getMinY()).isEqualTo(at(hero).getMaxY() + 16);
    assertThat(at(hero).getWidth()).isEqualTo(1920 - 250 - 3 * 16);
    assertThat(at(left).getHeight()).isEqualTo(1033 - 2 * 16);
  }

  @Test
  void lowWindowKeepsItsHeightForTheHero() {
    layout(1280, 676);
    assertThat(at(hero).getWidth()).isEqualTo(1280 - 250 - 3 * 12);
    assertThat(at(overview).getHeight()).isBetween(160.0, 170.0);
    assertThat(at(hero).getHeight()).isEqualTo(676 - 3 * 12 - at(overview).getHeight());
  }

  @Test
  void emptyPlacesLeaveTheirRoomToTheHero() {
    grid.leftProperty().set(null);
    grid.bottomProperty().set(null);
    layout(1000, 600);
    assertThat(at(hero).getWidth()).isEqualTo(1000 - 2 * 12);
    assertThat(at(hero).getHeight()).isEqualTo(600 - 2 * 12);
  }

  private void layout(double width, double height) {
    grid.resize(width, height);
    grid.layout();
  }

  private static Bounds at(Region region) {
    return region.getBoundsInParent();
  }
}
