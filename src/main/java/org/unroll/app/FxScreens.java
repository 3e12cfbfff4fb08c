package org.unroll.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.application.Application;
import org.unroll.app.command.Failure;
import org.unroll.app.command.Progress;
import org.unroll.app.command.Screens;
import org.unroll.export.ExportException;
import org.unroll.lab.Snapshot;
import org.unroll.text.Language;
import org.unroll.text.Texts;

/** The window and the gallery on JavaFX. */
final class FxScreens implements Screens {

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
      Application.launch(UnrollApp.class);
      return;
    }
    Path folder = Path.of("unroll-results", "opening").toAbsolutePath();
    err.println("unroll: There is no display here, so the opening scene is played into files.");
    err.flush();
    GalleryPages pages = new GalleryPages(new Wiring());
    Snapshot run = pages.openingRun();
    draw(pages.opening(run), folder, (done, total, note) -> {});
    writeCharts(run, folder);
    err.println("unroll: Its pictures and the two charts of the run are in " + folder);
  }

  private static void writeCharts(Snapshot run, Path folder) {
    try {
      new RunCharts(Texts.of(Language.ENGLISH), Version.program()).write(run, folder);
    } catch (ExportException e) {
      throw new Failure(e.getMessage(), e);
    }
  }

  @Override
  public void gallery(Path folder, Progress progress) {
    draw(new GalleryPages(new Wiring()).all(), folder, progress);
  }

  private static void draw(List<GalleryPage> pages, Path folder, Progress progress) {
    Display.drawInMemory();
    try {
      new Gallery(pages)
          .drawAll(folder, (file, done, all) -> progress.at(done, all, file.toString()));
    } catch (IOException e) {
      throw new Failure("Cannot write the pictures into " + folder + ": " + e.getMessage(), e);
    }
  }
}
