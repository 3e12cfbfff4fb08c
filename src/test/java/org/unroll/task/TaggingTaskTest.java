package org.unroll.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unroll.task.Randomness.Purpose;

/** Longer sentences begin with words that tell nothing, and end as short ones do. */
class TaggingTaskTest {

  @Test
  void theWordsBeforeEndAsTheyWouldInSpeech() {
    assertThat(beginning(new SlotTask(), 8, 3)).containsExactly("would", "like", "to");
    assertThat(beginning(new SlotTask(), 11, 6))
        .containsExactly("to", "please", "I", "would", "like", "to");
    assertThat(beginning(new ClozeTask(), 15, 4)).containsExactly("you", "know", ",", "my");
  }

  private static List<String> beginning(TaggingTask task, int length, int words) {
    Batch batch = task.trainingBatch(length, 1, new Randomness(1).of(Purpose.TRAINING));
    return IntStream.range(0, words).mapToObj(t -> task.inputText(batch, t, 0)).toList();
  }
}
