package org.unroll.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers at a glance. */
class MagnitudeTest {

  @ParameterizedTest
  @CsvSource({
    "0.0631, 0.063",
    "6.31e-5, 10⁻⁴·²",
    "7.9e-12, 10⁻¹¹·¹",
    "0.01, 0.01",
    "0.001, 10⁻³",
    "1, 1",
    "1.04, 1",
    "31.7, 32",
    "31700, 10⁴·⁵",
    "0.5, 0.5",
    "0, 0",
    "-1, −1",
    "NaN, NaN"
  })
  void isAPowerOfTenWithOneDecimalUnlessItIsNearOne(double value, String shown) {
    assertThat(Magnitude.of(value)).isEqualTo(shown);
  }
}
