package org.unroll.lab.system;

import java.util.ArrayList;
import java.util.List;
import org.unroll.lab.Curve;

/** A curve that is written down point by point. */
public final class CurveNotes {

  private final List<Double> x = new ArrayList<>();
  private final List<Double> y = new ArrayList<>();

  /** A curve without points. */
  public CurveNotes() {}

  /** Adds a point behind the others. */
  public void add(double where, double value) {
    x.add(where);
    y.add(value);
  }

  /** A copy of what was written down. */
  public Curve curve() {
    return new Curve(array(x), array(y));
  }

  private static double[] array(List<Double> numbers) {
    return numbers.stream().mapToDouble(number -> number).toArray();
  }
}
