package org.unroll.view.shell;

import java.nio.file.Path;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.util.Duration;
import org.unroll.model.SessionModel;
import org.unroll.text.Texts;
import org.unroll.view.View;

/** Says for some seconds which file was saved, and in which folder, or that something was copied. */
public final class SavedNote extends Label implements View {

  private static final Duration SHOWN = Duration.seconds(6);

  private final Texts texts;
  private final SessionModel model;
  private final PauseTransition timer = new PauseTransition(SHOWN);

  /** Kept here because the model, which outlives the view, holds it weakly. */
  private final InvalidationListener onSaved = changed -> refresh();

  /** A note that follows the model's saved file, and forgets it when its time is over. */
  public SavedNote(Texts texts, SessionModel model) {
    this.texts = texts;
    this.model = model;
    getStyleClass().add("saved-note");
    setAccessibleRole(AccessibleRole.TEXT);
    setMouseTransparent(true);
    timer.setOnFinished(event -> forget());
    WeakInvalidationListener weak = new WeakInvalidationListener(onSaved);
    model.savedProperty().addListener(weak);
    model.copiedProperty().addListener(weak);
    refresh();
  }

  @Override
  public String describe() {
    return getText();
  }

  private void forget() {
    model.savedProperty().set(Optional.empty());
    model.copiedProperty().set(false);
  }

  private void refresh() {
    Optional<Path> saved = model.savedProperty().get().map(Path::toAbsolutePath);
    String words =
        saved
            .map(file -> texts.get("saved", file.getFileName().toString(), file.getParent()))
            .orElseGet(() -> model.copiedProperty().get() ? texts.get("copied") : "");
    setText(words);
    setVisible(!words.isEmpty());
    if (isVisible()) {
      timer.playFromStart();
    }
  }
}
