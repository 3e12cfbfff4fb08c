package org.unroll.view.system;

import java.util.function.IntSupplier;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.IntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.unroll.text.Texts;

/** Back and on through the steps of an explanation. The arrow keys do the same. */
public final class StepButtons extends HBox {

  private final Texts texts;
  private final IntegerProperty step;
  private final IntSupplier count;
  private final Label place = new Label();
  private final Button back;
  private final Button next;

  /** Kept here so that it lives as long as the view; the model holds it weakly. */
  private final InvalidationListener follow = changed -> refresh();

  /**
   * Buttons for a step that is counted from 0.
   *
   * @param count how many steps there are now
   */
  public StepButtons(Texts texts, IntegerProperty step, IntSupplier count) {
    super(8);
    this.texts = texts;
    this.step = step;
    this.count = count;
    getStyleClass().add("step-buttons");
    setAlignment(Pos.CENTER_LEFT);
    back = button("system.step.back", -1);
    next = button("system.step.next", 1);
    place.getStyleClass().add("system-note");
    place.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(back, next, place);
    step.addListener(new WeakInvalidationListener(follow));
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    refresh();
  }

  private Button button(String key, int by) {
    Button button = new Button(texts.get(key));
    button.setTooltip(new Tooltip(texts.get(key + ".hint")));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> move(by));
    return button;
  }

  /** Goes so many steps on, as far as there are steps. */
  public void move(int by) {
    step.set(Math.max(0, Math.min(count.getAsInt() - 1, step.get() + by)));
  }

  /** Says anew which step it is of how many. */
  public void refresh() {
    int at = Math.min(step.get(), count.getAsInt() - 1);
    place.setText(texts.get("system.step.place", at + 1, count.getAsInt()));
    back.setDisable(at <= 0);
    next.setDisable(at >= count.getAsInt() - 1);
  }

  private void press(KeyEvent event) {
    int by =
        switch (event.getCode()) {
          case LEFT -> -1;
          case RIGHT -> 1;
          default -> 0;
        };
    if (by != 0 && !event.isShortcutDown() && !event.isAltDown()) {
      move(by);
      event.consume();
    }
  }
}
