package org.unroll.view;

import java.util.List;
import java.util.stream.Stream;
import org.unroll.app.FigurePages;
import org.unroll.app.GalleryPage;
import org.unroll.app.GalleryPages;
import org.unroll.app.LabPages;
import org.unroll.app.StartPages;
import org.unroll.app.Wiring;
import org.unroll.cell.CellCatalogue;
import org.unroll.engine.Clip;
import org.unroll.engine.Optimizers;
import org.unroll.engine.Trace;
import org.unroll.lab.Experiment;
import org.unroll.lab.Learning;
import org.unroll.model.FormulaModel;
import org.unroll.model.Playback;
import org.unroll.model.Pointed;
import org.unroll.notation.NotationCatalogue;
import org.unroll.text.Language;
import org.unroll.text.Texts;
import org.unroll.view.cell.CellFixtures;
import org.unroll.view.depth.DepthFixtures;
import org.unroll.view.film.FilmFixtures;
import org.unroll.view.formula.FormulaContent;
import org.unroll.view.formula.FormulaModels;
import org.unroll.view.formula.FormulaPanel;
import org.unroll.view.formula.FormulaStrip;
import org.unroll.view.formula.FormulaTypesetter;
import org.unroll.view.formula.FormulaView;
import org.unroll.view.lab.LabFixtures;
import org.unroll.view.panel.ExperimentListener;
import org.unroll.view.panel.ExperimentPanel;
import org.unroll.view.panel.PanelOptions;
import org.unroll.view.panel.TaskOption;
import org.unroll.view.panel.TrainingProgress;
import org.unroll.view.pin.PinFixtures;
import org.unroll.view.shell.ShellListener;
import org.unroll.view.shell.ShellView;
import org.unroll.view.stage.StageFixtures;
import org.unroll.view.stage.SymbolNames;
import org.unroll.view.theme.Theme;

/** All views, each in a state worth looking at. A new view is one line here. */
public final class ViewCases {

  /** The experiment the views show. */
  public static final Experiment EXPERIMENT =
      Experiment.of("adding", List.of("lstm", "rnn"), 8, 20, 1)
          .withLearning(Learning.USUAL.withClip(Clip.byNorm(5)));

  /** What the control panel offers. */
  public static final PanelOptions OPTIONS =
      new PanelOptions(
          List.of(
              new TaskOption("adding", 2, 20, false),
              new TaskOption("recall", 3, 25, false),
              new TaskOption("language-model", 2, 30, true)),
          List.of("rnn", "lstm", "gru"),
          List.of("irnn", "lstm-peephole", "mgu"),
          Optimizers.ids());

  /** The opening scene in the middle of its forward pass, really computed. */
  private static final GalleryPage OPENING = new GalleryPages(new Wiring()).opening().get(1);

  private static final GalleryPage LAB = new LabPages(new Wiring()).opening();

  private static final GalleryPage FIGURES = new FigurePages(new Wiring()).running();

  private static final StartPages START = new StartPages(new Wiring());

  /** The same run between two time steps, and on a projector. */
  private static final List<GalleryPage> PAGES = new GalleryPages(new Wiring()).between();

  private static final Trace TRACE =
      new GalleryPages(new Wiring()).openingRun().cells().get(0).trace();

  private ViewCases() {}

  /** The views. */
  public static List<ViewCase> all() {
    return Stream.concat(parts().stream(), SystemFixtures.cases().stream()).toList();
  }

  private static List<ViewCase> parts() {
    return List.of(
        new ViewCase("control panel", ViewCases::panel),
        new ViewCase("formulas", ViewCases::formulas),
        new ViewCase("formula strip", ViewCases::strip),
        new ViewCase("formula", texts -> formula()),
        new ViewCase("stage", StageFixtures::stage),
        new ViewCase("stage of several layers", StageFixtures::layered),
        new ViewCase("inside of a cell", CellFixtures::view),
        new ViewCase("folded network", DepthFixtures::fold),
        new ViewCase("depths", DepthFixtures::entered),
        new ViewCase("pinned cards", PinFixtures::board),
        new ViewCase("what is held", PinFixtures::bar),
        new ViewCase("depth switch", DepthFixtures::row),
        new ViewCase("transport", StageFixtures::transport),
        new ViewCase("window", ViewCases::shell),
        new ViewCase("gradient lab", texts -> LAB.draw(texts, Theme.LIGHT)),
        new ViewCase("figure lab", texts -> FIGURES.draw(texts, Theme.LIGHT)),
        new ViewCase("gradient lab, by loss", LabFixtures::byLoss),
        new ViewCase("gradient lab, two layers", LabFixtures::layered),
        new ViewCase("film", FilmFixtures::pane),
        new ViewCase("film on its way", FilmFixtures::bar),
        new ViewCase("start", texts -> START.cards().draw(texts, Theme.LIGHT)),
        new ViewCase("question", texts -> START.question().draw(texts, Theme.LIGHT)),
        new ViewCase("mistake on a slide", texts -> START.slip().draw(texts, Theme.LIGHT)),
        new ViewCase("gradient lab without numbers", LabFixtures::empty),
        new ViewCase("window inside a step", texts -> draw("explore-operation", texts)),
        new ViewCase("presentation", texts -> draw("presenter-equation", texts)));
  }

  /** A control panel in the middle of training. */
  public static ExperimentPanel panel(Texts texts) {
    ExperimentListener nobody = new RecordingListener();
    ExperimentPanel panel = new ExperimentPanel(texts, OPTIONS, EXPERIMENT, () -> 1, nobody);
    panel.showProgress(new TrainingProgress("lstm", 3420, 0.0214, 0.167, 20));
    panel.showRunning(true);
    return panel;
  }

  private static FormulaPanel formulas(Texts texts) {
    FormulaPanel panel = new FormulaPanel(texts, formulaModels(), new SymbolNames(texts)::of);
    panel.show(formulaContent());
    return panel;
  }

  /** A strip in the middle of the backward pass. */
  public static FormulaStrip strip(Texts texts) {
    FormulaModels models = formulaModels();
    FormulaStrip strip =
        new FormulaStrip(
            texts, models, new SymbolNames(texts)::of, models.formulas().unfoldedProperty());
    strip.show(formulaContent());
    return strip;
  }

  private static FormulaContent formulaContent() {
    return new FormulaContent(CellCatalogue.builtIn().get("lstm"), TRACE);
  }

  /** In the middle of the backward pass, where the formulas are longest. */
  private static FormulaModels formulaModels() {
    Playback playback = new Playback();
    playback.show(TRACE.length());
    playback.goTo(playback.timeline().backward(3));
    return new FormulaModels(
        new FormulaModel(NotationCatalogue.builtIn()),
        new Pointed(),
        playback,
        new FormulaTypesetter());
  }

  private static FormulaView formula() {
    FormulaView formula = new FormulaView(new FormulaTypesetter(), 20);
    formula.setFormula("\\sym{h}{h_t}=\\tanh(W x_t)", "h is tanh of W x");
    return formula;
  }

  private static ShellView draw(String page, Texts texts) {
    return (ShellView)
        PAGES.stream()
            .filter(each -> each.id().equals(page))
            .findFirst()
            .orElseThrow()
            .draw(texts, Theme.LIGHT);
  }

  private static ShellView shell(Texts texts) {
    return (ShellView) OPENING.draw(texts, Theme.LIGHT);
  }

  /** Hears nothing. */
  public static final class Ignoring implements ShellListener {
    @Override
    public void languageChosen(Language language) {}

    @Override
    public void themeChosen(Theme theme) {}

    @Override
    public void screenChosen(String screenId) {}
  }
}
