package org.unroll.engine;

import java.util.ArrayList;
import java.util.List;
import org.unroll.expr.Buffer;
import org.unroll.expr.Symbol;
import org.unroll.network.Layer;

/**
 * Lets a program read a long stream piece by piece: the states at the end of one piece are those before
 * the next. Values are carried and gradients are not, so backpropagation ends where a piece begins.
 * Source: truncated backpropagation through time, Williams and Peng 1990, with as many steps back as
 * forward.
 */
public final class Carry {

  private final List<Buffer> last = new ArrayList<>();
  private final List<Buffer> initial = new ArrayList<>();
  private final List<double[]> kept = new ArrayList<>();
  private final List<Integer> examples = new ArrayList<>();

  /**
   * Carries all states of a program's layers.
   *
   * @throws IllegalArgumentException if a layer reads backward: it would have to begin at the stream's
   *     end
   */
  public Carry(Program program) {
    this(List.of(program));
  }

  /**
   * Carries all states of the layers of programs that compute a batch together.
   *
   * @param slices the first examples first
   * @throws IllegalArgumentException as above
   */
  public Carry(List<Program> slices) {
    int first = 0;
    for (Program slice : slices) {
      collect(slice, first);
      first += slice.batch();
    }
  }

  private void collect(Program program, int first) {
    for (Layer layer : program.network().layers()) {
      if (layer.reversed()) {
        throw new IllegalArgumentException(
            "Layer "
                + layer.name()
                + " reads backward, so its state cannot be carried on; use whole sequences.");
      }
      Frame end = program.step(layer.name(), program.length(layer.name()) - 1);
      for (String state : layer.cell().states()) {
        last.add(end.buffer(Symbol.now(state)));
        initial.add(program.initialState(layer.name(), state));
        kept.add(new double[initial.get(initial.size() - 1).data.length]);
        examples.add(first);
      }
    }
  }

  /**
   * Makes the states that were kept the ones the next forward pass begins with. Allocates nothing.
   *
   * @param fresh by example: whether its stream begins here, so that its states are zero
   */
  public void begin(boolean[] fresh) {
    for (int n = 0; n < kept.size(); n++) {
      double[] into = initial.get(n).data;
      int width = initial.get(n).cols;
      int first = examples.get(n);
      for (int k = 0; k < into.length; k++) {
        into[k] = fresh[first + k / width] ? 0 : kept.get(n)[k];
      }
    }
  }

  /** Keeps the states that the last forward pass ended with. Allocates nothing. */
  public void keep() {
    for (int n = 0; n < kept.size(); n++) {
      System.arraycopy(last.get(n).data, 0, kept.get(n), 0, kept.get(n).length);
    }
  }

  /** The states that are kept, live: to be saved, or put back. */
  public List<double[]> memory() {
    return List.copyOf(kept);
  }
}
