package org.unroll.app;

import java.util.List;
import org.unroll.lab.system.Report;
import org.unroll.lab.system.own.OwnBench;
import org.unroll.lab.system.own.OwnLook;
import org.unroll.lab.system.own.OwnMaker;
import org.unroll.lab.system.own.OwnPicture;
import org.unroll.lab.system.own.OwnSettings;
import org.unroll.view.system.own.OwnPage;

/** The page of labelled texts, for the gallery: before, within and after training on the sample. */
final class OwnPages {

  private static final int EPOCHS = 12;
  private static final int WITHIN = 160;

  private final SystemGallery gallery;

  OwnPages(SystemGallery gallery) {
    this.gallery = gallery;
  }

  /** All of them. */
  List<GalleryPage> all() {
    OwnMaker maker = new OwnMaker();
    OwnSettings settings = OwnSettings.OPENING.withEpochs(EPOCHS);
    OwnBench bench = maker.apply(settings, made -> {});
    Report<OwnPicture> fresh = Report.of(bench);
    Report<OwnPicture> within = Report.after(WITHIN, bench);
    Report<OwnPicture> halfWay = new Report<>(within.picture(), true, WITHIN, within.planned());
    OwnSettings mistakes = settings.withLook(new OwnLook(0, true, 1));
    bench.adjust(mistakes);
    Report<OwnPicture> wrong = Report.of(bench);
    bench.adjust(settings);
    Report<OwnPicture> end = Report.after((int) (bench.planned() - WITHIN), bench);
    return List.of(
        gallery.page(
            "systems-own-texts-fresh", OwnPage.ID, systems -> systems.own().show(settings, fresh)),
        gallery.page(
            "systems-own-texts-within",
            OwnPage.ID,
            systems -> systems.own().show(settings, halfWay)),
        gallery.page(OwnPage.ID, systems -> systems.own().show(settings, end)),
        gallery.page(
            "systems-own-texts-mistakes",
            OwnPage.ID,
            systems -> systems.own().show(mistakes, wrong)),
        gallery.presented(OwnPage.ID, systems -> systems.own().show(settings, end)));
  }
}
