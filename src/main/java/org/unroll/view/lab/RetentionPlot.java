package org.unroll.view.lab;

import java.util.Arrays;
import java.util.stream.IntStream;
import javafx.geometry.HPos;
import org.unroll.analysis.Retention;
import org.unroll.lab.gradient.Focus;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;
import org.unroll.view.stage.Box;
import org.unroll.view.stage.Pen;
import org.unroll.view.theme.Token;

/**
 * What is left of a memory, step by step, on a log scale: predicted by its gates and measured, as root mean
 * square over units, where 1 is a memory as it was; thin, the same of one unit.
 */
final class RetentionPlot {

  /** How far above the plot the middle of its key stands. */
  private static final double KEY = 12;

  private static final double[] NONE = {};
  private static final int FEWEST_DECADES = 2;

  private final Texts texts;
  private final Retention retention;
  private final int unit;

  /**
   * A plot.
   *
   * @param unit whose thin lines are wanted; {@link Focus#NO_UNIT} for none
   */
  RetentionPlot(Texts texts, Retention retention, int unit) {
    this.texts = texts;
    this.retention = retention;
    this.unit = unit;
  }

  /** By the gates, at every step; NaN before the first. A fresh array. */
  double[] predicted() {
    return perUnit(retention.directNorms());
  }

  /** All ways together. A fresh array. */
  double[] measured() {
    return perUnit(retention.totalNorms());
  }

  /** The unit's own number by its gates at a step. */
  double predictedOfUnit(int step) {
    return retention.predicted()[step][unit];
  }

  /** The unit's own number on all ways. */
  double measuredOfUnit(int step) {
    return retention.measured()[step][unit];
  }

  /** A Frobenius norm as root mean square over units. */
  private double[] perUnit(double[] norms) {
    double one = Math.sqrt(retention.predicted()[0].length);
    return Arrays.stream(norms).map(norm -> norm / one).toArray();
  }

  /** The unit's number at every step, without its sign. */
  private double[] column(double[][] rows) {
    return hasUnit() ? Arrays.stream(rows).mapToDouble(row -> Math.abs(row[unit])).toArray() : NONE;
  }

  private boolean hasUnit() {
    return unit != Focus.NO_UNIT;
  }

  /** Draws lines, ends of the axis and the key above. */
  void draw(LabPen brush, Box box) {
    double[] thinMeasured = column(retention.measured());
    double[] thinPredicted = column(retention.predicted());
    Decades decades = Decades.of(predicted(), measured(), thinMeasured, thinPredicted);
    Pen small = new Pen(11, false, false, HPos.RIGHT, brush.color(Token.TEXT_SECONDARY));
    for (int end : new int[] {decades.top(), decades.bottom()}) {
      double y = end == decades.top() ? box.y() : box.bottom();
      brush.line(box.x(), y, box.right(), y, 1, brush.color(Token.LINE));
      brush.text(end == 0 ? "1" : Numbers.powerOfTen(end), box.x() - 6, y, small);
    }
    line(brush, measured(), decades, box, new Line(Token.BACKWARD, 2.5, false));
    line(brush, predicted(), decades, box, new Line(Token.TEXT, 1.5, true));
    line(brush, thinMeasured, decades, box, new Line(Token.BACKWARD, 1, false));
    line(brush, thinPredicted, decades, box, new Line(Token.TEXT, 1, true));
    keys(brush, box);
  }

  private void keys(LabPen brush, Box box) {
    double y = box.y() - KEY;
    Pen words = new Pen(11, false, false, HPos.LEFT, brush.color(Token.TEXT));
    String shorter = hasUnit() ? ".short" : "";
    String left = texts.get("lab.ways.measured" + shorter);
    brush.line(box.x(), y, box.x() + 14, y, 2, brush.color(Token.BACKWARD));
    brush.text(left, box.x() + 18, y, words);
    double next = box.x() + 32 + brush.width(left, words);
    brush.line(next, y, next + 5, y, 1.5, brush.color(Token.TEXT));
    brush.line(next + 9, y, next + 14, y, 1.5, brush.color(Token.TEXT));
    String right = texts.get("lab.ways.predicted" + shorter);
    brush.text(right, next + 18, y, words);
    if (hasUnit()) {
      double last = next + 32 + brush.width(right, words);
      brush.line(last, y, last + 14, y, 1, brush.color(Token.TEXT));
      brush.text(texts.get("lab.ways.thin", unit + 1), last + 18, y, words);
    }
  }

  /** How a curve is drawn. */
  private record Line(Token token, double width, boolean dashed) {}

  /** The powers of ten between which curves lie. */
  private record Decades(int bottom, int top) {
    static Decades of(double[]... curves) {
      double[] all =
          Arrays.stream(curves).flatMapToDouble(Arrays::stream).filter(v -> v > 0).toArray();
      double least = Arrays.stream(all).min().orElse(1);
      double most = Arrays.stream(all).max().orElse(1);
      int top = Math.max(0, (int) Math.ceil(Math.log10(most) - 1e-9));
      int bottom = Math.min(top - FEWEST_DECADES, (int) Math.floor(Math.log10(least)));
      return new Decades(bottom, top);
    }

    double share(double value) {
      return (top - Math.log10(value)) / (top - bottom);
    }
  }

  /** Zeros have no place on a log scale, and before the first step there is nothing: there the line ends. */
  private static void line(LabPen brush, double[] values, Decades decades, Box box, Line line) {
    int from = 0;
    while (from < values.length) {
      int to = from;
      while (to < values.length && values[to] > 0) {
        to++;
      }
      stretch(brush, values, decades, box, line, from, to);
      from = to + 1;
    }
  }

  private static void stretch(
      LabPen brush, double[] values, Decades decades, Box box, Line line, int from, int to) {
    if (to - from < 2) {
      return;
    }
    double[] xs =
        IntStream.range(from, to)
            .mapToDouble(t -> box.x() + (t + 0.5) * box.width() / values.length)
            .toArray();
    double[] ys =
        IntStream.range(from, to)
            .mapToDouble(t -> box.y() + decades.share(values[t]) * box.height())
            .toArray();
    if (line.dashed) {
      brush.dashed(xs, ys, line.width, brush.color(line.token));
    } else {
      brush.path(xs, ys, line.width, brush.color(line.token));
    }
  }
}
