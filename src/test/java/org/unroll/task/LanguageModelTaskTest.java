package org.unroll.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LanguageModelTaskTest {

  /** Nine tenths of small letters, then one tenth of capitals. */
  private static final String CASES = "abcdefghi".repeat(20) + "ABCDE".repeat(4);

  private static LanguageModelTask on(String text) {
    return new LanguageModelTask("text", new Corpus("text", text, Tokens.CHARACTERS));
  }

  @Test
  void theTargetIsTheNextCharacter() {
    Batch batch = on("abcdefghij".repeat(30)).trainingBatch(6, 20, new SplittableRandom(2));
    int[][] ids = ((Targets.Classes) batch.targets()).ids();
    for (int example = 0; example < 20; example++) {
      for (int step = 0; step < 6; step++) {
        int now = OneHot.at(batch, step, example);
        assertThat(ids[step][example]).isEqualTo(now == 10 ? 1 : now + 1);
      }
    }
  }

  @Test
  void trainingNeverSeesTheLastTenthAndTheHeldBackPartIsNothingElse() {
    LanguageModelTask task = on(CASES);
    Vocabulary vocabulary = task.corpus().vocabulary();
    Batch training = task.trainingBatch(19, 500, new SplittableRandom(2));
    Batch heldBack = task.heldBackBatch(19, 500, new SplittableRandom(2));
    for (int example = 0; example < 500; example++) {
      assertThat(last(training, example)).isNotEqualTo(Vocabulary.UNKNOWN);
      assertThat(last(heldBack, example)).isEqualTo(Vocabulary.UNKNOWN);
    }
    assertThat(vocabulary.decode(task.corpus().training())).isEqualTo("abcdefghi".repeat(20));
    assertThat(task.corpus().heldBack()).hasSize(20).containsOnly(Vocabulary.UNKNOWN);
  }

  @Test
  void everyWindowOfTheTrainingPartCanBeDrawn() {
    String text = "abcdefghijklmnopqr" + "yz";
    Batch batch = on(text).trainingBatch(1, 1000, new SplittableRandom(2));
    assertThat(((Targets.Classes) batch.targets()).ids()[0]).contains(2, 18);
  }

  @Test
  void aWindowAsLongAsTheHeldBackPartAllowsIsMadeAndOneLongerIsRefused() {
    LanguageModelTask task = on("x".repeat(300));
    assertThat(task.maximumLength()).isEqualTo(29);
    assertThat(task.heldBackBatch(29, 2, new SplittableRandom(2)).length()).isEqualTo(29);
    assertThatThrownBy(() -> task.trainingBatch(30, 2, new SplittableRandom(2)))
        .isInstanceOfSatisfying(
            TextProblem.class,
            p -> {
              assertThat(p.diagnostic().kind()).isEqualTo(TextProblem.Kind.TOO_SHORT);
              assertThat(p.diagnostic().details()).containsExactly("text", 300, 30, 310L);
              assertThat(p).hasMessageContaining("at least 310");
            });
  }

  @Test
  void theUsualLengthFitsTheText() {
    assertThat(on("x".repeat(50)).defaultLength()).isEqualTo(4);
    assertThat(new LanguageModelTask().defaultLength()).isEqualTo(25);
  }

  @Test
  void aTextWithoutRoomForAnyWindowIsRefused() {
    assertThatThrownBy(() -> on("too short")).isInstanceOf(TextProblem.class);
  }

  @Test
  void guessingScoresTheFrequenciesOfTheTrainingPartOnTheHeldBackPart() {
    // Training part: 60 a, 30 b. Held back: 10 b, of which the first is no target.
    Baseline baseline = on("aab".repeat(30) + "b".repeat(10)).baseline(4);
    double expected = -Math.log((30 + 1) / (90 + 3.0));
    assertThat(baseline.loss()).isCloseTo(expected, within(1e-12));
    assertThat(baseline.metric()).isCloseTo(Math.exp(expected), within(1e-12));
  }

  @Test
  void countingAgreesWithSampling() {
    LanguageModelTask task = on("abracadabra ".repeat(50));
    assertThat(Baseline.sampled(task, task.loss(), 1).loss())
        .isCloseTo(task.baseline(1).loss(), within(0.01));
  }

  @Test
  void piecesOfAStreamFollowEachOtherAndStartOverAtTheEnd() {
    // 90 characters are trained on: 9 pieces of 9 steps reach character 81.
    LanguageModelTask task = on("abcdefghij".repeat(10));
    for (int index = 0; index < 30; index++) {
      Chunk now = task.chunk(9, 4, index);
      Chunk next = task.chunk(9, 4, index + 1);
      for (int example = 0; example < 4; example++) {
        int target = ((Targets.Classes) now.batch().targets()).ids()[8][example];
        if (next.fresh()[example]) {
          assertThat(OneHot.at(next.batch(), 0, example))
              .isEqualTo(OneHot.at(task.chunk(9, 1, 0).batch(), 0, 0));
        } else {
          assertThat(OneHot.at(next.batch(), 0, example)).isEqualTo(target);
        }
      }
    }
    assertThat(task.chunk(9, 4, 0).fresh()).containsOnly(true);
    int[] starts = new int[4];
    for (int index = 1; index < 19; index++) {
      for (int example = 0; example < 4; example++) {
        starts[example] += task.chunk(9, 4, index).fresh()[example] ? 1 : 0;
      }
    }
    assertThat(starts).as("each stream starts over once in nine pieces").containsOnly(2);
  }

  @Test
  void streamsBeginSpreadOverTheText() {
    LanguageModelTask task = on("0123456789abcdefghijklmnopqrstuvwxyz".repeat(5));
    int[] first = new int[3];
    for (int example = 0; example < 3; example++) {
      first[example] = OneHot.at(task.chunk(2, 3, 0).batch(), 0, example);
    }
    assertThat(first).doesNotHaveDuplicates();
    assertThatThrownBy(() -> task.chunk(18, 3, 0)).isInstanceOf(TextProblem.class);
  }

  @Test
  void blanksAreShown() {
    LanguageModelTask task = on("a b\nc\td".repeat(30));
    String shown = "";
    for (int id = 0; id < task.outputWidth(); id++) {
      shown += task.outputText(id);
    }
    assertThat(shown).isEqualTo("□⇥↵␣abcd");
  }

  @Test
  void theBuiltInTextsLeaveNothingUnknown() {
    for (Corpus corpus : new Corpus[] {Corpus.english(), Corpus.chinese()}) {
      assertThat(corpus.heldBack()).doesNotContain(Vocabulary.UNKNOWN);
      assertThat(corpus.longestWindow()).isGreaterThan(100);
    }
  }

  private static int last(Batch batch, int example) {
    return OneHot.at(batch, batch.length() - 1, example);
  }
}
