package org.unroll.app;

import java.util.Optional;
import java.util.function.Supplier;
import org.unroll.controller.ExportController;
import org.unroll.controller.FileDialogs;
import org.unroll.controller.LabProvenance;
import org.unroll.export.Provenance;
import org.unroll.model.LabModel;
import org.unroll.model.SessionModel;
import org.unroll.view.chart.FigureRequest;

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
    return of(
        () ->
            session
                .snapshotProperty()
                .get()
                .map(snapshot -> Provenance.of(program, snapshot.experiment())),
        () -> baseName);
  }

  /** Pictures of the gradient lab's numbers. */
  FigureRequest ofLab(LabModel lab) {
    return of(
        () ->
            lab.pictureProperty()
                .get()
                .map(picture -> LabProvenance.of(program, picture.question())),
        () -> "gradient-lab");
  }

  /** Pictures of numbers that come from somewhere else. */
  FigureRequest of(Supplier<Optional<Provenance>> origin, Supplier<String> baseName) {
    return new ExportController(session, origin, dialogs, new SystemClipboard(), baseName);
  }
}
