package org.unroll.view.system;

import org.unroll.export.ChartFonts;
import org.unroll.text.Texts;
import org.unroll.view.chart.ChartView;
import org.unroll.view.chart.FigureRequest;
import org.unroll.view.formula.FormulaTypesetter;

/**
 * What every page is made with.
 *
 * @param texts the language
 * @param fonts shared by all charts
 * @param typesetter shared by all formulas
 * @param export told when a chart is wanted as a file
 */
public record SystemFrame(
    Texts texts, ChartFonts fonts, FormulaTypesetter typesetter, FigureRequest export) {

  /** An empty chart on a panel. */
  public SystemChart chart() {
    return new SystemChart(new ChartView(texts, fonts, export));
  }
}
