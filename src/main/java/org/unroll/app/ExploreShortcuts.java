package org.unroll.app;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import org.unroll.model.Playback;
import org.unroll.view.shell.Shortcut;

/** The keys of the explore screen's stage, for the help and for when the focus is elsewhere. */
final class ExploreShortcuts {

  private static final int MANY = 5;

  private ExploreShortcuts() {}

  /** Keys that move the playback and change the sequence on the stage. */
  static List<Shortcut> of(Wiring.Live live) {
    Playback playback = live.models().playback();
    return List.of(
        key(KeyCode.SPACE, "play", playback::toggle),
        key(KeyCode.RIGHT, "on", () -> playback.stepBy(1)),
        key(KeyCode.LEFT, "back", () -> playback.stepBy(-1)),
        key(KeyCode.RIGHT, "on.many", () -> playback.stepBy(MANY), KeyCombination.SHIFT_DOWN),
        key(KeyCode.LEFT, "back.many", () -> playback.stepBy(-MANY), KeyCombination.SHIFT_DOWN),
        key(KeyCode.RIGHT, "phase.on", playback::nextPhase, KeyCombination.SHORTCUT_DOWN),
        key(KeyCode.LEFT, "phase.back", playback::previousPhase, KeyCombination.SHORTCUT_DOWN),
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
}
