package org.unroll.model;

/**
 * How long a film will be.
 *
 * @param pictures how many different pictures it has
 * @param millis how long it plays
 */
public record FilmLength(int pictures, long millis) {

  /** Of what a playback would play with this wish; the playback stays where it is. */
  public static FilmLength of(Playback shown, FilmWish wish) {
    FilmReel reel = FilmReel.of(shown, wish);
    int pictures = 0;
    long millis = 0;
    while (!reel.hasEnded()) {
      millis += reel.next();
      pictures++;
    }
    return new FilmLength(pictures, millis);
  }
}
