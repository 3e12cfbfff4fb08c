package org.unroll.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {

  private static Agreement compare(String path, double wanted, double... has) {
    Numbers numbers = new Numbers(new int[] {1}, new double[] {wanted});
    ReferenceCase reference = new ReferenceCase("id", null, Map.of(path, numbers), Map.of());
    return Agreement.of(reference, p -> Optional.of(has));
  }

  @ParameterizedTest
  @CsvSource({
    "forward.y, 1, 1.000000000009, true",
    "forward.y, 1, 1.000000000011, false",
    "forward.y, 1e6, 1000000.000009, true",
    "forward.y, 1e-6, 1.000001e-6, true",
    "forward.y, 1e-6, 1.00002e-6, false",
    "optim.sgd.weights.out.b, 1, 1.0000000005, false",
    "optim.adam.weights.out.b, 1, 1.0000000005, true",
    "optim.adam.losses, 1, 1.0000000005, false"
  })
  void theRuleIsRelativeAboveOneAndLooseAfterAdam(
      String path, double wanted, double has, boolean passes) {
    assertThat(compare(path, wanted, has).failures().isEmpty()).isEqualTo(passes);
  }

  @Test
  void whatIsNoNumberFailsAndIsTheWorst() {
    Agreement agreement = compare("forward.y", 1, Double.NaN);
    assertThat(agreement.failures()).hasSize(1);
    assertThat(agreement.worst().orElseThrow().error()).isNaN();
  }

  @Test
  void anotherNumberOfNumbersFails() {
    assertThat(compare("forward.y", 1, 1, 1).failures()).hasSize(1);
  }

  @Test
  void aFieldThatIsNotComputedIsUncheckedAndTheCaseDoesNotPass() {
    Numbers one = new Numbers(new int[0], new double[] {1});
    ReferenceCase reference =
        new ReferenceCase("id", null, Map.of("a", one, "b", one), Map.of("c", List.of("h")));
    Agreement agreement =
        Agreement.of(
            reference, p -> p.equals("a") ? Optional.of(new double[] {1}) : Optional.empty());
    assertThat(agreement.unchecked()).containsExactlyInAnyOrder("b", "c");
    assertThat(CaseReport.of("case", agreement).passed()).isFalse();
    assertThat(CaseReport.of("case", agreement).line()).contains("FAILED", "not checked");
  }

  @Test
  void theWorstFieldIsNamedInTheReport() {
    CaseReport report = CaseReport.of("case.json", compare("forward.y", 1, 1 + 4e-12));
    assertThat(report.passed()).isTrue();
    assertThat(report.line())
        .matches("passed  case.json  worst relative error 4.00e-12 in forward.y");
  }

  @Test
  void nothingComparedIsNoPass() {
    ReferenceCase empty = new ReferenceCase("id", null, Map.of(), Map.of());
    assertThat(CaseReport.of("case", Agreement.of(empty, p -> Optional.empty())).passed())
        .isFalse();
  }
}
