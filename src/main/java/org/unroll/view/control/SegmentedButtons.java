package org.unroll.view.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * A row of joined buttons of which one is chosen, or none where another value holds. Arrow keys move between them. Add the style
 * class {@code accent} for the one choice that matters most on a screen.
 *
 * @param <T> what is chosen
 */
public final class SegmentedButtons<T> extends HBox {

  private final ToggleGroup group = new ToggleGroup();
  private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
  private T shown;

  /**
   * Buttons in the order of the choices; the first is chosen.
   *
   * @param choices at least one, their values distinct
   * @param onChoice called when a person chooses another value, not for {@link #show}
   */
  public SegmentedButtons(List<Choice<T>> choices, Consumer<T> onChoice) {
    getStyleClass().add("segmented");
    choices.forEach(choice -> add(choice, onChoice));
    show(choices.get(0).value());
  }

  /**
   * Marks a value as chosen without telling anyone. A value that is not among the choices is kept and
   * marks none of them.
   */
  public void show(T value) {
    shown = value;
    group.selectToggle(buttons.get(value));
  }

  /** The chosen value. */
  public T chosen() {
    return shown;
  }

  /** Adds a last segment that looks like the others and does what it does itself. */
  public void append(ToggleButton segment) {
    segment.setMaxWidth(Double.MAX_VALUE);
    segment.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(segment, Priority.ALWAYS);
    getChildren().add(segment);
  }

  private void add(Choice<T> choice, Consumer<T> onChoice) {
    ToggleButton button = new ToggleButton(choice.title());
    button.setMnemonicParsing(false);
    button.setUserData(choice.value());
    button.setToggleGroup(group);
    button.setTooltip(new Tooltip(choice.hint()));
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> choose(button, choice.value(), onChoice));
    HBox.setHgrow(button, Priority.ALWAYS);
    buttons.put(choice.value(), button);
    getChildren().add(button);
  }

  /** A click on the chosen button would take the choice back; keep it instead. */
  private void choose(ToggleButton button, T value, Consumer<T> onChoice) {
    if (button.isSelected()) {
      shown = value;
      onChoice.accept(value);
    } else {
      button.setSelected(true);
    }
  }
}
