package org.unroll.view.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
  void overviewStandsBelowTheHeroWhereThereIsHeight() {
    layout(1920, 1033);
    assertThat(at(overview).getMinY()).isEqualTo(at(hero).getMaxY() + PanelGrid.GAP);
    assertThat(at(hero).getWidth()).isEqualTo(1920 - 250 - 3 * PanelGrid.GAP);
    assertThat(at(left).getHeight()).isEqualTo(1033 - 2 * PanelGrid.GAP);
  }

  @Test
  void overviewStandsBesideALowHero() {
    layout(1280, 673);
    assertThat(at(overview).getMinX()).isEqualTo(at(hero).getMaxX() + PanelGrid.GAP);
    assertThat(at(hero).getHeight()).isEqualTo(673 - 2 * PanelGrid.GAP);
    assertThat(at(overview).getMaxX()).isEqualTo(1280 - PanelGrid.GAP);
  }

  @Test
  void emptyPlacesLeaveTheirRoomToTheHero() {
    grid.leftProperty().set(null);
    grid.bottomProperty().set(null);
    layout(1000, 600);
    assertThat(at(hero).getWidth()).isEqualTo(1000 - 2 * PanelGrid.GAP);
    assertThat(at(hero).getHeight()).isEqualTo(600 - 2 * PanelGrid.GAP);
  }

  @Test
  void rowTurnsWithItsShape() {
    Region first = new Region();
    Region second = new Region();
    PanelRow row = new PanelRow(List.of(first, second));
    row.resize(816, 200);
    row.layout();
    assertThat(at(second).getMinX()).isEqualTo(416);
    row.resize(300, 616);
    row.layout();
    assertThat(at(second).getMinY()).isEqualTo(316);
    assertThat(at(first).getWidth()).isEqualTo(300);
  }

  private void layout(double width, double height) {
    grid.resize(width, height);
    grid.layout();
  }

  private static Bounds at(Region region) {
    return region.getBoundsInParent();
  }
}
