package org.unroll.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.property.SimpleObjectProperty;
import org.unroll.cell.CellCatalogue;
import org.unroll.controller.FigureController;
import org.unroll.controller.FileDialogs;
import org.unroll.controller.FilmController;
import org.unroll.controller.LabController;
import org.unroll.controller.SessionController;
import org.unroll.controller.StartController;
import org.unroll.controller.StudyController;
import org.unroll.engine.Clip;
import org.unroll.export.ChartFonts;
import org.unroll.lab.Experiment;
import org.unroll.lab.Laboratory;
import org.unroll.lab.Learning;
import org.unroll.lab.Session;
import org.unroll.lab.gradient.GradientWorker;
import org.unroll.lab.gradient.StudyWorker;
import org.unroll.lab.prepared.Entries;
import org.unroll.lab.sweep.SweepWorker;
import org.unroll.model.Depth;
import org.unroll.model.FigureModel;
import org.unroll.model.FilmModel;
import org.unroll.model.FormulaModel;
import org.unroll.model.LabModel;
import org.unroll.model.Playback;
import org.unroll.model.Pointed;
import org.unroll.model.SessionModel;
import org.unroll.model.StartModel;
import org.unroll.model.WhatIfModel;
import org.unroll.notation.NotationCatalogue;
import org.unroll.task.TaskCatalogue;
import org.unroll.view.chart.FigureRequest;
import org.unroll.view.figure.FigureListener;
import org.unroll.view.formula.FormulaModels;
import org.unroll.view.formula.FormulaTypesetter;
import org.unroll.view.panel.PanelOptions;
import org.unroll.view.shell.Screen;
import org.unroll.view.start.StartListener;

/** Makes the program's services and puts them together. */
public final class Wiring {

  /** The experiment a fresh program starts with: small enough to see, hard enough to be interesting. */
  public static final Experiment OPENING =
      Experiment.of("sentiment", List.of("lstm", "rnn", "gru"), 8, 8, 1)
          .withLearning(Learning.USUAL.withClip(Clip.byNorm(5)));

  private final Laboratory laboratory =
      new Laboratory(CellCatalogue.builtIn(), CellCatalogue.heads(), TaskCatalogue.builtIn());
  private final ChartFonts fonts = ChartFonts.bundled();
  private final FormulaTypesetter typesetter = new FormulaTypesetter();
  private final Path kept;

  /** With what this person computed before. */
  public Wiring() {
    this(UserFolder.ofThisPerson());
  }

  /**
   * As the other one.
   *
   * @param kept where finished runs of sweeps are kept; need not exist
   */
  Wiring(Path kept) {
    this.kept = kept;
  }

  /** What runs experiments. */
  public Laboratory laboratory() {
    return laboratory;
  }

  /** What the control panel offers. */
  public PanelOptions options() {
    return new Offer(laboratory).options();
  }

  /** The program's models and controller, started on an experiment. */
  public Live start(Experiment experiment, FileDialogs dialogs) {
    SessionModel model = new SessionModel();
    Playback playback = new Playback();
    SessionController controller =
        new SessionController(
            new Session(laboratory, experiment), experiment, model, playback, dialogs);
    ExploreModels models = models(model, playback, dialogs, controller::moveExample);
    controller.follow(models.whatIf());
    LabModel lab = new LabModel();
    LabController labController =
        new LabController(new GradientWorker(laboratory), lab, model, playback, models.pointed());
    FigureModel figures = new FigureModel();
    SweepWorker worker = new SweepWorker(laboratory, kept, Version.number());
    FigureController figureController = new FigureController(worker, figures, model);
    SystemsScreen systems = systems(model, dialogs);
    Navigation navigation = new Navigation();
    OpenedFiles files = new OpenedFiles(controller, systems, navigation);
    controller.leadLabelled(files::showLabelled);
    StartModel start = new StartModel(Entries.builtIn());
    Opener opener = new Opener(controller, models, lab, systems::show, navigation);
    StartController opening = new StartController(laboratory, start, model, opener);
    FilmController films = new Exports(model, dialogs).films(models.film());
    return new Live(
        models,
        controller,
        films,
        labModels(lab, model, dialogs),
        labController,
        figureModels(figures, model, figureController, dialogs),
        figureController,
        systems,
        new StudyController(new StudyWorker(laboratory), lab, model),
        startModels(start, model, opening, dialogs),
        opening,
        navigation,
        files);
  }

  /** Models of the start screen; the chart of an answer goes to the dialogs when wanted as a file. */
  StartModels startModels(
      StartModel start, SessionModel session, StartListener listener, FileDialogs dialogs) {
    FigureRequest export = new Exports(session, dialogs).ofQuestions(start);
    return new StartModels(start, session, listener, fonts, typesetter, export);
  }

  /** The screen of systems without recurrence; its charts go to the dialogs when wanted as files. */
  private SystemsScreen systems(SessionModel session, FileDialogs dialogs) {
    Systems systems = new Systems(dialogs);
    FigureRequest export = new Exports(session, dialogs).ofSystems(systems.model());
    return new SystemsScreen(systems, session, fonts, typesetter, export);
  }

  /** Models of the figure lab; its chart goes to the dialogs when it is wanted as a file. */
  FigureModels figureModels(
      FigureModel figures, SessionModel session, FigureListener listener, FileDialogs dialogs) {
    Exports exports = new Exports(session, dialogs);
    return new FigureModels(figures, session, fonts, listener, exports.ofFigures(figures));
  }

  /** Models of the explore screen; what can be asked for goes to the dialogs and the request. */
  ExploreModels models(
      SessionModel model, Playback playback, FileDialogs dialogs, IntConsumer exampleRequest) {
    Exports exports = new Exports(model, dialogs);
    Pointed pointed = new Pointed();
    return new ExploreModels(
        model,
        playback,
        pointed,
        new WhatIfModel(),
        new SimpleObjectProperty<>(Depth.SEQUENCE),
        laboratory.cells(),
        fonts,
        new FormulaModels(
            new FormulaModel(NotationCatalogue.builtIn()), pointed, playback, typesetter),
        exports.ofRun("loss"),
        exports.ofRun("gradient-norms"),
        new FilmModel(),
        exampleRequest);
  }

  /** Models of the gradient lab; its chart goes to the dialogs when it is wanted as a file. */
  LabModels labModels(LabModel lab, SessionModel session, FileDialogs dialogs) {
    Exports exports = new Exports(session, dialogs);
    return new LabModels(
        lab, session, fonts, exports.ofLab(lab), texts -> exports.ofWholeLab(lab, texts));
  }

  /** The screens in the order of their tabs, following a live session. */
  public List<Screen> screens(Live live) {
    ExploreScreen explore =
        new ExploreScreen(
            options(),
            live.controller().experiment(),
            System::nanoTime,
            new LiveParts(live.models()),
            ExploreShortcuts.of(live),
            live.controller());
    live.models()
        .session()
        .snapshotProperty()
        .addListener((self, was, is) -> is.ifPresent(explore::show));
    live.models().session().chosenProperty().addListener((self, was, is) -> explore.show(is));
    LabScreen lab = new LabScreen(live.labModels(), live.lab()::setShowing);
    StartScreen start = new StartScreen(live.startModels(), live.start()::showing);
    FigureScreen figures = new FigureScreen(live.figureModels());
    return List.of(start, explore, lab, figures, live.systems());
  }

  /** An explore screen that shows what it is given and asks for nothing. */
  ExploreScreen still(Experiment experiment, ExploreModels models) {
    return new ExploreScreen(
        options(), experiment, () -> 0, new LiveParts(models), List.of(), new NoListener());
  }
}
