package org.unroll.app;

import java.util.ArrayList;
import java.util.List;
import org.unroll.lab.system.Report;
import org.unroll.lab.system.lookup.LookupBench;
import org.unroll.lab.system.lookup.LookupPicture;
import org.unroll.lab.system.lookup.LookupSettings;
import org.unroll.lab.system.vectors.Variant;
import org.unroll.lab.system.vectors.VectorBench;
import org.unroll.lab.system.vectors.VectorPicture;
import org.unroll.lab.system.vectors.VectorSettings;
import org.unroll.view.system.lookup.LookupPage;
import org.unroll.view.system.vectors.VectorPage;

/** The pages on words for the gallery: really trained. */
final class WordPages {

  private final SystemGallery gallery;

  /** Pages of a gallery. */
  WordPages(SystemGallery gallery) {
    this.gallery = gallery;
  }

  /** Both pages in two states. */
  List<GalleryPage> all() {
    List<GalleryPage> pages = new ArrayList<>(lookup());
    pages.addAll(vectors());
    return pages;
  }

  /** A word of a sentence before training, and the sentence as a bag afterwards. */
  private List<GalleryPage> lookup() {
    Report<LookupPicture> fresh = Report.of(new LookupBench(LookupSettings.OPENING));
    Report<LookupPicture> trained = Report.after(3000, new LookupBench(LookupSettings.OPENING));
    return List.of(
        gallery.page(
            LookupPage.ID,
            systems -> {
              systems.lookup().show(fresh);
              systems.lookup().stepProperty().set(1);
            }),
        gallery.presented(
            LookupPage.ID,
            systems -> {
              systems.lookup().show(trained);
              systems.lookup().stepProperty().set(5);
            }));
  }

  /** Skip-gram when most is learned, and CBOW at its beginning. */
  private List<GalleryPage> vectors() {
    Report<VectorPicture> learned = Report.after(6000, new VectorBench(VectorSettings.OPENING));
    VectorSettings cbow = VectorSettings.OPENING.with(Variant.CBOW);
    Report<VectorPicture> early = Report.after(1000, new VectorBench(cbow));
    return List.of(
        gallery.page(VectorPage.ID, systems -> systems.vectors().show(learned)),
        gallery.presented(VectorPage.ID, systems -> systems.vectors().show(cbow, early)));
  }
}
