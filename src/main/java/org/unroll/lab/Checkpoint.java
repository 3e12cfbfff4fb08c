package org.unroll.lab;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * All that a learner's next updates depend on, copied. Nobody writes to it.
 *
 * @param numbers weights, the optimiser's memory and carried states, array after array
 * @param losses the curve so far
 * @param updates number of updates so far
 * @param clipped how many of them were clipped
 */
public record Checkpoint(List<double[]> numbers, CurveRecorder losses, long updates, long clipped) {

  /** Writes every bit of it, to be {@link #read} again. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(numbers.size());
    for (double[] array : numbers) {
      out.writeInt(array.length);
      for (double number : array) {
        out.writeLong(Double.doubleToRawLongBits(number));
      }
    }
    losses.write(out);
    out.writeLong(updates);
    out.writeLong(clipped);
  }

  /** What was written. */
  public static Checkpoint read(DataInput in) throws IOException {
    List<double[]> numbers = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      double[] array = new double[in.readInt()];
      for (int k = 0; k < array.length; k++) {
        array[k] = Double.longBitsToDouble(in.readLong());
      }
      numbers.add(array);
    }
    return new Checkpoint(numbers, CurveRecorder.read(in), in.readLong(), in.readLong());
  }

  /** Memory it takes, in bytes. */
  long size() {
    return losses.size()
        + numbers.stream().mapToLong(array -> (long) array.length).sum() * Double.BYTES;
  }
}
