package org.unroll.lab.prepared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unroll.cell.CellCatalogue;
import org.unroll.engine.Team;
import org.unroll.lab.Laboratory;
import org.unroll.lab.sweep.Estimate;
import org.unroll.task.TaskCatalogue;

/** The lecturers' questions, really run, most of them with fewer seeds and updates than in the window. */
class PreparedQuestionsTest {

  private static final Laboratory LABORATORY =
      new Laboratory(CellCatalogue.builtIn(), CellCatalogue.heads(), TaskCatalogue.builtIn());

  static Stream<Question> questions() {
    return Entries.builtIn().all().stream()
        .map(Entry::opening)
        .filter(Opening.Asking.class::isInstance)
        .map(opening -> ((Opening.Asking) opening).question());
  }

  private static Question question(String id) {
    return questions().filter(q -> q.id().equals(id)).findFirst().orElseThrow();
  }

  private static Findings answer(Question question) {
    return new Inquiry(LABORATORY, question).run();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void hasAVerdictOnEveryArm(Question question) {
    Question short1 = question.atMost(question.every(), 1);
    Findings findings = answer(short1);
    assertThat(findings.done()).isEqualTo(1);
    for (int arm = 0; arm < question.arms().size(); arm++) {
      assertThat(findings.verdict(arm)).isNotNull();
      assertThat(findings.weights(arm)).isPositive();
    }
  }

  @Test
  void deepNetworksWithoutRecurrenceLoseTheirGradientToo() {
    Findings findings = answer(question("ask-only-rnns"));
    assertThat(findings.verdict(0)).as("RNN").isEqualTo(Verdict.VANISHES);
    assertThat(findings.verdict(1)).as("sigmoid").isEqualTo(Verdict.VANISHES);
    assertThat(findings.verdict(2)).as("tanh").isEqualTo(Verdict.KEEPS);
    assertThat(findings.verdict(3)).as("ReLU").isEqualTo(Verdict.KEEPS);
    assertThat(findings.verdict(4)).as("residual").isEqualTo(Verdict.KEEPS);
    assertThat(findings.result(1).centre()).isLessThan(1e-9);
    assertThat(findings.guessing()).isEmpty();
  }

  @Test
  void gatesHeldShutKeepAnEmptyMemory() {
    Findings findings = answer(question("ask-held-gates").atMost(200, 3));
    assertThat(findings.verdict(2)).as("i = 0").isEqualTo(Verdict.GUESSES);
    assertThat(findings.verdict(3)).as("both").isEqualTo(Verdict.GUESSES);
    assertThat(findings.result(1).centre()).as("f = 1").isGreaterThan(0.95);
  }

  @Test
  void theSigmoidOfTheSlideLearnsMoreSlowly() {
    Findings findings = answer(question("ask-sigmoid-new").atMost(500, 3));
    assertThat(findings.result(0).centre() * 5).isLessThan(findings.result(1).centre());
  }

  @Test
  void theAnswerIsTheSameOnOneProcessor() {
    Question small = question("ask-wide-deep").atMost(50, 2);
    Estimate together = answer(small).result(1);
    Estimate alone = new Inquiry(LABORATORY.with(new Team(1)), small).run().result(1);
    assertThat(alone).isEqualTo(together);
  }

  @Test
  void whatIsCancelledHasNoVerdict() {
    Inquiry inquiry = new Inquiry(LABORATORY, question("ask-wide-deep"));
    inquiry.cancel();
    Findings findings = inquiry.run();
    assertThat(findings.isComplete()).isFalse();
    assertThatThrownBy(() -> findings.verdict(1)).isInstanceOf(IllegalStateException.class);
  }
}
