package org.unroll.app.command;

import java.nio.file.Path;

/** The parts of the program that need a toolkit. */
public interface Screens {

  /** Opens the window and comes back when it is closed; without a display plays the opening scene. */
  void open();

  /**
   * Draws every screen in each theme, language and size.
   *
   * @param folder is there and can be written to
   * @param progress told after every picture
   */
  void gallery(Path folder, Progress progress);
}
