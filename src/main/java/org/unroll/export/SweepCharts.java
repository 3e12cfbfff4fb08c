package org.unroll.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.unroll.lab.sweep.Axis;
import org.unroll.lab.sweep.Estimate;
import org.unroll.lab.sweep.Quantity;
import org.unroll.lab.sweep.Setting;
import org.unroll.lab.sweep.Sweep;
import org.unroll.lab.sweep.SweepResults;

/** The chart of a sweep, made from the results that are there. */
public final class SweepCharts {

  /** For lines of one cell, in their order; further lines begin anew. */
  private static final List<SeriesRole> ROLES =
      List.of(SeriesRole.FIRST, SeriesRole.SECOND, SeriesRole.THIRD, SeriesRole.FOURTH);

  /** Baselines are sampled: what differs by less is the same. */
  private static final double SAME = 0.02;

  private SweepCharts() {}

  /**
   * What is shown against the setting that varies: a point is the mean over seeds, its bar the interval
   * in which the mean lies with a confidence of 95 %.
   *
   * @param texts {@code cellName} names the value of a line
   */
  public static ChartSpec chart(SweepResults results, ChartTexts texts) {
    Sweep sweep = results.sweep();
    Scale scale = sweep.shown().isRatio() ? Scale.LOG : Scale.LINEAR;
    return new ChartSpec(
        texts.title(),
        texts.subtitle(),
        sweep.across().setting().isNumber()
            ? ChartAxis.linear(texts.xLabel())
            : ChartAxis.named(texts.xLabel(), names(sweep.across())),
        new ChartAxis(texts.yLabel(), scale, texts.zeroNote()),
        LineLabels.last(),
        lines(results, texts),
        references(results, texts),
        Optional.empty());
  }

  /** Variants of the first cell without its name in front, which would take too much room. */
  private static List<String> names(Axis axis) {
    String family = axis.values().get(0) + "-";
    return axis.values().stream()
        .map(name -> name.startsWith(family) ? name.substring(family.length()) : name)
        .toList();
  }

  private static List<Series> lines(SweepResults results, ChartTexts texts) {
    Sweep sweep = results.sweep();
    List<Series> lines = new ArrayList<>();
    for (int n = 0; n < sweep.lineCount(); n++) {
      List<Estimate> estimates = results.line(n);
      Spread spread = new Spread(all(estimates, Estimate::lower), all(estimates, Estimate::upper));
      lines.add(
          new Series(
              name(sweep, n, texts),
              role(sweep, n),
              sweep.across().places(),
              all(estimates, Estimate::centre),
              Optional.of(spread)));
    }
    return lines;
  }

  private static String name(Sweep sweep, int line, ChartTexts texts) {
    return sweep
        .lines()
        .map(axis -> texts.cellName().apply(axis.values().get(line)))
        .orElse(texts.yLabel());
  }

  /** Cells keep their colours; any other lines have theirs by their order. */
  private static SeriesRole role(Sweep sweep, int line) {
    return sweep
        .lines()
        .filter(axis -> axis.setting() == Setting.CELL)
        .map(axis -> SeriesRole.ofCells(axis.values()).get(line))
        .orElse(ROLES.get(line % ROLES.size()));
  }

  private static double[] all(List<Estimate> estimates, ToDoubleFunction<Estimate> part) {
    return estimates.stream().mapToDouble(part).toArray();
  }

  /**
   * What guessing scores, from the generator; two levels where it is not the same for all runs. For a
   * gradient, the level at which none is lost.
   */
  private static List<ReferenceLine> references(SweepResults results, ChartTexts texts) {
    if (results.sweep().shown() == Quantity.REACH) {
      return List.of(new ReferenceLine(texts.reference(), 1));
    }
    double[] guessing = results.guessing();
    boolean one = guessing.length > 0 && guessing[1] - guessing[0] <= SAME * guessing[1];
    return guessing.length == 0
        ? List.of()
        : Arrays.stream(guessing)
            .limit(one ? 1 : 2)
            .mapToObj(level -> new ReferenceLine(texts.reference(), level))
            .toList();
  }
}
