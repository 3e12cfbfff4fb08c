package org.unroll.analysis;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.unroll.engine.Program;
import org.unroll.expr.Symbol;
import org.unroll.network.Layer;

/**
 * How a layer's states depend on its earlier states, for one example of a program that has run forward:
 * the Jacobians J_t = d s_t / d s_{t-1} of single steps, and their products
 *
 * <pre>d s_t / d s_k = J_t J_{t-1} ... J_{k+1}</pre>
 *
 * <p>s joins all states of the cell in its order, such as h and c: S numbers. They are taken as
 * independent, although an LSTM's h_k is made of c_k; {@link #total} adds that way. Only the way through the
 * layer's own states counts, not a way round through other layers. Holds copies: later passes of the
 * program do not change it. Source: Pascanu, Mikolov and Bengio 2013, On the difficulty of training
 * recurrent neural networks, eq. 5.
 */
public final class StateJacobians {

  private final Layer layer;
  private final JoinedStates joined;
  private final int[] widths;
  private final Partial[][][] steps;
  private final Partial[][][] within;

  private StateJacobians(Layer layer, int[] widths, Partial[][][] steps, Partial[][][] within) {
    this.layer = layer;
    this.joined = new JoinedStates(layer.name(), layer.cell().states(), widths);
    this.widths = widths;
    this.steps = steps;
    this.within = within;
  }

  /** The Jacobians of the network's first layer. */
  public static StateJacobians of(Program program, int example) {
    return of(program, program.network().first().name(), example);
  }

  /**
   * The Jacobians of a layer.
   *
   * @param program must have run forward. Not modified.
   * @param layer name of a recurrent layer
   * @param example counted from 0
   * @throws IllegalArgumentException if there is no such layer or example, or if the layer has no states
   */
  public static StateJacobians of(Program program, String layer, int example) {
    StepValues values = Layers.values(program, layer, example);
    Layer described = Layers.named(program, layer);
    List<String> states = described.cell().states();
    if (states.isEmpty()) {
      throw new IllegalArgumentException(
          "layer " + layer + " has no states, so its steps do not depend on each other");
    }
    Set<Symbol> wanted = new HashSet<>();
    states.forEach(s -> wanted.addAll(Set.of(Symbol.before(s), Symbol.now(s))));
    PullBack pullBack = new PullBack(values, wanted);
    Partial[][][] steps = new Partial[values.steps()][states.size()][states.size()];
    Partial[][][] within = new Partial[values.steps()][states.size()][states.size()];
    for (int t = 0; t < steps.length; t++) {
      for (int i = 0; i < states.size(); i++) {
        PullBack.Derivatives derivatives = pullBack.from(Symbol.now(states.get(i)), t);
        for (int j = 0; j < states.size(); j++) {
          steps[t][i][j] = derivatives.by(Symbol.before(states.get(j)));
          within[t][i][j] = derivatives.by(Symbol.now(states.get(j)));
        }
      }
    }
    int[] widths =
        states.stream().mapToInt(s -> values.frame(0).buffer(Symbol.now(s)).cols).toArray();
    return new StateJacobians(described, widths, steps, within);
  }

  /** Name of the layer. */
  public String layer() {
    return layer.name();
  }

  /** Names of the states in the order in which they are joined. */
  public List<String> states() {
    return layer.cell().states();
  }

  /** T, the number of steps. */
  public int length() {
    return steps.length;
  }

  /** S, the number of numbers in all states together. */
  public int size() {
    return joined.size();
  }

  /** H of a state. */
  int width(int state) {
    return widths[state];
  }

  /** d(state i)/d(previous state j) at a position, null where it is zero. */
  Partial block(int position, int i, int j) {
    return steps[position][i][j];
  }

  /** d(state i)/d(state j) of the same step, null where i does not depend on j. */
  Partial within(int position, int i, int j) {
    return within[position][i][j];
  }

  /** The position before this one in the order in which the layer reads; -1 before its first. */
  int before(int position) {
    return layer.reversed() ? (position + 1 < length() ? position + 1 : -1) : position - 1;
  }

