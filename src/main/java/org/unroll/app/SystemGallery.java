package org.unroll.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.unroll.export.ChartFonts;
import org.unroll.lab.system.Report;
import org.unroll.lab.system.bag.BagBench;
import org.unroll.lab.system.bag.BagPicture;
import org.unroll.lab.system.bag.BagSettings;
import org.unroll.lab.system.deep.DeepBench;
import org.unroll.lab.system.deep.DeepPicture;
import org.unroll.lab.system.deep.DeepSettings;
import org.unroll.model.Presentation;
import org.unroll.model.SessionModel;
import org.unroll.text.Texts;
import org.unroll.view.formula.FormulaTypesetter;
import org.unroll.view.shell.ShellView;
import org.unroll.view.system.bag.BagPage;
import org.unroll.view.system.deep.DeepPage;
import org.unroll.view.theme.Theme;

/** The pages on systems without recurrence, for the gallery: really trained. */
public final class SystemGallery {

  private final ChartFonts fonts = ChartFonts.bundled();
  private final FormulaTypesetter typesetter = new FormulaTypesetter();

  /** Every page, some in two states. */
  public List<GalleryPage> all() {
    List<GalleryPage> pages = new ArrayList<>(bags());
    pages.addAll(new WindowPages(this).all());
    pages.addAll(deep());
    pages.addAll(new WordPages(this).all());
    pages.addAll(new OwnPages(this).all());
    return pages;
  }

  /** Six layers while they learn, and many layers on a projector. */
  public List<GalleryPage> deep() {
    Report<DeepPicture> six = Report.after(600, new DeepBench(DeepSettings.OPENING));
    Report<DeepPicture> many = Report.after(100, new DeepBench(DeepSettings.OPENING.withDepth(20)));
    return List.of(
        page(
            DeepPage.ID,
            systems -> {
              systems.deep().show(six);
              systems.deep().stepProperty().set(10);
            }),
        presented(
            DeepPage.ID,
            systems -> {
              systems.deep().show(DeepSettings.OPENING.withDepth(20), many);
              systems.deep().stepProperty().set(40);
            }));
  }

  /** Bags when all is learned, with a sentence of the learner's. */
  public List<GalleryPage> bags() {
    BagSettings settings =
        BagSettings.OPENING.withOwn(List.of("you", "really", "like", "this", "not", "old", "film"));
    Report<BagPicture> trained = Report.after(1200, new BagBench(settings));
    return List.of(
        page(BagPage.ID, systems -> systems.bags().show(settings, trained)),
        presented(BagPage.ID, systems -> systems.bags().show(settings, trained)));
  }

  /** A page in a state. */
  GalleryPage page(String page, Consumer<Systems> state) {
    return page("systems-" + page, page, state);
  }

  /** A page in a state, with an id of its own. */
  GalleryPage page(String id, String page, Consumer<Systems> state) {
    return new Page(id, page, state, false);
  }

  /** The same on a projector. */
  GalleryPage presented(String page, Consumer<Systems> state) {
    return new Page("systems-" + page + "-presented", page, state, true);
  }

  /** One page in one state. */
  private final class Page implements GalleryPage {

    private final String id;
    private final String page;
    private final Consumer<Systems> state;
    private final boolean presented;

    Page(String id, String page, Consumer<Systems> state, boolean presented) {
      this.id = id;
      this.page = page;
      this.state = state;
      this.presented = presented;
    }

    @Override
    public String id() {
      return id;
    }

    @Override
    public Parent draw(Texts texts, Theme theme) {
      Systems systems = new Systems();
      systems.model().show(page);
      state.accept(systems);
      SystemsScreen screen =
          new SystemsScreen(systems, new SessionModel(), fonts, typesetter, (spec, format) -> {});
      Presentation presentation = new Presentation();
      presentation.onProperty().set(presented);
      StillScreen still = new StillScreen(screen);
      ShellView shell =
          new ShellView(texts, theme, List.of(still), List.of(), presentation, new NoFrame());
      shell.showScreen(still.id());
      return shell;
    }
  }
}
