package org.unroll.view.chart;

import org.unroll.export.ChartTexts;
import org.unroll.lab.Snapshot;
import org.unroll.text.CellTitles;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;

/** The words of the program's charts, from the bundles. The same in the window and in files. */
public final class ChartTitles {

  private ChartTitles() {}

  /** For the norm of dL/dh_k against k, of the first layer, and after an encoder of the decoder's. */
  public static ChartTexts gradientNorms(Texts texts, Snapshot snapshot) {
    int last = snapshot.cells().get(0).gradientNorms().length;
    int read = snapshot.experiment().length();
    String tail = Numbers.subscript(last);
    boolean writes = last > read;
    return new ChartTexts(
        writes
            ? texts.get("chart.gradients.written.title")
            : texts.get("chart.gradients.title", last),
        writes
            ? texts.get("chart.gradients.written.subtitle", tail, read, read + 1, last)
            : texts.get("chart.gradients.subtitle", tail),
        texts.get("chart.gradients.x"),
        texts.get("chart.gradients.y"),
        "",
        texts.get("chart.gradients.caption"),
        texts.get("chart.gradients.zero"),
        cell -> CellTitles.of(texts, cell));
  }

  /**
   * For the training loss against the update.
   *
   * @param averaged over how many updates each point is the mean
   */
  public static ChartTexts losses(Texts texts, int averaged) {
    return new ChartTexts(
        texts.get("chart.losses.title"),
        texts.get("chart.losses.subtitle", averaged),
        texts.get("chart.losses.x"),
        texts.get("chart.losses.y"),
        texts.get("chart.losses.guessing"),
        "",
        texts.get("chart.losses.zero"),
        cell -> CellTitles.of(texts, cell));
  }
}
