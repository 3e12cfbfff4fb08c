package org.unroll.view.transport;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.unroll.model.Playback;
import org.unroll.model.StepSize;

/**
 * The keys that move a playback. Space plays and pauses. Left and Right take a step of the size that
 * is chosen, with Shift of the next larger one, with Ctrl (or the Mac's command key) of the one after
 * that. Page Up and Page Down are what remote clickers send. Up and Down, or a digit, choose the size;
 * Home and End go to the ends of the line.
 */
public final class PlaybackKeys {

  private final Playback playback;

  /** Keys for this playback. */
  public PlaybackKeys(Playback playback) {
    this.playback = playback;
  }

  /** Makes the keys work while the focus is in a node, unless what has the focus uses them itself. */
  public void install(Node node) {
    node.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
  }

  /** Makes the keys work while the focus is in a node, ahead of what has the focus. */
  public void installFirst(Node node) {
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
  }

  private void press(KeyEvent event) {
    boolean typing = event.getTarget() instanceof TextInputControl;
    if (!typing && !event.isAltDown() && act(event)) {
      event.consume();
    }
  }

  private boolean act(KeyEvent event) {
    StepSize size = playback.sizeProperty().get();
    switch (event.getCode()) {
      case SPACE -> playback.toggle();
      case LEFT, KP_LEFT -> playback.step(size(event), -1);
      case RIGHT, KP_RIGHT -> playback.step(size(event), 1);
      case PAGE_UP -> playback.step(size, -1);
      case PAGE_DOWN -> playback.step(size, 1);
      case UP, KP_UP -> playback.sizeProperty().set(size.larger());
      case DOWN, KP_DOWN -> playback.sizeProperty().set(size.smaller());
      case HOME -> playback.stepBy(-playback.position());
      case END -> playback.stepBy(playback.timeline().last());
      default -> {
        return choose(event);
      }
    }
    return true;
  }

  private StepSize size(KeyEvent event) {
    StepSize size = playback.sizeProperty().get();
    if (event.isShortcutDown()) {
      return size.larger().larger();
    }
    return event.isShiftDown() ? size.larger() : size;
  }

  private boolean choose(KeyEvent event) {
    int digit = event.isShortcutDown() ? -1 : digit(event.getCode());
    boolean exists = digit >= 1 && digit <= StepSize.values().length;
    if (exists) {
      playback.sizeProperty().set(StepSize.values()[digit - 1]);
    }
    return exists;
  }

  private static int digit(KeyCode code) {
    // The last letter of both DIGIT3 and NUMPAD3.
    return code.isDigitKey()
        ? Character.digit(code.name().charAt(code.name().length() - 1), 10)
        : -1;
  }
}
