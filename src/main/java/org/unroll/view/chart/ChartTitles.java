package org.unroll.view.chart;

import org.unroll.export.ChartTexts;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;

/** The words of the program's charts, from the bundles. The same in the window and in files. */
public final class ChartTitles {

  private ChartTitles() {}

  /**
   * For the norm of dL/dh_k against k.
   *
   * @param last the time step at which the last loss term attaches, T, counted from 1
   */
  public static ChartTexts gradientNorms(Texts texts, int last) {
    return new ChartTexts(
        texts.get("chart.gradients.title", last),
        texts.get("chart.gradients.subtitle", Numbers.subscript(last)),
        texts.get("chart.gradients.x"),
        texts.get("chart.gradients.y"),
        "",
        texts.get("chart.gradients.caption"),
        texts.get("chart.gradients.zero"),
        cell -> cellName(texts, cell));
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
        cell -> cellName(texts, cell));
  }

  /** What people call a cell: its title, or its id where the bundles do not know it. */
  private static String cellName(Texts texts, String cell) {
    String key = "cell." + cell + ".title";
    return texts.has(key) ? texts.get(key) : cell;
  }
}
