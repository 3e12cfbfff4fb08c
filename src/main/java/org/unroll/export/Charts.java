package org.unroll.export;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.unroll.lab.CellSnapshot;
import org.unroll.lab.Curve;
import org.unroll.lab.Snapshot;

/** The charts of the program, made from a snapshot of a session. */
public final class Charts {

  private static final int UPDATES_AVERAGED = 20;

  private Charts() {}

  /**
   * Training loss against update, one line per cell, with the loss of guessing to compare with. Each
   * point is the mean over {@link #updatesAveraged} updates: the loss of one batch jumps too much to
   * compare.
   *
   * @param scale of the loss axis
   */
  public static ChartSpec lossOverUpdates(Snapshot snapshot, ChartTexts texts, Scale scale) {
    return new ChartSpec(
        texts.title(),
        texts.subtitle(),
        ChartAxis.linear(texts.xLabel()),
        new ChartAxis(texts.yLabel(), scale, texts.zeroNote()),
        LineLabels.last(),
        lines(snapshot, (cell, role) -> losses(cell, role, texts, updatesAveraged(snapshot))),
        List.of(new ReferenceLine(texts.reference(), snapshot.baselineLoss())),
        Optional.empty());
  }

  /**
   * ||dL/dh_k|| against time step k = 1..T on a logarithmic axis, one line per cell; L is the last
   * loss term. The value beside a name is the one at k = 1, the longest way back.
   */
  public static ChartSpec gradientNorms(Snapshot snapshot, ChartTexts texts) {
    return new ChartSpec(
        texts.title(),
        texts.subtitle(),
        ChartAxis.linear(texts.xLabel()),
        ChartAxis.log(texts.yLabel(), texts.zeroNote()),
        LineLabels.first(texts.labelCaption()),
        lines(snapshot, (cell, role) -> norms(cell, role, texts)),
        List.of(),
        Optional.empty());
  }

  private static List<Series> lines(
      Snapshot snapshot, BiFunction<CellSnapshot, SeriesRole, Series> line) {
    List<CellSnapshot> cells = snapshot.cells();
    List<SeriesRole> roles = SeriesRole.ofCells(cells.stream().map(CellSnapshot::cellId).toList());
    return IntStream.range(0, cells.size())
        .mapToObj(n -> line.apply(cells.get(n), roles.get(n)))
        .toList();
  }

  /**
   * Over how many of the last updates each point of the loss chart is the mean: 20, or as many as one
   * recorded point stands for after a long training.
   */
  public static int updatesAveraged(Snapshot snapshot) {
    Curve losses = snapshot.cells().get(0).losses();
    // The last point may stand for fewer updates than the others.
    double spacing = losses.size() < 2 ? 1 : losses.x()[1] - losses.x()[0];
    return (int) Math.max(UPDATES_AVERAGED, spacing);
  }

  private static Series losses(CellSnapshot cell, SeriesRole role, ChartTexts texts, int averaged) {
    Curve losses = cell.losses().averagedOver(averaged);
    return line(cell, role, texts, losses.x(), losses.y());
  }

  private static Series norms(CellSnapshot cell, SeriesRole role, ChartTexts texts) {
    double[] norms = cell.gradientNorms();
    return line(
        cell,
        role,
        texts,
        IntStream.rangeClosed(1, norms.length).asDoubleStream().toArray(),
        norms);
  }

  private static Series line(
      CellSnapshot cell, SeriesRole role, ChartTexts texts, double[] x, double[] y) {
    String name = texts.cellName().apply(cell.cellId());
    return new Series(name, role, x, y);
  }
}
