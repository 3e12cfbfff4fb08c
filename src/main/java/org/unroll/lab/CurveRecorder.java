package org.unroll.lab;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Collects points of a curve in bounded memory: when it is full, neighbours are averaged in pairs, and
 * from then on each point stands for twice as many. The last point stands for what came since the one
 * before, so that the curve always ends where the training does.
 */
final class CurveRecorder {

  private static final int CAPACITY = 2048;

  private final double[] x;
  private final double[] y;
  private int size;
  private int perPoint = 1;
  private double sum;
  private int pending;
  private double latest;

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
    latest = other.latest;
  }

  /** Another recorder that has collected the same and goes its own way from here. */
  CurveRecorder copy() {
    return new CurveRecorder(this);
  }

  /** Writes all that was collected, to be {@link #read} again. */
  void write(DataOutput out) throws IOException {
    out.writeInt(size);
    for (int n = 0; n < size; n++) {
      out.writeDouble(x[n]);
      out.writeDouble(y[n]);
    }
    out.writeInt(perPoint);
    out.writeDouble(sum);
    out.writeInt(pending);
    out.writeDouble(latest);
  }

  /** A recorder that goes on where the written one was. */
  static CurveRecorder read(DataInput in) throws IOException {
    CurveRecorder recorder = new CurveRecorder();
    recorder.size = in.readInt();
    for (int n = 0; n < recorder.size; n++) {
      recorder.x[n] = in.readDouble();
      recorder.y[n] = in.readDouble();
    }
    recorder.perPoint = in.readInt();
    recorder.sum = in.readDouble();
    recorder.pending = in.readInt();
    recorder.latest = in.readDouble();
    return recorder;
  }

  /** Memory it takes, in bytes. */
  long size() {
    return 2L * CAPACITY * Double.BYTES;
  }

  void add(double position, double value) {
    sum += value;
    pending++;
    latest = position;
    if (pending < perPoint) {
      return;
    }
    if (size == CAPACITY) {
      halve();
    }
    append();
  }

  /** Halving has made points coarser; then what is pending waits for as much again. */
  private void append() {
    if (pending < perPoint) {
      return;
    }
    x[size] = latest;
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
    int points = pending == 0 ? size : size + 1;
    double[] along = Arrays.copyOf(x, points);
    double[] up = Arrays.copyOf(y, points);
    if (pending > 0) {
      along[size] = latest;
      up[size] = sum / pending;
    }
    return new Curve(along, up);
  }
}
