package org.unroll.view.stage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueScaleTest {

  @ParameterizedTest
  @CsvSource({
    "0.1,0.25",
    "0.9,1",
    "5,5",
    "5.1,10",
    "11,20",
    "20,20",
    "21,50",
    "51,100",
    "1000,1000"
  })
  void theScaleEndsAtTheNextRoundNumber(double largest, double end) {
    assertThat(ValueScale.round(new double[] {largest, -largest})).isEqualTo(end);
  }

  @Test
  void fewLargeNumbersAndNoneAtAllDoNotStretchIt() {
    double[] numbers = new double[100];
    numbers[7] = 1e6;
    numbers[8] = Double.NaN;
    assertThat(ValueScale.round(numbers)).isEqualTo(0.25);
    assertThat(ValueScale.round(new double[0])).isEqualTo(1);
  }
}
