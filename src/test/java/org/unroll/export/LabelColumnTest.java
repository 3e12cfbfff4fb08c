package org.unroll.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What stands beside a line: its name and its value, told apart. */
class LabelColumnTest {

  @Test
  void aNumberIsNeverReadAsPartOfTheName() {
    assertThat(LabelColumn.named("LSTM", "0.05")).isEqualTo("LSTM 0.05");
    assertThat(LabelColumn.named("bias 3", "0.05")).isEqualTo("bias 3: 0.05");
    assertThat(LabelColumn.named("21 steps", "1")).isEqualTo("21 steps: 1");
  }
}
