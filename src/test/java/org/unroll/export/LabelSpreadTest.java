package org.unroll.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Labels that never lie on each other. */
class LabelSpreadTest {

  @Test
  void labelsWithRoomStayWhereTheyWantToBe() {
    assertThat(LabelSpread.spread(new double[] {80, 20, 50}, 10, 0, 100))
        .containsExactly(80, 20, 50);
  }

  @Test
  void collidingLabelsMoveApartAroundTheirMean() {
    assertThat(LabelSpread.spread(new double[] {50, 50, 53}, 10, 0, 100))
        .containsExactly(new double[] {41, 51, 61}, within(1e-9));
  }

  @Test
  void labelsStayInsideAndKeepTheirOrder() {
    assertThat(LabelSpread.spread(new double[] {1, 2, 99, 100}, 10, 0, 100))
        .containsExactly(new double[] {5, 15, 85, 95}, within(1e-9));
  }

  @Test
  void tooManyLabelsShareTheRoom() {
    assertThat(LabelSpread.spread(new double[] {0, 0, 0, 0}, 10, 0, 20))
        .containsExactly(new double[] {2.5, 7.5, 12.5, 17.5}, within(1e-9));
  }
}
