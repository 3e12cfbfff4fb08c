package org.unroll.view.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import javafx.beans.property.IntegerProperty;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.unroll.lab.gradient.Contrast;
import org.unroll.lab.gradient.Focus;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.lab.gradient.LabSettings;
import org.unroll.model.FlowParts;
import org.unroll.model.LabModel;
import org.unroll.view.Mouse;
import org.unroll.view.Toolkit;

/** Steps, layers, networks and units are chosen by a press in the chart of norms and in the triangles. */
class ChoosingInChartsTest {

  private static final LabSettings SETTINGS = LabSettings.OPENING.withLength(20).withUnits(8);

  /** Neither a network nor a layer. */
  private static final int NOTHING = -1;

  private final LabDesk desk = new LabDesk();
  private final LabModel model = desk.model();

  @Test
  void everyUnitCanBePickedBelowTheChart() {
    Toolkit.run(
        () -> {
          LabView view = desk.shown(SETTINGS, 2);
          Node strip = view.lookup(".lab-units");
          int units = desk.picture().chosen().variant().units();
          assertThat(picked(strip, strip.getLayoutBounds().getHeight() / 2))
              .isEqualTo(IntStream.range(0, units).boxed().toList());
          assertThat(model.variantProperty().get()).isEqualTo(2);
          assertThat(model.stepProperty().get()).isEqualTo(9);
        });
  }

  /** The units that presses from left to right pick out, each once. */
  private List<Integer> picked(Node strip, double y) {
    List<Integer> units = new ArrayList<>();
    for (double x = 1; x < strip.getLayoutBounds().getWidth(); x += 5) {
      model.clearUnit();
      Mouse.press(strip, x, y);
      int unit = model.unitProperty().get();
      if (unit != Focus.NO_UNIT && !units.contains(unit)) {
        units.add(unit);
      }
    }
    return units;
  }

  @Test
  void theStripBelowATrianglePicksAUnitOfItsNetwork() {
    Toolkit.run(
        () -> {
          LabView view = desk.shown(SETTINGS, 0);
          Node maps = view.lookup(".lab-hearing");
          List<Integer> networks = new ArrayList<>();
          double y = stripBelow(maps);
          for (double x = 1; x < maps.getLayoutBounds().getWidth(); x += 9) {
            model.clearUnit();
            Mouse.press(maps, x, y);
            if (model.unitProperty().get() != Focus.NO_UNIT) {
              networks.add(model.variantProperty().get());
              assertThat(model.stepProperty().get()).as("the step stays").isEqualTo(9);
            }
          }
          assertThat(networks).isSorted().contains(0, 1, 2);
        });
  }

  /** The height at which a press near the left edge picks a unit. */
  private double stripBelow(Node maps) {
    double y = maps.getLayoutBounds().getHeight();
    while (model.unitProperty().get() == Focus.NO_UNIT && y > 0) {
      y--;
      Mouse.press(maps, 2, y);
    }
    return y - 2;
  }

  @Test
  void aPressNearALineLooksAtItsNetwork() {
    Toolkit.run(
        () -> {
          Node chart = desk.shown(SETTINGS, 0).lookup(".chart-view");
          List<Integer> down = pressedDownwards(chart, model.variantProperty());
          GradientPicture picture = desk.picture();
          int step = model.stepProperty().get();
          assertThat(down)
              .isEqualTo(
                  fallingBy(
                      3,
                      i -> {
                        double[] last = picture.variants().get(i).lastLoss();
                        return last[step] / last[19];
                      }));
        });
  }

  @Test
  void aPressNearALineOfTheLayersLooksAtItsLayer() {
    Toolkit.run(
        () -> {
          Node chart = desk.shown(SETTINGS.withLayers(3), 1).lookup(".chart-view");
          model.partsProperty().set(FlowParts.BY_LAYER);
          chart.getScene().snapshot(null);
          List<Integer> down = pressedDownwards(chart, model.layerProperty());
          int step = model.stepProperty().get();
          List<double[]> layers = desk.picture().chosen().byLayer();
          assertThat(down).isEqualTo(fallingBy(3, l -> layers.get(l)[step] / layers.get(l)[19]));
          assertThat(model.variantProperty().get()).as("its network stays").isEqualTo(1);
        });
  }

