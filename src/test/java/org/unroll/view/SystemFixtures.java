package org.unroll.view;

import java.util.List;
import org.unroll.app.GalleryPage;
import org.unroll.app.SystemGallery;
import org.unroll.view.theme.Theme;

/** The pages on systems without recurrence, really trained. */
final class SystemFixtures {

  private SystemFixtures() {}

  /** Every page as it stands in the gallery. */
  static List<ViewCase> cases() {
    return new SystemGallery().all().stream().map(SystemFixtures::viewCase).toList();
  }

  private static ViewCase viewCase(GalleryPage page) {
    return new ViewCase(page.id(), texts -> page.draw(texts, Theme.LIGHT));
  }
}
