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
import org.unroll.lab.system.lookup.LookupBench;
import org.unroll.lab.system.lookup.LookupPicture;
import org.unroll.lab.system.lookup.LookupSettings;
import org.unroll.lab.system.vectors.Variant;
import org.unroll.lab.system.vectors.VectorBench;
import org.unroll.lab.system.vectors.VectorPicture;
import org.unroll.lab.system.vectors.VectorSettings;
import org.unroll.model.Presentation;
import org.unroll.model.SessionModel;
import org.unroll.text.Texts;
import org.unroll.view.formula.FormulaTypesetter;
import org.unroll.view.shell.ShellView;
import org.unroll.view.system.bag.BagPage;
import org.unroll.view.system.deep.DeepPage;
import org.unroll.view.system.lookup.LookupPage;
import org.unroll.view.system.vectors.VectorPage;
import org.unroll.view.theme.Theme;

/** The pages on systems without recurrence, for the gallery: really trained. */
public final class SystemGallery {

  private final ChartFonts fonts = ChartFonts.bundled();
  private final FormulaTypesetter typesetter = new FormulaTypesetter();

  /** Every page, some in two states. */
  public List<GalleryPage> all() {
    List<GalleryPage> pages = new ArrayList<>(bags());
    pages.addAll(deep());
    pages.addAll(words());
    pages.addAll(vectors());
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

  /** A word of a sentence before training, and the sentence as a bag afterwards. */
  public List<GalleryPage> words() {
    Report<LookupPicture> fresh = Report.of(new LookupBench(LookupSettings.OPENING));
    Report<LookupPicture> trained = Report.after(3000, new LookupBench(LookupSettings.OPENING));
    return List.of(
        page(
            LookupPage.ID,
            systems -> {
              systems.lookup().show(fresh);
              systems.lookup().stepProperty().set(1);
            }),
        presented(
            LookupPage.ID,
            systems -> {
              systems.lookup().show(trained);
              systems.lookup().stepProperty().set(5);
            }));
  }

  /** Skip-gram when most is learned, and CBOW at its beginning. */
  public List<GalleryPage> vectors() {
    Report<VectorPicture> learned = Report.after(6000, new VectorBench(VectorSettings.OPENING));
    VectorSettings cbow = VectorSettings.OPENING.with(Variant.CBOW);
    Report<VectorPicture> early = Report.after(1000, new VectorBench(cbow));
    return List.of(
        page(VectorPage.ID, systems -> systems.vectors().show(learned)),
        presented(VectorPage.ID, systems -> systems.vectors().show(cbow, early)));
  }

  private GalleryPage page(String page, Consumer<Systems> state) {
    return new Page("systems-" + page, page, state, false);
  }

  private GalleryPage presented(String page, Consumer<Systems> state) {
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
