package org.unroll.view;

import java.util.List;
import java.util.Optional;
import org.unroll.app.GalleryPage;
import org.unroll.app.GalleryPages;
import org.unroll.app.Wiring;
import org.unroll.cell.CellCatalogue;
import org.unroll.lab.Experiment;
import org.unroll.text.Language;
import org.unroll.text.Texts;
import org.unroll.view.formula.EquationsPanel;
import org.unroll.view.formula.FormulaTypesetter;
import org.unroll.view.formula.FormulaView;
import org.unroll.view.panel.ExperimentListener;
import org.unroll.view.panel.ExperimentPanel;
import org.unroll.view.panel.PanelOptions;
import org.unroll.view.panel.TaskOption;
import org.unroll.view.panel.TrainingProgress;
import org.unroll.view.shell.ShellListener;
import org.unroll.view.shell.ShellView;
import org.unroll.view.stage.StageFixtures;
import org.unroll.view.stage.SymbolNames;
import org.unroll.view.theme.Theme;

/** All views, each in a state worth looking at. A new view is one line here. */
public final class ViewCases {

  /** The experiment the views show. */
  public static final Experiment EXPERIMENT =
      new Experiment(
          "adding", List.of("lstm", "rnn"), 8, 20, 32, 0.01, "adam", 5, 1, 1, Optional.empty());

  /** What the control panel offers. */
  public static final PanelOptions OPTIONS =
      new PanelOptions(
          List.of(
              new TaskOption("adding", 2, 20, false),
              new TaskOption("recall", 3, 25, false),
              new TaskOption("language-model", 2, 30, true)),
          List.of("rnn", "lstm", "gru"));

  /** The opening scene in the middle of its forward pass, really computed. */
  private static final GalleryPage OPENING = new GalleryPages(new Wiring()).opening().get(1);

  /** The same run between two time steps, and on a projector. */
  private static final List<GalleryPage> PAGES = new GalleryPages(new Wiring()).between();

  private ViewCases() {}

  /** The views. */
  public static List<ViewCase> all() {
    return List.of(
        new ViewCase("control panel", ViewCases::panel),
        new ViewCase("equations", ViewCases::equations),
        new ViewCase("formula", texts -> formula()),
        new ViewCase("stage", StageFixtures::stage),
        new ViewCase("transport", StageFixtures::transport),
        new ViewCase("window", ViewCases::shell),
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

  private static EquationsPanel equations(Texts texts) {
    EquationsPanel panel =
        new EquationsPanel(texts, new FormulaTypesetter(), new SymbolNames(texts)::of);
    panel.show(CellCatalogue.builtIn().get("lstm"));
    return panel;
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
