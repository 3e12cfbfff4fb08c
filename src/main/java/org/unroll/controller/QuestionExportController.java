package org.unroll.controller;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unroll.export.ChartExporter;
import org.unroll.export.ChartSpec;
import org.unroll.export.ExportException;
import org.unroll.export.Provenance;
import org.unroll.export.Provenance.Setting;
import org.unroll.lab.prepared.Question;
import org.unroll.model.SessionModel;
import org.unroll.model.StartModel;
import org.unroll.view.chart.ChartExportRequest;

/** Saves the chart of an answer with everything that was run for it. */
public final class QuestionExportController implements ChartExportRequest {

  private final StartModel model;
  private final SessionModel session;
  private final ChartExporter exporter;
  private final FileDialogs dialogs;
  private final String program;

  /**
   * A controller for the chart.
   *
   * @param session told what was saved, or why not
   * @param program name and version, for the provenance
   */
  public QuestionExportController(
      StartModel model,
      SessionModel session,
      ChartExporter exporter,
      FileDialogs dialogs,
      String program) {
    this.model = model;
    this.session = session;
    this.exporter = exporter;
    this.dialogs = dialogs;
    this.program = program;
  }

  @Override
  public void requested(ChartSpec spec, String format) {
    model
        .findingsProperty()
        .get()
        .ifPresent(
            findings ->
                dialogs
                    .toSave(findings.question().id() + "." + format, format)
                    .ifPresent(file -> write(spec, provenance(findings.question()), file)));
  }

  private Provenance provenance(Question question) {
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

  private void write(ChartSpec spec, Provenance provenance, Path file) {
    try {
      exporter.export(spec, provenance, file);
      session.problemProperty().set(Optional.empty());
      session.savedProperty().set(Optional.empty());
      session.savedProperty().set(Optional.of(file));
    } catch (ExportException problem) {
      session.problemProperty().set(Optional.of(problem));
    }
  }
}
