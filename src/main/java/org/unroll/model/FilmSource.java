package org.unroll.model;

import java.awt.image.BufferedImage;

/** The pictures of a film, one after the other. To be used on the window's thread. */
public interface FilmSource {

  /** How many pictures there are. */
  int count();

  /** The present picture; the caller may keep it. All have the same size. */
  BufferedImage picture();

  /**
   * Goes on to the next picture.
   *
   * @return how long the one before is seen, in milliseconds
   */
  int next();

  /** Whether the picture before was the last one. */
  boolean hasEnded();

  /** Lets go of what drew the pictures. */
  void close();
}
