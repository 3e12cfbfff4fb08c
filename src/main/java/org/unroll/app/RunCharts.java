package org.unroll.app;

import java.nio.file.Path;
import org.unroll.export.ChartExporter;
import org.unroll.export.Charts;
import org.unroll.export.ExportException;
import org.unroll.export.ExportStyle;
import org.unroll.export.Provenance;
import org.unroll.export.Scale;
import org.unroll.lab.Snapshot;
import org.unroll.text.Texts;
import org.unroll.view.chart.ChartTitles;

/**
 * The two charts of a run as files, each in every format.
 *
 * @param texts the language of the charts
 * @param program name and version, for the provenance
 */
record RunCharts(Texts texts, String program) {

  /**
   * Writes {@code loss} and {@code gradient-norms} as PNG, SVG, PDF and CSV.
   *
   * @param folder there already
   * @throws ExportException naming the file that could not be written
   */
  void write(Snapshot run, Path folder) throws ExportException {
    ChartExporter exporter = new ChartExporter(ExportStyle.standard());
    Provenance origin = Provenance.of(program, run.experiment());
    var losses = ChartTitles.losses(texts, Charts.updatesAveraged(run));
    var norms = ChartTitles.gradientNorms(texts, run.experiment().length());
    exporter.exportAll(Charts.lossOverUpdates(run, losses, Scale.LINEAR), origin, folder, "loss");
    exporter.exportAll(Charts.gradientNorms(run, norms), origin, folder, "gradient-norms");
  }
}
