package org.unroll.engine.decode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.unroll.engine.Program;
import org.unroll.engine.Weights;
import org.unroll.expr.Buffer;
import org.unroll.expr.Symbol;
import org.unroll.network.Block;
import org.unroll.network.Layer;
import org.unroll.network.Level;
import org.unroll.network.Stack;

/**
 * A language model that reads its own words: each symbol is drawn from the soft-max of the read-out and
 * becomes the next input. One step is computed per symbol; the states of all layers run on.
 */
public final class Generator {

  private static final Symbol OUTPUT = Symbol.now("y");

  private final Stack network;
  private final boolean numbers;
  private final Program step;

  /**
   * A generator with the network's present, live weights.
   *
   * @throws IllegalArgumentException if a block needs more than the present symbol and its own states,
   *     such as a layer that reads from the end
   */
  public Generator(Stack network, Weights weights) {
    network.blocks().forEach(Generator::requireForward);
    this.network = network;
    this.numbers = network.symbols() > 0;
    this.step = new Program(network, weights, 1, 1);
  }

  private static void requireForward(Block block) {
    boolean forward =
        block instanceof Level level && level.layers().stream().noneMatch(Layer::reversed);
    if (!forward) {
      throw new IllegalArgumentException(
          "a text is written from the beginning to the end, so every block must be a level that"
              + " reads forward");
    }
  }

  /**
   * Writes a text.
   *
   * @param first x_1, which is included
   * @param count n, at least 1
   * @param temperature below 1 the likely becomes more likely, above 1 all become more equal: symbols
   *     are drawn from softmax(y / temperature). 0 always takes the likeliest
   * @return the text with the model's own factors, those at temperature 1
   */
  public Chain continued(int first, int count, double temperature, RandomGenerator random) {
    if (!(temperature >= 0) || Double.isInfinite(temperature)) {
      throw new IllegalArgumentException("a temperature is 0 or above, not " + temperature);
    }
    forget();
    List<Integer> symbols = new ArrayList<>(List.of(first));
    List<Double> factors = new ArrayList<>();
    while (symbols.size() < count) {
      Buffer outputs = read(symbols.get(symbols.size() - 1));
      int next = temperature == 0 ? likeliest(outputs) : drawn(outputs, temperature, random);
      symbols.add(next);
      factors.add(Math.exp(LogSoftmax.of(outputs, 0, 1)[next]));
    }
    return new Chain(symbols, factors);
  }

  /**
   * How likely the model finds a text.
   *
   * @param symbols x_1 .. x_n
   */
  public Chain factors(List<Integer> symbols) {
    forget();
    List<Double> factors = new ArrayList<>();
    for (int k = 1; k < symbols.size(); k++) {
      double[] logs = LogSoftmax.of(read(symbols.get(k - 1)), 0, 1);
      factors.add(Math.exp(logs[symbols.get(k)]));
    }
    return new Chain(symbols, factors);
  }

  private void forget() {
    for (Layer layer : network.layers()) {
      for (String state : layer.cell().states()) {
        Arrays.fill(step.initialState(layer.name(), state).data, 0);
      }
    }
  }

  /** One step; its states become those before the next. */
  private Buffer read(int symbol) {
    SymbolInput.write(new int[] {symbol}, numbers, step.input(0));
    step.forward();
    for (Layer layer : network.layers()) {
      for (String state : layer.cell().states()) {
        double[] from = step.step(layer.name(), 0).buffer(Symbol.now(state)).data;
        double[] into = step.initialState(layer.name(), state).data;
        System.arraycopy(from, 0, into, 0, from.length);
      }
    }
    return step.head(0).buffer(OUTPUT);
  }

  private static int likeliest(Buffer outputs) {
    int best = 0;
    for (int o = 1; o < outputs.cols; o++) {
      best = outputs.data[o] > outputs.data[best] ? o : best;
    }
    return best;
  }

  private static int drawn(Buffer outputs, double temperature, RandomGenerator random) {
    double[] logs = LogSoftmax.of(outputs, 0, temperature);
    double left = random.nextDouble();
    for (int o = 0; o < logs.length; o++) {
      left -= Math.exp(logs[o]);
      if (left < 0) {
        return o;
      }
    }
    return logs.length - 1;
  }
}
