package org.unroll.app;

import java.util.ArrayList;
import java.util.List;
import org.unroll.lab.system.Report;
import org.unroll.lab.system.ngram.NgramBench;
import org.unroll.lab.system.ngram.NgramPicture;
import org.unroll.lab.system.ngram.NgramSettings;
import org.unroll.lab.system.window.Course;
import org.unroll.lab.system.window.ForecastKind;
import org.unroll.lab.system.window.WindowBench;
import org.unroll.lab.system.window.WindowPicture;
import org.unroll.lab.system.window.WindowSettings;
import org.unroll.view.system.ngram.NgramPage;
import org.unroll.view.system.window.WindowPage;

/** The pages on windows of words and of a series, for the gallery: really trained. */
final class WindowPages {

  private final SystemGallery gallery;

  /** Pages like the others of a gallery. */
  WindowPages(SystemGallery gallery) {
    this.gallery = gallery;
  }

  /** Both pages, each in two states. */
  List<GalleryPage> all() {
    List<GalleryPage> pages = new ArrayList<>(ngrams());
    pages.addAll(windows());
    return pages;
  }

  /** Language models before and after training, the 4-gram's cue outside its window. */
  List<GalleryPage> ngrams() {
    Report<NgramPicture> trained = Report.after(1500, new NgramBench(NgramSettings.OPENING));
    NgramSettings seven = NgramSettings.OPENING.withN(7);
    Report<NgramPicture> wide = Report.after(300, new NgramBench(seven));
    return List.of(
        gallery.page(NgramPage.ID, systems -> systems.ngrams().show(trained)),
        gallery.presented(
            NgramPage.ID,
            systems -> {
              systems.ngrams().show(seven, wide);
              systems.ngrams().choiceProperty().set(3);
              systems.ngrams().stepProperty().set(10);
            }));
  }

  /** Counting cars with a window of four steps, and tomorrow's weather. */
  List<GalleryPage> windows() {
    Report<WindowPicture> counting = Report.after(1500, new WindowBench(WindowSettings.OPENING));
    WindowSettings weather = WindowSettings.OPENING.withCourse(Course.WEATHER).withSteps(3);
    Report<WindowPicture> days = Report.after(1000, new WindowBench(weather));
    return List.of(
        gallery.page(
            WindowPage.ID,
            systems -> {
              systems.windows().show(counting);
              systems.windows().choiceProperty().set(ForecastKind.NARX.ordinal());
            }),
        gallery.presented(WindowPage.ID, systems -> systems.windows().show(weather, days)));
  }
}
