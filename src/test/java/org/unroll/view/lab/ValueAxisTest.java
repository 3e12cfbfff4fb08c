package org.unroll.view.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unroll.export.ChartFonts;
import org.unroll.export.ChartFonts.Weight;
import org.unroll.view.lab.ValueAxis.Tick;

/** Numbers beside an axis are round, tell each other apart and have room, however large they are. */
class ValueAxisTest {

  private static final ChartFonts FONTS = ChartFonts.bundled();
  private static final float SIZE = 11;

  @ParameterizedTest
  @CsvSource({
    "1.45, 1.76, '1.5, 1.6, 1.7'",
    "0, 1, '0, 0.5, 1'",
    "-2, 2, '−2, −1, 0, 1, 2'",
    "0.02, 0.09, '0.02, 0.04, 0.06, 0.08'",
    "3, 4e8, '10⁰, 10², 10⁴, 10⁶, 10⁸'",
    "1e-7, 1e-1, '10⁻⁶, 10⁻⁴, 10⁻²'",
    "2e150, 5e150, '2 · 10¹⁵⁰, 3 · 10¹⁵⁰, 4 · 10¹⁵⁰, 5 · 10¹⁵⁰'",
    "1.23e150, 1.27e150, '1.23 · 10¹⁵⁰, 1.24 · 10¹⁵⁰, 1.25 · 10¹⁵⁰, 1.26 · 10¹⁵⁰, 1.27 · 10¹⁵⁰'",
    "3.5, 1e150, '10⁰, 10⁵⁰, 10¹⁰⁰, 10¹⁵⁰'"
  })
  void ticksAreRoundAndFew(double least, double most, String labels) {
    List<String> written = ValueAxis.of(least, most).ticks(5).stream().map(Tick::label).toList();
    assertThat(String.join(", ", written)).isEqualTo(labels);
  }

  @Test
  void aTickStandsWhereItsNumberStands() {
    for (ValueAxis axis : List.of(ValueAxis.of(-3, 9), ValueAxis.of(1e-4, 1e9))) {
      List<Tick> ticks = axis.ticks(6);
      double apart = axis.share(ticks.get(1).value()) - axis.share(ticks.get(0).value());
      for (int i = 1; i < ticks.size(); i++) {
        assertThat(axis.share(ticks.get(i).value()) - axis.share(ticks.get(i - 1).value()))
            .isCloseTo(apart, within(1e-9));
      }
    }
  }

  @Test
  void valuesFarApartStandOnALogScaleUnlessOneIsZero() {
    assertThat(ValueAxis.of(2, 1900).isLog()).isFalse();
    assertThat(ValueAxis.of(2, 2100).isLog()).isTrue();
    assertThat(ValueAxis.of(0, 1e9).isLog()).isFalse();
    assertThat(ValueAxis.of(2, 1e150).share(1e75)).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void whatOverflowsStandsAtTheTopAndNothingBreaks() {
    ValueAxis axis = ValueAxis.of(1, Double.POSITIVE_INFINITY, Double.NaN, 2);
    assertThat(axis.share(Double.POSITIVE_INFINITY)).isEqualTo(1);
    assertThat(axis.share(Double.NaN)).isEqualTo(1);
    assertThat(ValueAxis.of(0, Double.MAX_VALUE).share(1)).isBetween(0.0, 1.0);
    assertThat(ValueAxis.of().ticks(2)).isNotEmpty();
    assertThat(ValueAxis.of(5, 5).ticks(3)).isNotEmpty();
  }

  @Test
  void theRoomHoldsEveryLabel() {
    Random random = new Random(7);
    for (int n = 0; n < 500; n++) {
      double size = Math.pow(10, random.nextInt(-300, 300));
      double least = random.nextGaussian() * size;
      List<Tick> ticks = ValueAxis.of(least, least + random.nextDouble(9) * size).ticks(4);
      assertThat(ticks).extracting(Tick::label).doesNotHaveDuplicates();
      double room = ValueAxis.width(ticks, SIZE);
      assertThat(ticks)
          .allSatisfy(
              tick ->
                  assertThat(FONTS.line(tick.label(), Weight.REGULAR, SIZE).width())
                      .isLessThanOrEqualTo(room));
      assertThat(room).as("not wasteful").isLessThan(85);
    }
  }
}