  /** The position after this one in the order in which the layer reads; -1 after its last. */
  int after(int position) {
    return layer.reversed() ? position - 1 : position + 1 < length() ? position + 1 : -1;
  }

  /** The last position in the order in which the layer reads. */
  int last() {
    return layer.reversed() ? 0 : length() - 1;
  }

  /**
   * J_t = d s_t / d s_{t-1}; of a layer that reads backward, d s_t / d s_{t+1}.
   *
   * @return S x S; row: new state, column: previous state. A fresh copy.
   */
  public double[][] at(int position) {
    int size = size();
    double[][] matrix = new double[size][size];
    for (int i = 0, row = 0; i < widths.length; row += widths[i], i++) {
      for (int j = 0, col = 0; j < widths.length; col += widths[j], j++) {
        if (steps[position][i][j] != null) {
          steps[position][i][j].writeInto(matrix, row, col);
        }
      }
    }
    return matrix;
  }

  /**
   * d s_later / d s_earlier over all states jointly, the unit matrix if both are the same position.
   *
   * @param later counted from 0
   * @param earlier read before {@code later}, or the same; -1 for the initial state
   * @return S x S. A fresh copy.
   * @throws IllegalArgumentException if the layer reads them in the other order
   */
  public double[][] between(int later, int earlier) {
    StateErrors product = StateErrors.unit(this);
    int position = later;
    while (position != earlier) {
      if (position < 0) {
        throw new IllegalArgumentException(
            "layer %s does not read position %d before %d".formatted(layer(), earlier, later));
      }
      product.sendBack(position);
      position = before(position);
    }
    return product.joined();
  }

  /**
   * A block of {@link #between(int, int)}: d(state)_later / d(of)_earlier, such as d h_t / d c_k.
   *
   * @return H x H. A fresh copy.
   */
  public double[][] between(String state, int later, String of, int earlier) {
    return joined.block(between(later, earlier), state, of);
  }

  /**
   * All of d(state)_later / d(of)_earlier, the way through other states of the earlier step included: a
   * change of c_k changes h_k = o*tanh(c_k) as well.
   *
   * @param earlier a position, not the initial state
   * @return H x H. A fresh copy.
   */
  public double[][] total(String state, int later, String of, int earlier) {
    return total(between(later, earlier), state, of, earlier);
  }

  /** The same from the joint matrix of the two positions. */
  double[][] total(double[][] joint, String state, String of, int earlier) {
    int j = index(of);
    int height = joined.width(state);
    double[][] sum = new double[widths[j]][height];
    for (String other : states()) {
      Partial way = within[earlier][index(other)][j];
      if (way != null) {
        way.sendBack(Rows.transposed(joined.block(joint, state, other)), height, sum);
      }
    }
    return Rows.transposed(sum);
  }

  /** Place of a state in the cell's order. */
  int index(String state) {
    return joined.index(state);
  }

  /**
   * d s_t/dx from d s_{t-1}/dx: J_t times it.
   *
   * @param product S rows of any width. Not modified.
   */
  double[][] carriedOn(double[][] product, int position) {
    double[][] out = new double[size()][product[0].length];
    for (int i = 0, to = 0; i < widths.length; to += widths[i], i++) {
      for (int j = 0, from = 0; j < widths.length; from += widths[j], j++) {
        Partial block = steps[position][i][j];
        if (block != null) {
          double[][] in = Arrays.copyOfRange(product, from, from + widths[j]);
          block.carryOn(in, Arrays.copyOfRange(out, to, to + widths[i]));
        }
      }
    }
    return out;
  }

  /**
   * d s/d(of) of one position, the ways within the step included: what {@link #carriedOn} carries on to
   * later positions.
   *
   * @return S x H. A fresh copy.
   */
  double[][] startOf(String of, int position) {
    int j = index(of);
    double[][] start = new double[size()][widths[j]];
    for (int i = 0, row = 0; i < widths.length; row += widths[i], i++) {
      Partial way = within[position][i][j];
      if (way != null) {
        way.writeInto(start, row, 0);
      }
    }
    return start;
  }

  /** The rows of a state. The rows themselves, not copies. */
  double[][] rowsOf(String state, double[][] joint) {
    return joined.rowsOf(state, joint);
  }
}
