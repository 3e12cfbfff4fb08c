package org.unroll.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.application.Application;
import org.unroll.app.command.ChartFiles;
import org.unroll.app.command.Failure;
import org.unroll.app.command.Progress;
import org.unroll.app.command.Screens;
import org.unroll.bench.ChangeTimes;
import org.unroll.bench.SliderTimes;
import org.unroll.export.ExportException;
import org.unroll.lab.Snapshot;

/** The window and the gallery on JavaFX. */
final class FxScreens implements Screens {

  private static final int FRAME_ROUNDS = 3;
  private static final int DRAGGED = 15_000;
  private static final int LOOKED_AT = 30_000;
  private static final int CHANGES = 100;
  private static final int FRAME_TURN = 6000;
  private static final int FRAME_WARM_UP = 4000;

  private final PrintWriter err;
  private final BooleanSupplier display;

  /**
   * Screens that have not been opened yet.
   *
   * @param err for a word on what happens without a display
   * @param display whether a window can be seen here
   */
  FxScreens(PrintWriter err, BooleanSupplier display) {
    this.err = err;
    this.display = display;
  }

  @Override
  public void open() {
    if (display.getAsBoolean()) {
      FxThread.prepareToolkit();
      openWindow();
      return;
    }
    err.println("unroll: There is no display here, so the opening scene is played into files.");
    err.flush();
    Path folder = Path.of("unroll-results", "opening").toAbsolutePath();
    GalleryPages pages = new GalleryPages(new Wiring());
    draw(new Gallery(pages.opening()), folder, (done, total, note) -> {});
    drawCharts(pages.openingRun(), folder);
    err.println("unroll: Its pictures and charts are in " + folder);
  }

  private static void drawCharts(Snapshot run, Path folder) {
    try {
      ChartFiles charts = new ChartFiles(Version.number());
      charts.gradientNorms(run, folder);
      charts.losses(run, folder);
    } catch (ExportException e) {
      throw new Failure(e.getMessage(), e);
    }
  }

  private static void openWindow() {
    try {
      Application.launch(UnrollApp.class);
    } catch (UnsupportedOperationException e) {
      throw new Failure("No window can be opened here (%s).".formatted(e.getMessage()), e);
    }
  }

  @Override
  public void gallery(Path folder, Predicate<String> wanted, Progress progress) {
    Gallery gallery = new Gallery(new GalleryPages(new Wiring()).all(), wanted);
    if (gallery.plates().isEmpty()) {
      throw new Failure("No picture of the gallery has such a name; without --only all are drawn.");
    }
    draw(gallery, folder, progress);
  }

  @Override
  public FrameRun frames(boolean quick, Consumer<String> progress) {
    boolean inWindow = display.getAsBoolean();
    if (!inWindow) {
      Display.drawInMemory();
    }
    Display.drawByProcessor();
    try {
      int rounds = quick ? 1 : FRAME_ROUNDS;
      Wiring wiring = new Wiring();
      List<ChangeTimes> changes =
          new ChangeBench(wiring, quick ? CHANGES : 3 * CHANGES, progress).measure();
      return new FrameRun(
          inWindow,
          new FrameBench(wiring, rounds, FRAME_TURN, FRAME_WARM_UP, progress).measure(),
          changes);
    } catch (IOException e) {
      throw new Failure("The frames could not be counted: " + e.getMessage(), e);
    }
  }

  @Override
  public List<SliderTimes> slider(boolean quick, Consumer<String> progress) {
    if (!display.getAsBoolean()) {
      Display.drawInMemory();
    }
    Display.drawByProcessor();
    try {
      int part = quick ? 3 : 1;
      return new SliderBench(new Wiring(), DRAGGED / part, LOOKED_AT / part, progress).measure();
    } catch (IOException e) {
      throw new Failure("The slider could not be measured: " + e.getMessage(), e);
    }
  }

  private static void draw(Gallery gallery, Path folder, Progress progress) {
    Display.drawInMemory();
    try {
      gallery.drawAll(folder, (file, done, all) -> progress.at(done, all, file.toString()));
    } catch (IOException e) {
      throw new Failure("Cannot write the pictures into " + folder + ": " + e.getMessage(), e);
    }
  }
}
