package org.unroll.model;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the views know of the film that is being made. To be used on the window's thread. */
public final class FilmModel {

  private final ObjectProperty<FilmWish> wish =
      new SimpleObjectProperty<>(this, "wish", FilmWish.USUAL);
  private final ObjectProperty<Optional<Progress>> progress =
      new SimpleObjectProperty<>(this, "progress", Optional.empty());

  private Consumer<Supplier<FilmSource>> onAsked = source -> {};
  private Runnable onCancel = () -> {};

  /**
   * How far a film is.
   *
   * @param done how many pictures are in the file
   * @param count how many there will be
   */
  public record Progress(int done, int count) {}

  /** What kind of film is wanted next. */
  public ObjectProperty<FilmWish> wishProperty() {
    return wish;
  }

  /** How far the film is; empty while none is made. */
  public ObjectProperty<Optional<Progress>> progressProperty() {
    return progress;
  }

  /** Who makes films, and who stops the one that is being made. */
  public void setMaker(Consumer<Supplier<FilmSource>> asked, Runnable cancel) {
    onAsked = asked;
    onCancel = cancel;
  }

  /** Asks for a film of the present wish. The source is opened only if a place for the file is chosen. */
  public void ask(Supplier<FilmSource> source) {
    onAsked.accept(source);
  }

  /** Stops the film that is being made; nothing of it is left. */
  public void cancel() {
    onCancel.run();
  }
}
