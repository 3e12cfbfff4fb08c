package org.unroll.lab.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Means over seeds and their intervals against printed tables and hand calculation. */
class EstimateTest {

  @ParameterizedTest
  @CsvSource({"1, 12.706", "2, 4.303", "3, 3.182", "4, 2.776", "10, 2.228", "30, 2.042"})
  void studentsTable(int degrees, double quantile) {
    assertThat(StudentT.quantile(degrees, 0.95)).isCloseTo(quantile, within(5e-4));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 4, 0, 0.4899",
    "4, 4, 0.5101, 1",
    "3, 4, 0.3006, 0.9544",
    "81, 263, 0.2553, 0.3662"
  })
  void wilsonsInterval(int solved, int all, double lower, double upper) {
    double[] values = new double[all];
    java.util.Arrays.fill(values, 0, solved, 1);
    Estimate share = Estimate.ofShare(values);
    assertThat(share.centre()).isEqualTo((double) solved / all);
    assertThat(share.lower()).isCloseTo(lower, within(1e-4));
    assertThat(share.upper()).isCloseTo(upper, within(1e-4));
  }

  @Test
  void meanOfThree() {
    Estimate mean = Estimate.ofMean(new double[] {1, 2, 3});
    assertThat(mean.centre()).isEqualTo(2);
    assertThat(mean.upper()).isCloseTo(2 + 4.303 / Math.sqrt(3), within(1e-3));
    assertThat(mean.lower()).isCloseTo(2 - 4.303 / Math.sqrt(3), within(1e-3));
    Estimate part = Estimate.ofPart(new double[] {0.5, 1});
    assertThat(part.lower()).isZero();
    assertThat(part.upper()).isEqualTo(1);
  }

  @Test
  void ratiosHaveAGeometricMean() {
    Estimate mean = Estimate.ofPositive(new double[] {1e-4, 1e-2});
    assertThat(mean.centre()).isCloseTo(1e-3, within(1e-12));
    assertThat(mean.lower() * mean.upper()).isCloseTo(1e-6, within(1e-12));
    assertThat(Estimate.ofPositive(new double[] {0, 5})).isEqualTo(new Estimate(0, 0, 5, 2));
  }

  @Test
  void oneRunTellsNothingAboutOthers() {
    assertThat(Estimate.ofMean(new double[] {7})).isEqualTo(new Estimate(7, 7, 7, 1));
    assertThat(Estimate.ofPositive(new double[0]).centre()).isNaN();
    assertThat(Estimate.ofShare(new double[0]).runs()).isZero();
  }
}
