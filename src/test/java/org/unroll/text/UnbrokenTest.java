package org.unroll.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line of a wrapped text ends between words and never inside a number. */
class UnbrokenTest {

  @ParameterizedTest
  @ValueSource(doubles = {1.2e-8, -1.2e-8, -0.0051, 0.0051, 1.23e36, -3.25, 12, -99999, 1e-7, -0.5})
  void noLineEndsInsideANumber(double value) {
    String number = Unbroken.of(Numbers.plain(value));
    for (String around : List.of("left %s of it", "还剩 %s。", "%s", "（%s），")) {
      assertThat(pieces(Unbroken.of(around.formatted(Numbers.plain(value)))))
          .anyMatch(piece -> piece.contains(number));
    }
    String share = Unbroken.of(Numbers.percent(value));
    assertThat(pieces(Unbroken.of("takes " + Numbers.percent(value) + " of it")))
        .anyMatch(piece -> piece.contains(share));
  }

  /** What stands between two places at which a line may end. */
  private static List<String> pieces(String text) {
    BreakIterator breaks = BreakIterator.getLineInstance();
    breaks.setText(text);
    List<String> pieces = new ArrayList<>();
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      pieces.add(text.substring(from, to));
      from = to;
    }
    return pieces;
  }

  @ParameterizedTest
  @ValueSource(strings = {"W · h", "a − b", "5–7", "50 units"})
  void whatIsNoNumberStays(String text) {
    assertThat(Unbroken.of(text)).isEqualTo(text);
  }
}
