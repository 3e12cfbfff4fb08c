package org.unroll.export;

import java.nio.file.Path;
import java.util.List;

/** Writes charts into files, all in one style; see {@link FigureExporter}. */
public final class ChartExporter {

  private final ExportStyle style;
  private final FigureExporter exporter;

  /** Charts of this size and look. */
  public ChartExporter(ExportStyle style) {
    this.style = style;
    this.exporter = new FigureExporter(style.scale());
  }

  /**
   * Writes one file in the format its name ends with; makes the folder, replaces an older file.
   *
   * @throws ExportException if the name ends in no known format or the place cannot be written to
   */
  public void export(ChartSpec spec, Provenance provenance, Path file) throws ExportException {
    exporter.export(ChartFigure.of(spec, style), provenance, file);
  }

  /**
   * Writes the chart once in every format.
   *
   * @param folder made if it is not there
   * @param baseName of the files, without the dot
   * @return the files, in the order of {@link FigureExporter#FORMATS}
   * @throws ExportException at the first file that cannot be written
   */
  public List<Path> exportAll(ChartSpec spec, Provenance provenance, Path folder, String baseName)
      throws ExportException {
    return exporter.exportAll(ChartFigure.of(spec, style), provenance, folder, baseName);
  }
}
