package org.unroll.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers at a glance. */
class MagnitudeTest {

  @ParameterizedTest
  @CsvSource({
    "0.063, 10⁻¹·²",
    "7.9e-12, 10⁻¹¹·¹",
    "0.01, 10⁻²",
    "1, 1",
    "1.05, 1",
    "31.7, 10¹·⁵",
    "0.5, 10⁻⁰·³",
    "0, 0",
    "-1, −1",
    "NaN, NaN"
  })
  void isAPowerOfTenWithOneDecimal(double value, String shown) {
    assertThat(Magnitude.of(value)).isEqualTo(shown);
  }
}
