package org.unroll.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A few control characters are found in many a text from the web; many are in no text. */
class StrayControlsTest {

  private static boolean isText(String characters) {
    StrayControls controls = new StrayControls();
    return characters.chars().allMatch(controls::accepts);
  }

  @Test
  void linesAndTabulatorsAreText() {
    assertThat(isText("\t\r\n\f".repeat(100))).isTrue();
  }

  @Test
  void aZeroIsNot() {
    assertThat(isText("a long story ".repeat(1000) + '\0')).isFalse();
  }

  @Test
  void aFewOthersArePassedOver() {
    assertThat(isText("\b".repeat(16))).isTrue();
    assertThat(isText("\b".repeat(17))).isFalse();
    assertThat(isText("x".repeat(500) + "\1".repeat(17))).isTrue();
    assertThat(isText("x".repeat(400) + "\1".repeat(17))).isFalse();
  }
}
