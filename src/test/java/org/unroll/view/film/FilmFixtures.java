package org.unroll.view.film;

import java.util.Optional;
import javafx.scene.layout.Region;
import org.unroll.model.FilmModel;
import org.unroll.model.FilmSource;
import org.unroll.model.Playback;
import org.unroll.text.Texts;

/** The choices before a film, and a film on its way. */
public final class FilmFixtures {

  private FilmFixtures() {}

  /** The choices. */
  public static FilmPane pane(Texts texts) {
    return new FilmPane(texts, new FilmModel(), playback(), 960, 340, () -> {});
  }

  /** In the middle of a film. */
  public static FilmBar bar(Texts texts) {
    FilmModel film = new FilmModel();
    film.progressProperty().set(Optional.of(new FilmModel.Progress(37, 216)));
    return new FilmBar(texts, film, playback(), new Region(), wish -> none());
  }

  private static Playback playback() {
    Playback playback = new Playback();
    playback.show(8);
    return playback;
  }

  private static FilmSource none() {
    throw new IllegalStateException("nothing is filmed here");
  }
}
