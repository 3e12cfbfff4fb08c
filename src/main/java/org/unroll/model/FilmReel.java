package org.unroll.model;

/**
 * Winds a playback of its own on from one picture to the next, at 25 pictures a second where something
 * moves. Where nothing moves, one picture stands for the whole pause.
 */
public final class FilmReel {

  private static final int MILLIS = 40;
  private static final long NANOS = MILLIS * 1_000_000L;

  private final Playback playback = new Playback();
  private long now;

  private FilmReel() {}

  /**
   * A reel of the line that a playback plays, in steps of the same size. Updates cannot be filmed, since
   * they are made by learning on: a film of steps of that size is one of time steps.
   *
   * @param shown not modified
   */
  public static FilmReel of(Playback shown, FilmWish wish) {
    FilmReel reel = new FilmReel();
    Playback own = reel.playback;
    own.show(shown.timeline().walk(), shown.timeline().script());
    own.sizeProperty().set(size(shown));
    own.speedProperty().set(wish.speed());
    own.goTo(wish.fromHere() ? shown.cursor() : Cursor.at(0));
    own.playingProperty().set(true);
    own.tick(0);
    return reel;
  }

  /** The size of the steps that a film of this playback has. */
  public static StepSize size(Playback shown) {
    StepSize size = shown.sizeProperty().get();
    return size == StepSize.UPDATE ? StepSize.STEP : size;
  }

  /** What views of the film follow. */
  public Playback playback() {
    return playback;
  }

  /**
   * Goes on to the next picture, or to the end.
   *
   * @return how long the picture before is seen, in milliseconds
   */
  public int next() {
    Moment moment = playback.moment();
    double transit = playback.transitProperty().get();
    int millis = 0;
    do {
      now += NANOS;
      millis += MILLIS;
      playback.tick(now);
    } while (!hasEnded()
        && moment.equals(playback.moment())
        && transit == playback.transitProperty().get());
    return millis;
  }

  /** Whether the last picture has had its time. */
  public boolean hasEnded() {
    return !playback.playingProperty().get();
  }
}
