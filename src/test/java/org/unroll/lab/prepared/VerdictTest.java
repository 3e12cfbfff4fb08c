package org.unroll.lab.prepared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unroll.lab.Start;
import org.unroll.network.Link;

/** Which sentence is said follows from the numbers alone. */
class VerdictTest {

  private static final Subject NOTHING = new Subject.Deep("tanh", 1, 1, Link.NONE, Start.USUAL, 1);

  private static Course ended(double last, double guessing, boolean diverged) {
    return new Course(new double[] {100}, new double[] {last}, 5, guessing, true, diverged);
  }

  private static Verdict verdict(Measure measure, double first, double second, double guessing) {
    Question question =
        new Question(
            "q",
            "L1",
            measure,
            List.of(new Arm("a", NOTHING), new Arm("b", NOTHING)),
            2,
            100,
            100,
            50);
    Course[] one = {ended(first, guessing, false), ended(first * 1.001, guessing, false)};
    Course[] two = {ended(second, guessing, false), ended(second * 1.001, guessing, false)};
    return new Findings(question, List.of(one, two)).verdict(1);
  }

  @ParameterizedTest
  @CsvSource({
    "ACCURACY, 0.9, 0.5, 0.2, WORSE",
    "ACCURACY, 0.5, 0.9, 0.2, BETTER",
    "ACCURACY, 0.9, 0.905, 0.2, SAME",
    "ACCURACY, 0.9, 0.2, 0.2, GUESSES",
    "ACCURACY, 0.2, 0.9, 0.2, OPEN",
    "LOSS, 0.01, 0.05, 0.16, WORSE",
    "LOSS, 0.05, 0.01, 0.16, BETTER",
    "LOSS, 0.01, 0.011, 0.16, SAME",
    "LOSS, 0.01, 0.16, 0.16, GUESSES",
    "LOSS, 0.16, 0.01, 0.16, OPEN",
    "REACH, 1, 0.001, NaN, VANISHES",
    "REACH, 1, 3, NaN, KEEPS",
    "REACH, 1, 2000, NaN, EXPLODES"
  })
  void followsFromTheNumbers(
      Measure measure, double first, double second, double guessing, Verdict wanted) {
    assertThat(verdict(measure, first, second, guessing)).isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource({"1, SAME", "2, DIVERGES"})
  void mostRunsMustStayFinite(int lost, Verdict wanted) {
    Question question =
        new Question(
            "q",
            "L1",
            Measure.LOSS,
            List.of(new Arm("a", NOTHING), new Arm("b", NOTHING)),
            2,
            100,
            100,
            50);
    Course[] fine = {ended(0.01, 0.16, false), ended(0.0101, 0.16, false)};
    Course[] some = {ended(0.01, 0.16, true), ended(0.0101, 0.16, lost == 2)};
    assertThat(new Findings(question, List.of(fine, some)).verdict(1)).isEqualTo(wanted);
  }
}
