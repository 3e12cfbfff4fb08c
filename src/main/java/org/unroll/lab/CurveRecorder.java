package org.unroll.lab;

/**
 * Collects points of a curve in bounded memory: when it is full, neighbours are averaged in pairs, and
 * from then on each point stands for twice as many.
 */
final class CurveRecorder {

  private static final int CAPACITY = 2048;

  private final double[] x;
  private final double[] y;
  private int size;
  private int perPoint = 1;
  private double sum;
  private int pending;

  CurveRecorder() {
    x = new double[CAPACITY];
    y = new double[CAPACITY];
  }

  private CurveRecorder(CurveRecorder other) {
    x = other.x.clone();
    y = other.y.clone();
    size = other.size;
    perPoint = other.perPoint;
    sum = other.sum;
    pending = other.pending;
  }

  /** Another recorder that has collected the same and goes its own way from here. */
  CurveRecorder copy() {
    return new CurveRecorder(this);
  }

  /** Memory it takes, in bytes. */
  long size() {
    return 2L * CAPACITY * Double.BYTES;
  }

  void add(double position, double value) {
    sum += value;
    pending++;
    if (pending == perPoint) {
      if (size == CAPACITY) {
        halve();
      }
      append(position);
    }
  }

  private void append(double position) {
    if (pending < perPoint) {
      return;
    }
    x[size] = position;
    y[size] = sum / pending;
    size++;
    sum = 0;
    pending = 0;
  }

  private void halve() {
    for (int i = 0; i < CAPACITY / 2; i++) {
      x[i] = x[2 * i + 1];
      y[i] = (y[2 * i] + y[2 * i + 1]) / 2;
    }
    size = CAPACITY / 2;
    perPoint *= 2;
  }

  /** A copy of what was collected. */
  Curve curve() {
    return new Curve(java.util.Arrays.copyOf(x, size), java.util.Arrays.copyOf(y, size));
  }
}
