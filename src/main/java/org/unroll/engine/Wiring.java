package org.unroll.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unroll.cell.Cell;
import org.unroll.expr.Buffer;
import org.unroll.expr.Symbol;

/**
 * Lays out frames one after another and connects them. Time, depth, encoders, decoders and attention
 * are all the same thing here: frames that share buffers, run in order forward and in reverse order
 * backward.
 */
final class Wiring {

  private final Weights weights;
  private final Map<String, StepCode> codes;
  private final Map<String, WeightSums> sums;
  private final Optional<OwnGradients> own;
  private final Map<String, Frame> lenders = new HashMap<>();
  private final List<PlacedFrame> frames = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final List<Action> forward = new ArrayList<>();
  private final List<Action> backward = new ArrayList<>();
  private final Set<Buffer> accumulators = Collections.newSetFromMap(new IdentityHashMap<>());

  /** The wiring of a network. */
  Wiring(Weights weights) {
    this(weights, new HashMap<>());
  }

  private Wiring(Weights weights, Map<String, StepCode> codes) {
    this.weights = weights;
    this.codes = codes;
    this.sums = new LinkedHashMap<>();
    this.own = Optional.empty();
  }

  /**
   * The wiring of the same network once more, for other examples of the same batch, so that both may
   * run at the same time. The sums over all steps take in the examples of both.
   *
   * @param first complete
   */
  Wiring(Wiring first) {
    this.weights = first.weights;
    this.codes = first.codes;
    this.sums = first.sums;
    this.own = Optional.of(new OwnGradients());
    sums.values().forEach(WeightSums::again);
  }

  /** The beginning of a wiring of the same network over the same weights; nothing is compiled again. */
  Wiring afresh() {
    return new Wiring(weights, codes);
  }

  /**
   * Adds one use of a cell.
   *
   * @param layer prefix of the weights' names
   * @param given buffers of inputs and previous states, and of their gradients where another frame
   *     owns them
   */
  Frame frame(String layer, Cell cell, Sizes sizes, Map<Symbol, Buffer> given) {
    StepCode code = codes.computeIfAbsent(layer, l -> Compiler.compile(cell));
    Map<Symbol, Buffer> all = new HashMap<>(weights.of(layer, cell));
    own.ifPresent(o -> o.replace(all, code, cell));
    all.putAll(given);
    Frame frame = new Frame(code, sizes, Optional.ofNullable(lenders.get(layer)), all);
    lenders.putIfAbsent(layer, frame);
    sums.computeIfAbsent(layer, l -> new WeightSums(code.plan())).include(frame.buffers());
    int place = counts.merge(layer, 1, Integer::sum) - 1;
    frames.add(new PlacedFrame(layer, place, frame));
    collectAccumulators(frame, cell);
    connect(frame::forward, frame::backward);
    return frame;
  }

  /** All frames in the order of the forward pass, those of one name counted from 0. */
  List<PlacedFrame> frames() {
    return List.copyOf(frames);
  }

  /** Adds any other operation with its way back. */
  void connect(Action ahead, Action back) {
    forward.add(ahead);
    backward.add(back);
  }

  /** A buffer that several frames add to on the way back and that must start from zero. */
  void accumulate(Buffer gradient) {
    accumulators.add(gradient);
  }

  private void collectAccumulators(Frame frame, Cell cell) {
    cell.states().forEach(s -> accumulate(frame.buffer(Symbol.now(s).toGradient())));
    cell.states().forEach(s -> accumulate(frame.buffer(Symbol.before(s).toGradient())));
    cell.outputs().forEach(o -> accumulate(frame.buffer(Symbol.now(o).toGradient())));
    cell.inputs().forEach(p -> accumulate(frame.buffer(Symbol.now(p.name()).toGradient())));
  }

  /** Number of operations wired so far. */
  int size() {
    return forward.size();
  }

  /** Everything wired so far, forward. */
  Action forward() {
    return forward(0, size());
  }

  /** What was wired between two moments, forward. */
  Action forward(int from, int to) {
    Action[] actions = forward.subList(from, to).toArray(Action[]::new);
    return () -> {
      for (Action action : actions) {
        action.run();
      }
    };
  }

  /**
   * Everything wired so far, backward: clears all gradients first, then seeds, then runs. What is
   * {@link #afterwards} is still to be done.
   */
  Action backward(Action seed) {
    Action[] actions = backward.toArray(Action[]::new);
    Buffer[] zeros = accumulators.toArray(Buffer[]::new);
    Action clear = own.<Action>map(o -> o::clear).orElse(weights::clearGradients);
    return () -> {
      clear.run();
      for (Buffer zero : zeros) {
        Arrays.fill(zero.data, 0);
      }
      seed.run();
      for (int i = actions.length - 1; i >= 0; i--) {
        actions[i].run();
      }
    };
  }

  /**
   * The weights' gradients that are summed after the backward pass, of this wiring and of all that were
   * made from it, in parts that may run at the same time.
   *
   * @param parts how many the sums of each layer are cut into; no number depends on it
   */
  List<Action> afterwards(int parts) {
    return sums.values().stream().flatMap(sum -> sum.actions(parts).stream()).toList();
  }

  /** Hands over the weights' gradients that this wiring collected by itself; the first has none. */
  Action handOver() {
    return own.<Action>map(o -> o::handOver).orElse(() -> {});
  }
}
