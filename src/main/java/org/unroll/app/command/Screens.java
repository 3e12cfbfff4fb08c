package org.unroll.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.unroll.bench.ChangeTimes;
import org.unroll.bench.FrameTimes;
import org.unroll.bench.SliderTimes;

/** The parts of the program that need a toolkit. */
public interface Screens {

  /** Opens the window and comes back when it is closed; without a display plays the opening scene. */
  void open();

  /**
   * Draws every screen in each theme, language and size.
   *
   * @param folder is there and can be written to
   * @param wanted whether to draw a picture, by its file name
   * @param progress told after every picture
   */
  void gallery(Path folder, Predicate<String> wanted, Progress progress);

  /**
   * Counts the frames of the window's scenes and measures how long changes by hand take, in a window where there is a display, else in memory; in
   * both cases drawn by the processor alone.
   *
   * @param quick whether to measure roughly
   * @param progress told before each turn
   */
  FrameRun frames(boolean quick, Consumer<String> progress);

  /**
   * Measures how closely the gradient lab follows a slider.
   *
   * @param quick whether to measure roughly
   * @param progress told what is measured now
   */
  List<SliderTimes> slider(boolean quick, Consumer<String> progress);

  /**
   * What was counted.
   *
   * @param inWindow whether in a real window
   * @param times each scene in each way of drawing
   * @param changes how long changes by hand take; of each kind the program's way, then the naive one
   */
  record FrameRun(boolean inWindow, List<FrameTimes> times, List<ChangeTimes> changes) {}
}
