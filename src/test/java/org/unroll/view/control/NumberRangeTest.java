package org.unroll.view.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers a setting takes, and sliders over them. */
class NumberRangeTest {

  private final NumberRange units = NumberRange.whole(1, 128);
  private final NumberRange rate = NumberRange.logarithmic(0.0001, 1);
  private final NumberRange bias = NumberRange.even(-3, 6, 0.5);

  @ParameterizedTest
  @ValueSource(strings = {"0", "129", "7.5", "eight", "", "1e3"})
  void wholeRangeRefuses(String typed) {
    assertThat(units.read(typed)).isEmpty();
  }

  @Test
  void takesWhatIsInside() {
    assertThat(units.read("128")).hasValue(128);
    assertThat(rate.read("3e-4")).hasValue(0.0003);
    assertThat(bias.read("−0.25")).hasValue(-0.25);
  }

  @Test
  void sliderEndsAreTheRangesEnds() {
    for (NumberRange range : new NumberRange[] {units, rate, bias}) {
      assertThat(range.at(0)).isEqualTo(range.min());
      assertThat(range.at(1)).isEqualTo(range.max());
      assertThat(range.shareOf(range.max())).isEqualTo(1);
    }
  }

  @Test
  void equalDistancesAreEqualRatiosWhereLogarithmic() {
    assertThat(rate.at(0.5)).isEqualTo(0.01);
    assertThat(rate.shareOf(0.001)).isCloseTo(0.25, org.assertj.core.data.Offset.offset(1e-12));
  }

  @Test
  void sliderStepsAreExactDecimals() {
    assertThat(bias.at(bias.shareOf(0.5))).isEqualTo(0.5);
    assertThat(rate.show(rate.at(0.11))).isEqualTo("0.0003");
  }

  @Test
  void whatAFieldShowsCanBeReadBack() {
    for (double value : new double[] {0.0001, 0.02, 1}) {
      assertThat(rate.read(rate.show(value))).hasValue(value);
    }
  }
}
