package org.unroll.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.unroll.controller.ExportController;
import org.unroll.controller.FileDialogs;
import org.unroll.controller.FilmController;
import org.unroll.controller.LabProvenance;
import org.unroll.controller.ReportController;
import org.unroll.export.Provenance;
import org.unroll.export.Provenance.Setting;
import org.unroll.export.SweepProvenance;
import org.unroll.lab.prepared.Entry;
import org.unroll.lab.prepared.Question;
import org.unroll.lab.sweep.SweepChoice;
import org.unroll.lab.sweep.SweepResults;
import org.unroll.lab.sweep.SweepSize;
import org.unroll.model.FigureModel;
import org.unroll.model.FilmModel;
import org.unroll.model.LabModel;
import org.unroll.model.SessionModel;
import org.unroll.model.StartModel;
import org.unroll.model.SystemsModel;
import org.unroll.text.Texts;
import org.unroll.view.chart.FigureRequest;
import org.unroll.view.chart.ReportRequest;

/** Makes what puts the pictures of each screen into files and the clipboard. */
final class Exports {

  private final SessionModel session;
  private final FileDialogs dialogs;
  private final String program = Version.program();

  /**
   * Exports of a window.
   *
   * @param session where problems and saved files are told
   */
  Exports(SessionModel session, FileDialogs dialogs) {
    this.session = session;
    this.dialogs = dialogs;
  }

  /** Pictures of the session's run. */
  FigureRequest ofRun(String baseName) {
    return of(this::ofRun, () -> baseName);
  }

  /** Films of the session's run. */
  FilmController films(FilmModel film) {
    return new FilmController(film, session, this::ofRun, dialogs);
  }

  private Optional<Provenance> ofRun() {
    return session
        .snapshotProperty()
        .get()
        .map(snapshot -> Provenance.of(program, snapshot.experiment()));
  }

  /** Pictures of the gradient lab's numbers. */
  FigureRequest ofLab(LabModel lab) {
    return of(() -> origin(lab), () -> "gradient-lab");
  }

  /** All pictures of the gradient lab at once, with headings in a language. */
  ReportRequest ofWholeLab(LabModel lab, Texts texts) {
    return new ReportController(session, () -> origin(lab), dialogs, texts);
  }

  private Optional<Provenance> origin(LabModel lab) {
    return lab.pictureProperty()
        .get()
        .map(
            picture ->
                LabProvenance.of(
                    program,
                    picture.question(),
                    lab.stepProperty().get() + 1,
                    lab.clipKindProperty().get()));
  }

  /** The figure lab's chart; so far as it is there. */
  FigureRequest ofFigures(FigureModel figures) {
    return of(
        () -> figures.statusProperty().get().map(status -> ofSweep(status.results())),
        () -> name(figures.choiceProperty().get()));
  }

  /** Charts of the pages on systems without recurrence. */
  FigureRequest ofSystems(SystemsModel systems) {
    return of(() -> Optional.of(ofPage(systems)), () -> systems.pageProperty().get());
  }

  /** The chart of an answer. */
  FigureRequest ofQuestions(StartModel start) {
    return of(
        () -> start.findingsProperty().get().map(findings -> ofQuestion(findings.question())),
        () -> start.pageProperty().get().map(Entry::id).orElse("answer"));
  }

  private Provenance ofQuestion(Question question) {
    List<Setting> settings = new ArrayList<>();
    settings.add(new Setting("question", question.id()));
    settings.add(new Setting("seeds", "1 to " + question.seeds()));
    settings.add(new Setting("updates", Integer.toString(question.updates())));
    settings.add(new Setting("examples", Integer.toString(question.examples())));
    question
        .arms()
        .forEach(arm -> settings.add(new Setting("arm " + arm.name(), arm.subject().toString())));
    return new Provenance(program, 1, settings, Optional.empty());
  }

  private Provenance ofPage(SystemsModel systems) {
    List<Setting> settings =
        List.of(
            new Setting("system", systems.pageProperty().get()),
            new Setting("settings", systems.settings()));
    return new Provenance(program, SystemsModel.SEED, settings, Optional.empty());
  }

  private Provenance ofSweep(SweepResults results) {
    return SweepProvenance.of(program, results);
  }

  private static String name(SweepChoice choice) {
    return choice.size() == SweepSize.LESSON
        ? choice.preset()
        : choice.preset() + "-" + choice.size().id();
  }

  /** Pictures of numbers that come from somewhere else. */
  FigureRequest of(Supplier<Optional<Provenance>> origin, Supplier<String> baseName) {
    return new ExportController(session, origin, dialogs, new SystemClipboard(), baseName);
  }
}
