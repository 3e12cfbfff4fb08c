package org.unroll.view.lab;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.util.StringConverter;
import org.unroll.view.control.Choice;

/**
 * A list of which one thing is chosen, for choices that are too many to stand side by side.
 *
 * @param <T> what is chosen
 */
final class DropDown<T> extends ComboBox<Choice<T>> {

  private boolean showing;

  /**
   * A list in the order of the choices.
   *
   * @param onChoice called when a person chooses, not for {@link #show}
   */
  DropDown(String name, List<Choice<T>> choices, Consumer<T> onChoice) {
    getItems().setAll(choices);
    setConverter(new Titles<>());
    setAccessibleText(name);
    setMaxWidth(Double.MAX_VALUE);
    setTooltip(new Tooltip());
    getStyleClass().add("lab-drop-down");
    show(choices.get(0).value());
    setOnAction(
        event -> {
          if (!showing && getValue() != null) {
            getTooltip().setText(getValue().hint());
            onChoice.accept(getValue().value());
          }
        });
  }

  /** Shows a value as chosen without telling anyone. */
  void show(T value) {
    showing = true;
    getItems().stream().filter(c -> c.value().equals(value)).findFirst().ifPresent(this::setValue);
    getTooltip().setText(getValue().hint());
    showing = false;
  }

  /** Titles of choices; the list cannot be typed into. */
  private static final class Titles<T> extends StringConverter<Choice<T>> {
    @Override
    public String toString(Choice<T> choice) {
      return choice == null ? "" : choice.title();
    }

    @Override
    public Choice<T> fromString(String title) {
      throw new UnsupportedOperationException("the list cannot be typed into");
    }
  }
}
