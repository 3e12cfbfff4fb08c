package org.unroll.view.transport;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.unroll.model.Playback;

/**
 * The keys that move a playback: Space plays and pauses; Left and Right step, with Shift by five, with
 * Ctrl (or the Mac's command key) to the next phase; Home and End go to the ends; Page Up and Page Down
 * step too, because that is what remote clickers send.
 */
public final class PlaybackKeys {

  private static final int MANY = 5;

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
    switch (event.getCode()) {
      case SPACE -> playback.toggle();
      case LEFT, KP_LEFT -> arrow(event, -1);
      case RIGHT, KP_RIGHT -> arrow(event, 1);
      case PAGE_UP -> playback.stepBy(-1);
      case PAGE_DOWN -> playback.stepBy(1);
      case HOME -> playback.stepBy(-playback.position());
      case END -> playback.stepBy(playback.timeline().last());
      default -> {
        return false;
      }
    }
    return true;
  }

  private void arrow(KeyEvent event, int direction) {
    if (event.isShortcutDown()) {
      if (direction < 0) {
        playback.previousPhase();
      } else {
        playback.nextPhase();
      }
    } else {
      playback.stepBy(event.isShiftDown() ? MANY * direction : direction);
    }
  }
}
