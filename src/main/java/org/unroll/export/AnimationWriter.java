package org.unroll.export;

import java.awt.image.BufferedImage;
import java.io.IOException;

/** Puts pictures into a film, one after the other. Used by one thread at a time. */
public interface AnimationWriter extends AutoCloseable {

  /**
   * Adds a picture.
   *
   * @param picture of the same size as all others; not modified
   * @param millis how long it is seen, positive
   */
  void add(BufferedImage picture, int millis) throws IOException;

  /** Ends the film; it cannot be seen before. */
  @Override
  void close() throws IOException;
}
