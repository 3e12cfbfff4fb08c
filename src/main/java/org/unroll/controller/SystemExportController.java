package org.unroll.controller;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.unroll.export.ChartExporter;
import org.unroll.export.ChartSpec;
import org.unroll.export.ExportException;
import org.unroll.export.Provenance;
import org.unroll.export.Provenance.Setting;
import org.unroll.model.SessionModel;
import org.unroll.model.SystemsModel;
import org.unroll.view.chart.ChartExportRequest;

/** Saves charts of the systems' pages with the settings that they were computed from. */
public final class SystemExportController implements ChartExportRequest {

  /** Every page's data and first weights are drawn with this seed. */
  private static final long SEED = 1;

  private final SystemsModel systems;
  private final SessionModel session;
  private final ChartExporter exporter;
  private final FileDialogs dialogs;
  private final String program;

  /**
   * A controller for all charts of all pages.
   *
   * @param session told what was saved, and problems
   * @param program name and version, for the provenance
   */
  public SystemExportController(
      SystemsModel systems,
      SessionModel session,
      ChartExporter exporter,
      FileDialogs dialogs,
      String program) {
    this.systems = systems;
    this.session = session;
    this.exporter = exporter;
    this.dialogs = dialogs;
    this.program = program;
  }

  @Override
  public void requested(ChartSpec spec, String format) {
    String page = systems.pageProperty().get();
    List<Setting> settings =
        List.of(new Setting("system", page), new Setting("settings", systems.settings()));
    Provenance provenance = new Provenance(program, SEED, settings, Optional.empty());
    dialogs.toSave(page + "." + format, format).ifPresent(file -> write(spec, provenance, file));
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
