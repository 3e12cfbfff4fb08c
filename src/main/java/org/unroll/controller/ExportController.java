package org.unroll.controller;

import java.nio.file.Path;
import java.util.Optional;
import org.unroll.export.ChartExporter;
import org.unroll.export.ChartSpec;
import org.unroll.export.ExportException;
import org.unroll.export.Provenance;
import org.unroll.lab.Snapshot;
import org.unroll.model.SessionModel;
import org.unroll.view.chart.ChartExportRequest;

/** Saves charts as files where the person wants them. */
public final class ExportController implements ChartExportRequest {

  private final SessionModel model;
  private final ChartExporter exporter;
  private final FileDialogs dialogs;
  private final String program;
  private final String baseName;

  /**
   * A controller for one chart.
   *
   * @param program name and version, for the provenance
   * @param baseName suggested file name without its ending
   */
  public ExportController(
      SessionModel model,
      ChartExporter exporter,
      FileDialogs dialogs,
      String program,
      String baseName) {
    this.model = model;
    this.exporter = exporter;
    this.dialogs = dialogs;
    this.program = program;
    this.baseName = baseName;
  }

  @Override
  public void requested(ChartSpec spec, String format) {
    Optional<Snapshot> snapshot = model.snapshotProperty().get();
    if (snapshot.isPresent()) {
      Provenance provenance = Provenance.of(program, snapshot.get().experiment());
      dialogs
          .toSave(baseName + "." + format, format)
          .ifPresent(file -> write(spec, provenance, file));
    }
  }

  private void write(ChartSpec spec, Provenance provenance, Path file) {
    try {
      exporter.export(spec, provenance, file);
      model.problemProperty().set(Optional.empty());
      model.savedProperty().set(Optional.empty());
      model.savedProperty().set(Optional.of(file));
    } catch (ExportException problem) {
      model.problemProperty().set(Optional.of(problem));
    }
  }
}
