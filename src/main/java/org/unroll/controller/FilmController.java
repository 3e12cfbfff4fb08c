package org.unroll.controller;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.unroll.export.FilmWorker;
import org.unroll.export.FilmWorker.Outcome;
import org.unroll.export.Provenance;
import org.unroll.model.FilmModel;
import org.unroll.model.FilmModel.Progress;
import org.unroll.model.FilmSource;
import org.unroll.model.SessionModel;

/**
 * Makes films beside whatever else goes on: in every other frame of the window one picture is drawn, and
 * a worker writes it. So half of the frames stay as quick as they were.
 */
public final class FilmController implements AutoCloseable {

  /** A film on its way. */
  private record Making(FilmSource source, FilmWorker worker) {}

  private final FilmModel film;
  private final SessionModel session;
  private final Supplier<Optional<Provenance>> origin;
  private final FileDialogs dialogs;
  private Optional<Making> making = Optional.empty();
  private boolean rests;

  /**
   * A controller that makes no film yet.
   *
   * @param session told the file, and problems
   * @param origin where the numbers come from that show now; nothing is filmed without
   */
  public FilmController(
      FilmModel film,
      SessionModel session,
      Supplier<Optional<Provenance>> origin,
      FileDialogs dialogs) {
    this.film = film;
    this.session = session;
    this.origin = origin;
    this.dialogs = dialogs;
    film.setMaker(this::begin, this::cancel);
  }

  private void begin(Supplier<FilmSource> source) {
    Optional<Provenance> from = origin.get();
    String format = film.wishProperty().get().format();
    if (making.isEmpty() && from.isPresent()) {
      dialogs
          .toSave("playback." + format, format)
          .ifPresent(file -> begin(source.get(), file, from.get()));
    }
  }

  private void begin(FilmSource source, Path file, Provenance provenance) {
    session.problemProperty().set(Optional.empty());
    session.savedProperty().set(Optional.empty());
    making = Optional.of(new Making(source, new FilmWorker(file, provenance)));
    film.progressProperty().set(Optional.of(new Progress(0, source.count())));
  }

  private void cancel() {
    making.ifPresent(now -> now.worker().cancel());
  }

  /** One frame of the window. */
  public void frame() {
    making.ifPresent(
        now -> {
          now.worker().outcome().ifPresentOrElse(this::end, () -> goOn(now));
        });
  }

  private void goOn(Making now) {
    rests = !rests;
    if (!rests && !now.source().hasEnded() && now.worker().hasRoom()) {
      film(now);
    }
    film.progressProperty()
        .set(Optional.of(new Progress(now.worker().written(), now.source().count())));
  }

  private static void film(Making now) {
    var picture = now.source().picture();
    now.worker().add(picture, now.source().next());
    if (now.source().hasEnded()) {
      now.worker().complete();
    }
  }

  private void end(Outcome outcome) {
    making.ifPresent(now -> now.source().close());
    making = Optional.empty();
    film.progressProperty().set(Optional.empty());
    if (outcome.problem().isPresent()) {
      session.problemProperty().set(outcome.problem());
    }
    session.savedProperty().set(outcome.file());
  }

  @Override
  public void close() {
    making.ifPresent(now -> now.worker().close());
  }
}
