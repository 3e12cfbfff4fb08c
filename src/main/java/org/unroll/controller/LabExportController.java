package org.unroll.controller;

import java.nio.file.Path;
import java.util.Optional;
import org.unroll.export.ChartExporter;
import org.unroll.export.ChartSpec;
import org.unroll.export.ExportException;
import org.unroll.export.Provenance;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.model.LabModel;
import org.unroll.model.SessionModel;
import org.unroll.view.chart.ChartExportRequest;

/** Saves the gradient lab's chart with what it was computed from. */
public final class LabExportController implements ChartExportRequest {

  private static final String BASE_NAME = "gradient-lab";

  private final LabModel lab;
  private final SessionModel session;
  private final ChartExporter exporter;
  private final FileDialogs dialogs;
  private final String program;

  /**
   * A controller for the chart.
   *
   * @param program name and version, for the provenance
   */
  public LabExportController(
      LabModel lab,
      SessionModel session,
      ChartExporter exporter,
      FileDialogs dialogs,
      String program) {
    this.lab = lab;
    this.session = session;
    this.exporter = exporter;
    this.dialogs = dialogs;
    this.program = program;
  }

  @Override
  public void requested(ChartSpec spec, String format) {
    Optional<GradientPicture> picture = lab.pictureProperty().get();
    if (picture.isPresent()) {
      Provenance provenance = LabProvenance.of(program, picture.get().question());
      dialogs
          .toSave(BASE_NAME + "." + format, format)
          .ifPresent(file -> write(spec, provenance, file));
    }
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