  private static List<Integer> fallingBy(int count, ToDoubleFunction<Integer> value) {
    return IntStream.range(0, count)
        .boxed()
        .sorted(Comparator.comparingDouble(value).reversed())
        .toList();
  }

  /** What presses from the top to the bottom of the chart choose, in order, at a step near its left end. */
  private static List<Integer> pressedDownwards(Node chart, IntegerProperty chosen) {
    double x = chart.getLayoutBounds().getWidth() * 0.2;
    List<Integer> order = new ArrayList<>();
    for (double y = 1; y < chart.getLayoutBounds().getHeight(); y += 4) {
      chosen.set(NOTHING);
      Mouse.move(chart, x, y);
      Mouse.press(chart, x, y);
      int now = chosen.get();
      if (now != NOTHING && !order.contains(now)) {
        order.add(now);
      }
    }
    chosen.set(NOTHING);
    Mouse.press(chart, x, 1);
    assertThat(chosen.get()).as("far from every line").isEqualTo(NOTHING);
    return order;
  }

  @Test
  void stepsAreChosenWhereAllComesThroughTheWeights() {
    LabSettings plain = SETTINGS.withContrast(Contrast.RADIUS);
    WaysFigure ways = new WaysFigure(LabDesk.ENGLISH, LabDesk.picture(plain, new Focus(2, 9)));
    assertThat(ways.focusAt(399, 100, 400, 200)).isEmpty();
    assertThat(ways.focusAt(394, 100, 400, 200)).contains(new Focus(2, 19));
    assertThat(ways.focusAt(45, 100, 400, 200)).contains(new Focus(2, 0));
    assertThat(ways.wordsAt(45, 100, 400, 200)).isEmpty();
  }

  @Test
  void dragsMoveTheStepAndNothingElse() {
    Toolkit.run(
        () -> {
          Node chart = desk.shown(SETTINGS, 2).lookup(".chart-view");
          double wide = chart.getLayoutBounds().getWidth();
          Mouse.move(chart, wide * 0.7, 5);
          Mouse.press(chart, wide * 0.7, 5);
          int right = model.stepProperty().get();
          for (double y = 5; y < chart.getLayoutBounds().getHeight(); y += 15) {
            Mouse.drag(chart, wide * 0.3, y);
          }
          assertThat(model.stepProperty().get()).isBetween(1, right - 3);
          assertThat(model.variantProperty().get()).isEqualTo(2);
        });
  }

  @Test
  void theStripHasTheNumbersOfTheUnitsOwnLine() {
    for (int variant = 0; variant < 3; variant++) {
      double squares = 0;
      for (int unit = 0; unit < 6; unit++) {
        GradientPicture one = LabDesk.picture(SETTINGS, new Focus(variant, 9, 0, unit));
        UnitSizes sizes = new UnitSizes(LabDesk.ENGLISH, one, variant);
        assertThat(sizes.size(unit))
            .isCloseTo(one.unit().orElseThrow().lastLoss()[9], within(1e-15));
      }
      UnitSizes all =
          new UnitSizes(LabDesk.ENGLISH, LabDesk.picture(SETTINGS, new Focus(variant, 9)), variant);
      for (int unit = 0; unit < all.count(); unit++) {
        squares += all.share(unit) * all.share(unit);
      }
      assertThat(squares).isCloseTo(1, within(1e-12));
    }
  }

  @Test
  void whatIsCutOffReachesNoUnit() {
    GradientPicture cut = LabDesk.picture(SETTINGS.withTruncation(5), new Focus(0, 9));
    assertThat(cut.chosen().unitsAt(9)).containsOnly(0);
    assertThat(cut.chosen().unitsAt(15)).isNotEqualTo(cut.chosen().unitsAt(9));
    assertThat(new UnitsFigure(LabDesk.ENGLISH, cut).caption()).contains("0 %");
  }

  @Test
  void theStripSaysWhatItShows() {
    UnitsFigure units =
        new UnitsFigure(LabDesk.ENGLISH, LabDesk.picture(SETTINGS, new Focus(2, 9, 0, 4)));
    assertThat(units.describe()).contains("Units of LSTM", "LSTM, unit 5: |∂L₂₀/∂h₁₀| = ");
    assertThat(units.rows().rows()).hasSizeGreaterThan(4);
  }
}
