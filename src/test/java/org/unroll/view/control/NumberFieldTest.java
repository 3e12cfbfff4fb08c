package org.unroll.view.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unroll.view.Toolkit;

class NumberFieldTest {

  @Test
  void theSameNumberOnceMoreLeavesTheCursorWhereItIs() {
    Toolkit.run(
        () -> {
          NumberField field =
              new NumberField(NumberRange.even(-9, 9, 0.05), number -> {}, refused -> {});
          field.show(-1.25);
          field.positionCaret(3);
          field.show(-1.25);
          assertThat(field.getCaretPosition()).isEqualTo(3);
          field.show(2);
          assertThat(field.getText()).isEqualTo("2");
        });
  }
}
