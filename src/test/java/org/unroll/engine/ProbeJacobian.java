package org.unroll.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unroll.cell.Cell;
import org.unroll.expr.Buffer;
import org.unroll.expr.Symbol;
import org.unroll.network.Layer;
import org.unroll.network.Network;

/**
 * The Jacobian of one time step by brute force, as a yardstick: from the same compiled gradients
 * that training uses: S copies of the step run backward side by side, each seeded at one state unit.
 */
public final class ProbeJacobian {

  private final Cell cell;
  private final int hidden;
  private final int size;
  private final Frame probe;

  /** A Jacobian machine for the network's first layer with its present, live weights. */
  public ProbeJacobian(Network network, Weights weights) {
    this(network.first(), weights);
  }

  /** A Jacobian machine for a layer with its present, live weights. */
  public ProbeJacobian(Layer layer, Weights weights) {
    this.cell = layer.cell();
    this.hidden = layer.hidden();
    this.size = hidden * cell.states().size();
    Sizes sizes = new Sizes(size, layer.dims());
    Map<Symbol, Buffer> given = new HashMap<>(weights.of(layer.name(), cell));
    given.keySet().removeIf(Symbol::gradient);
    outside().forEach(s -> given.put(s, sizes.allocate(cell.shapes().get(s))));
    this.probe = new Frame(Compiler.compile(cell), sizes, Optional.empty(), given);
  }

  private List<Symbol> outside() {
    return cell.shapes().keySet().stream()
        .filter(s -> s.equals(Symbol.now("x")) || s.equals(Symbol.before(s.name())))
        .toList();
  }

  /**
   * The Jacobian at a step of a program that has run forward.
   *
   * @return S x S, S = H times the number of states; row: new state, column: previous state, both in
   *     the cell's order of states
   */
  public double[][] at(Frame step, int example) {
    outside().forEach(s -> repeat(step.buffer(s), example, probe.buffer(s)));
    probe.forward();
    clear();
    for (int k = 0; k < size; k++) {
      String state = cell.states().get(k / hidden);
      probe.buffer(Symbol.now(state).toGradient()).data[k * hidden + k % hidden] = 1;
    }
    probe.backward();
    return matrix();
  }

  private void clear() {
    for (String state : cell.states()) {
      Arrays.fill(probe.buffer(Symbol.now(state).toGradient()).data, 0);
      Arrays.fill(probe.buffer(Symbol.before(state).toGradient()).data, 0);
    }
  }

  private static void repeat(Buffer from, int example, Buffer into) {
    for (int row = 0; row < into.rows; row++) {
      System.arraycopy(from.data, example * from.cols, into.data, row * into.cols, into.cols);
    }
  }

  private double[][] matrix() {
    double[][] matrix = new double[size][size];
    for (int k = 0; k < size; k++) {
      for (int j = 0; j < size; j++) {
        Buffer gradient = probe.buffer(Symbol.before(cell.states().get(j / hidden)).toGradient());
        matrix[k][j] = gradient.data[k * hidden + j % hidden];
      }
    }
    return matrix;
  }
}
