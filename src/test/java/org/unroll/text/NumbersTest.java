package org.unroll.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of numbers. */
class NumbersTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "0.5, 0.5",
    "-12.345, −12.3",
    "0.00123, 0.00123",
    "99999, 100000",
    "1234.5, 1230",
    "0.9996, 1",
    "1.3e-7, 1.3 · 10⁻⁷",
    "-1e-12, −10⁻¹²",
    "2.5e8, 2.5 · 10⁸",
    "NaN, NaN",
    "-Infinity, −∞"
  })
  void plainHasThreeDigitsThatCount(double value, String shown) {
    String expected = shown.equals("100000") ? "10⁵" : shown;
    assertThat(Numbers.plain(value)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"-0.9621, 3, −0.962", "-0.0001, 2, 0.00", "1, 3, 1.000", "0.125, 2, 0.13"})
  void fixedLinesUpAndNeverShowsMinusZero(double value, int decimals, String shown) {
    assertThat(Numbers.fixed(value, decimals)).isEqualTo(shown);
  }

  @Test
  void signedMarksBothDirections() {
    assertThat(Numbers.signed(1, 3)).isEqualTo("+1.000");
    assertThat(Numbers.signed(-1, 1)).isEqualTo("−1.0");
    assertThat(Numbers.signed(0.001, 1)).isEqualTo("0.0");
  }

  @Test
  void smallForms() {
    assertThat(Numbers.powerOfTen(-10)).isEqualTo("10⁻¹⁰");
    assertThat(Numbers.subscript(-12)).isEqualTo("₋₁₂");
    assertThat(Numbers.count(-3420)).isEqualTo("−3,420");
    assertThat(Numbers.percent(0.0516)).isEqualTo("5.2 %");
    assertThat(Numbers.percent(1)).isEqualTo("100 %");
  }

  @ParameterizedTest
  @CsvSource({"1e-3, 0.001", "'0,5', 0.5", "−2.5, -2.5", "' 7 ', 7", ".5, 0.5", "3., 3"})
  void parseTakesWhatPeopleType(String typed, double value) {
    assertThat(Numbers.parse(typed)).hasValue(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "1e999", "NaN", "0x10", "1.2.3", "1,000,000", "--1", "5f"})
  void parseRefusesEverythingElse(String typed) {
    assertThat(Numbers.parse(typed)).isEmpty();
  }
}
