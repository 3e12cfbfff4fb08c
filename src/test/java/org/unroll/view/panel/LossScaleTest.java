package org.unroll.view.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.unroll.lab.CellSnapshot;
import org.unroll.lab.Curve;

/** Places of losses in the small chart. */
class LossScaleTest {

  @Test
  void spansAllCellsAndGuessing() {
    LossScale scale = LossScale.of(List.of(cell(1, 0.1), cell(0.5, 0.01)), 2);
    assertThat(scale).isEqualTo(new LossScale(1, 0.01, 2));
    assertThat(scale.up(0.01)).isZero();
    assertThat(scale.up(2)).isEqualTo(1);
  }

  @Test
  void equalRatiosAreEqualDistances() {
    LossScale scale = new LossScale(100, 0.01, 1);
    assertThat(scale.up(0.1)).isCloseTo(0.5, Offset.offset(1e-12));
    assertThat(scale.across(25)).isEqualTo(0.25);
  }

  @Test
  void brokenLossesDoNotBreakTheScale() {
    LossScale scale = LossScale.of(List.of(cell(0.5, Double.NaN), cell(0, 0.25)), 1);
    assertThat(scale).isEqualTo(new LossScale(1, 0.25, 1));
  }

  @Test
  void nothingToDrawBeforeTheFirstUpdate() {
    assertThat(LossScale.of(List.of(), 0.167).isEmpty()).isTrue();
  }

  private static CellSnapshot cell(double... losses) {
    return new CellSnapshot(
        "lstm", new Curve(new double[] {0, 1}, losses), 0, 0, new double[0], 0, null);
  }
}
