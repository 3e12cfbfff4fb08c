package org.unroll.view.control;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A field for one number of a range. Enter or leaving the field takes what was typed; Escape brings
 * the present number back. What is not right is refused: the present number stays in force, and on
 * leaving also in the field.
 */
public final class NumberField extends TextField {

  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

  private final NumberRange range;
  private final DoubleConsumer onNumber;
  private final Consumer<Optional<String>> onRefusal;
  private double number;

  /**
   * A field that shows the smallest number of the range.
   *
   * @param onNumber told a number that a person typed, when it differs from the present one
   * @param onRefusal told the text that was refused, or empty when all is well again
   */
  public NumberField(
      NumberRange range, DoubleConsumer onNumber, Consumer<Optional<String>> onRefusal) {
    this.range = range;
    this.onNumber = onNumber;
    this.onRefusal = onRefusal;
    getStyleClass().add("number");
    setPrefColumnCount(6);
    setOnAction(event -> take());
    focusedProperty().addListener((self, was, is) -> focusMoved(is));
    addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    show(range.min());
  }

  /** Shows a number without telling anyone. */
  public void show(double value) {
    number = value;
    String text = range.show(value);
    // A field takes even the same text as another one, and the cursor back to its beginning.
    if (!text.equals(getText())) {
      setText(text);
    }
    refuse(Optional.empty());
  }

  /** The number in force. */
  public double number() {
    return number;
  }

  private void take() {
    OptionalDouble typed = range.read(getText());
    if (typed.isEmpty()) {
      refuse(Optional.of(getText()));
      selectAll();
      return;
    }
    boolean changed = typed.getAsDouble() != number;
    show(typed.getAsDouble());
    if (changed) {
      onNumber.accept(number);
    }
  }

  private void focusMoved(boolean here) {
    if (here) {
      return;
    }
    take();
    setText(range.show(number));
    pseudoClassStateChanged(REFUSED, false);
  }

  private void keyPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      show(number);
      event.consume();
    }
  }

  private void refuse(Optional<String> typed) {
    pseudoClassStateChanged(REFUSED, typed.isPresent());
    onRefusal.accept(typed);
  }
}
