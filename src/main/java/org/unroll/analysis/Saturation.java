package org.unroll.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.unroll.cell.Cell;
import org.unroll.engine.Program;
import org.unroll.expr.Buffer;
import org.unroll.expr.Contribution;
import org.unroll.expr.Node;

/**
 * How often a squashing function of a cell is saturated, so that errors hardly pass it: shares from 0 to
 * 1 of all units and examples, by position. Arrays are not to be written to. Source: Karpathy, Johnson
 * and Fei-Fei 2015, Visualizing and understanding recurrent networks, section 4.2 (gates below 0.1 and
 * above 0.9).
 *
 * @param layer name of the layer
 * @param equation the equation in which it stands, such as {@code f}
 * @param inner whether it is an inner term of the equation, such as the tanh in {@code h = o*tanh(c)}
 * @param function which it is
 * @param flat share whose slope is below a part of the largest slope
 * @param low share in the lowest tenth of the range: closed gates; of ReLU, zeros
 * @param high share in the highest tenth of the range: open gates
 * @param stuckUnits units that are flat at every step and example; for ReLU, dead units
 */
public record Saturation(
    String layer,
    String equation,
    boolean inner,
    Squashing function,
    double[] flat,
    double[] low,
    double[] high,
    int[] stuckUnits) {

  /**
   * All squashing functions of a layer's cell, over the whole batch.
   *
   * @param program must have run forward. Not modified.
   * @param part of the largest slope below which a slope counts as flat, such as 0.1
   */
  public static List<Saturation> of(Program program, String layer, double part) {
    Cell cell = Layers.named(program, layer).cell();
    List<StepValues> examples =
        IntStream.range(0, program.batch())
            .mapToObj(b -> Layers.values(program, layer, b))
            .toList();
    List<Saturation> all = new ArrayList<>();
    for (Contribution c : examples.get(0).frame(0).contributions()) {
      Node node = c.source();
      Squashing.of(node.operator())
          .ifPresent(
              function -> {
                Counts counts = new Counts(function, part, examples, c);
                String equation = node.target().name().replaceAll("\\..*", "");
                all.add(0, counts.result(layer, equation, node.isInner()));
              });
    }
    all.sort(Comparator.comparingInt(s -> cell.stepNames().indexOf(s.equation)));
    return List.copyOf(all);
  }

  /** Counts units by step. */
  private static final class Counts {

    private final Squashing function;
    private final double[] flat;
    private final double[] low;
    private final double[] high;
    private final boolean[] alive;

    Counts(Squashing function, double part, List<StepValues> examples, Contribution c) {
      Buffer first = examples.get(0).of(c.source().target());
      this.function = function;
      this.flat = new double[first.rows];
      this.low = new double[first.rows];
      this.high = new double[first.rows];
      this.alive = new boolean[first.cols];
      double one = 1.0 / examples.size() / first.cols;
      for (StepValues example : examples) {
        Buffer values = example.of(c.source().target());
        Buffer slopes = example.evaluate(c.value(), c.source().target().toGradient(), values.cols);
        for (int k = 0; k < values.data.length; k++) {
          boolean isFlat = Math.abs(slopes.data[k]) < part * function.largestSlope();
          alive[k % first.cols] |= !isFlat;
          flat[k / first.cols] += isFlat ? one : 0;
          low[k / first.cols] += values.data[k] < function.low() ? one : 0;
          high[k / first.cols] += values.data[k] > function.high() ? one : 0;
        }
      }
    }

    Saturation result(String layer, String equation, boolean inner) {
      int[] stuck = IntStream.range(0, alive.length).filter(k -> !alive[k]).toArray();
      return new Saturation(layer, equation, inner, function, flat, low, high, stuck);
    }
  }
}
