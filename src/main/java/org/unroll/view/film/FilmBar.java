package org.unroll.view.film;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import org.unroll.model.FilmModel;
import org.unroll.model.FilmModel.Progress;
import org.unroll.model.FilmSource;
import org.unroll.model.FilmWish;
import org.unroll.model.Playback;
import org.unroll.text.Texts;
import org.unroll.view.View;

/** The word Film; while a film is made, how far it is, and a button that stops it. */
public final class FilmBar extends HBox implements View {

  private final Texts texts;
  private final FilmModel film;
  private final Playback playback;
  private final Region shown;
  private final Function<FilmWish, FilmSource> camera;
  private final Button button = new Button();
  private final Label said = new Label();
  private final ProgressBar bar = new ProgressBar(0);
  private final Button stop = new Button();

  /** Kept here because the model, which outlives the view, holds it weakly. */
  private final InvalidationListener onProgress = changed -> refresh();

  /**
   * A bar.
   *
   * @param playback what would be filmed
   * @param shown what is filmed, as it is in the window
   * @param camera opens a film of what is shown
   */
  public FilmBar(
      Texts texts,
      FilmModel film,
      Playback playback,
      Region shown,
      Function<FilmWish, FilmSource> camera) {
    super(8);
    this.texts = texts;
    this.film = film;
    this.playback = playback;
    this.shown = shown;
    this.camera = camera;
    getStyleClass().add("film-bar");
    setAlignment(Pos.CENTER_LEFT);
    setAccessibleRole(AccessibleRole.TOOL_BAR);
    setMinWidth(USE_PREF_SIZE);
    said.getStyleClass().add("caption");
    bar.setPrefWidth(72);
    prepare(button, "film", this::open);
    prepare(stop, "film.cancel", film::cancel);
    film.progressProperty().addListener(new WeakInvalidationListener(onProgress));
    refresh();
  }

  private void prepare(Button key, String text, Runnable action) {
    key.setText(texts.get(text));
    key.setTooltip(new Tooltip(texts.get(text + ".hint")));
    key.getStyleClass().addAll("quiet", "small");
    key.setFocusTraversable(false);
    key.setMinWidth(USE_PREF_SIZE);
    key.setOnAction(event -> action.run());
  }

  private void open() {
    Popup popup = new Popup();
    popup.setAutoHide(true);
    popup.getContent().add(choices(popup::hide));
    Bounds place = button.localToScreen(button.getBoundsInLocal());
    popup.show(button, place.getMinX(), place.getMaxY());
  }

  /** The choices before a film; what is called when they are made. */
  FilmPane choices(Runnable made) {
    return new FilmPane(
        texts,
        film,
        playback,
        shown.getWidth(),
        shown.getHeight(),
        () -> {
          made.run();
          film.ask(() -> camera.apply(film.wishProperty().get()));
        });
  }

  private void refresh() {
    Optional<Progress> progress = film.progressProperty().get();
    said.setText(describe());
    bar.setProgress(progress.map(p -> (double) p.done() / p.count()).orElse(0.0));
    setAccessibleText(describe());
    boolean filming = getChildren().contains(stop);
    if (progress.isPresent() && !filming) {
      getChildren().setAll(said, bar, stop);
    } else if (progress.isEmpty()) {
      getChildren().setAll(button);
    }
  }

  @Override
  public String describe() {
    return film.progressProperty()
        .get()
        .map(p -> texts.get("film.progress", p.done(), p.count()))
        .orElseGet(() -> texts.get("film.hint"));
  }
}
