package org.unroll.model;

/**
 * What kind of film is wanted.
 *
 * @param format one of {@link org.unroll.export.AnimationFile#FORMATS}
 * @param speed how many times as fast as normal
 * @param fromHere whether it begins at the cursor instead of at the beginning of the pass
 */
public record FilmWish(String format, FilmSize size, double speed, boolean fromHere) {

  /** A whole pass as it is seen in the window. */
  public static final FilmWish USUAL = new FilmWish("gif", FilmSize.SCREEN, 1, false);

  /** The same in another format. */
  public FilmWish withFormat(String other) {
    return new FilmWish(other, size, speed, fromHere);
  }

  /** The same in another size. */
  public FilmWish withSize(FilmSize other) {
    return new FilmWish(format, other, speed, fromHere);
  }

  /** The same at another speed. */
  public FilmWish withSpeed(double other) {
    return new FilmWish(format, size, other, fromHere);
  }

  /** The same from another beginning. */
  public FilmWish from(boolean here) {
    return new FilmWish(format, size, speed, here);
  }
}
