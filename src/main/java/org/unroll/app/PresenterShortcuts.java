package org.unroll.app;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import org.unroll.model.Presentation;
import org.unroll.view.shell.Shortcut;

/** The keys of a presentation. F5 and the full stop are also what remote clickers send. */
final class PresenterShortcuts {

  private PresenterShortcuts() {}

  /** Keys that begin and end it, and those that work while it is on. */
  static List<Shortcut> of(Presentation presentation) {
    Runnable black = () -> presentation.toggle(presentation.blackProperty());
    return List.of(
        key(
            KeyCode.F5,
            "present",
            () -> presentation.onProperty().set(!presentation.onProperty().get())),
        key(KeyCode.ESCAPE, "present.end", presentation::back),
        key(KeyCode.B, "present.black", black),
        key(KeyCode.PERIOD, "present.black", black),
        key(
            KeyCode.S,
            "present.spotlight",
            () -> presentation.toggle(presentation.spotlightProperty())),
        key(
            KeyCode.H,
            "present.contrast",
            () -> presentation.toggle(presentation.contrastProperty())));
  }

  private static Shortcut key(KeyCode code, String name, Runnable action) {
    return new Shortcut(new KeyCodeCombination(code), "shortcut." + name, action);
  }
}
