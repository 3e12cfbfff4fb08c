package org.unroll.view.chart;

import org.unroll.export.ChartSpec;

/** Told when the reader asks for a chart as a file. Who listens chooses the place and writes it. */
@FunctionalInterface
public interface ChartExportRequest {

  /**
   * The reader chose a format. Called on the JavaFX thread.
   *
   * @param spec the chart as it stood at that moment
   * @param format one of {@link org.unroll.export.ChartExporter#FORMATS}
   */
  void requested(ChartSpec spec, String format);
}
