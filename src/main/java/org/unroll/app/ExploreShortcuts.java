package org.unroll.app;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import org.unroll.model.Playback;
import org.unroll.model.StepSize;
import org.unroll.view.shell.Shortcut;

/** The keys of the explore screen's stage, for the help and for when the focus is elsewhere. */
final class ExploreShortcuts {

  private ExploreShortcuts() {}

  /** Keys that move the playback and change the sequence on the stage. */
  static List<Shortcut> of(Wiring.Live live) {
    Playback playback = live.models().playback();
    return List.of(
        key(KeyCode.SPACE, "play", playback::toggle),
        step(KeyCode.RIGHT, "on", playback, size -> size, 1),
        step(KeyCode.LEFT, "back", playback, size -> size, -1),
        step(KeyCode.RIGHT, "on.larger", playback, StepSize::larger, 1, KeyCombination.SHIFT_DOWN),
        step(
            KeyCode.LEFT, "back.larger", playback, StepSize::larger, -1, KeyCombination.SHIFT_DOWN),
        key(KeyCode.HOME, "first", () -> playback.stepBy(-playback.position())),
        key(KeyCode.END, "last", () -> playback.stepBy(playback.timeline().last())),
        key(KeyCode.N, "example.on", () -> live.controller().moveExample(1)),
        key(
            KeyCode.N,
            "example.back",
            () -> live.controller().moveExample(-1),
            KeyCombination.SHIFT_DOWN));
  }

  private static Shortcut key(KeyCode code, String name, Runnable action, Modifier... modifiers) {
    return new Shortcut(new KeyCodeCombination(code, modifiers), "shortcut." + name, action);
  }

  /** A step whose size follows from the one that is chosen. */
  private static Shortcut step(
      KeyCode code,
      String name,
      Playback playback,
      UnaryOperator<StepSize> size,
      int direction,
      Modifier... modifiers) {
    return key(
        code,
        name,
        () -> playback.step(size.apply(playback.sizeProperty().get()), direction),
        modifiers);
  }
}
