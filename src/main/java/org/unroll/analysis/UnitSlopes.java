package org.unroll.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.unroll.cell.Cell;
import org.unroll.engine.Program;
import org.unroll.expr.Buffer;
import org.unroll.expr.Contribution;
import org.unroll.expr.Node;
import org.unroll.expr.Symbol;

/**
 * How steep a squashing function of a cell is at each unit, as a share of where it is steepest: what an
 * error is multiplied by that passes it. Near 0 the unit is saturated there. Arrays are not to be written
 * to. Source: Glorot and Bengio 2010, Understanding the difficulty of training deep feedforward neural
 * networks, section 3.
 *
 * @param equation the equation in which it stands, such as {@code f}
 * @param inner whether it is an inner term of the equation, such as the tanh in {@code h = o*tanh(c)}
 * @param function which it is
 * @param slopes T rows of H numbers between 0 and 1
 */
public record UnitSlopes(String equation, boolean inner, Squashing function, double[][] slopes) {

  /**
   * All squashing functions of a layer's cell, in the order of its equations.
   *
   * @param program must have run forward. Not modified.
   */
  public static List<UnitSlopes> of(Program program, String layer, int example) {
    Cell cell = Layers.named(program, layer).cell();
    StepValues values = Layers.values(program, layer, example);
    List<UnitSlopes> all = new ArrayList<>();
    for (Contribution c : values.frame(0).contributions()) {
      Squashing.of(c.source().operator())
          .ifPresent(function -> all.add(0, of(values, c, function)));
    }
    all.sort(Comparator.comparingInt(s -> cell.stepNames().indexOf(s.equation)));
    return List.copyOf(all);
  }

  private static UnitSlopes of(StepValues values, Contribution c, Squashing function) {
    Node node = c.source();
    Symbol result = node.target();
    int width = values.of(result).cols;
    Buffer all = values.evaluate(c.value(), result.toGradient(), width);
    double[][] slopes = new double[all.rows][];
    for (int t = 0; t < slopes.length; t++) {
      slopes[t] =
          Arrays.stream(all.data, t * width, (t + 1) * width)
              .map(slope -> Math.abs(slope) / function.largestSlope())
              .toArray();
    }
    String equation = result.name().replaceAll("\\..*", "");
    return new UnitSlopes(equation, node.isInner(), function, slopes);
  }
}
