package org.unroll.view.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unroll.view.formula.WorkedLine.Role;

class WorkedTest {

  private static final List<WorkedLine> TERMS =
      Stream.of(0.5, -0.25, 1.0, 2.0, -0.75)
          .map(value -> new WorkedLine(Role.TERM, "", List.of(), Digits.plain(value), value))
          .toList();

  @Test
  void aLongSumKeepsItsFirstTermsItsLastAndItsResult() {
    Worked worked = new Worked(Calculation.withSum(TERMS, 2.5), Optional.empty(), 2.5);
    assertThat(PlainText.of(worked.abridged(3))).isEqualTo("0.50 − 0.25 + 1.00 + … − 0.75 = 2.500");
    assertThat(PlainText.of(worked.abridged(1))).isEqualTo("0.50 + … − 0.75 = 2.500");
  }

  @Test
  void theFunctionStaysAroundAnAbridgedSum() {
    Worked worked = new Worked(Calculation.withSum(TERMS, 2.5), Optional.of("\\sigma"), 0.924);
    assertThat(PlainText.of(worked.abridged(1))).isEqualTo("σ(0.50 + … − 0.75) = σ(2.500) = 0.924");
  }
}
