package org.unroll.lab.gradient;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unroll.analysis.MemoryPath;
import org.unroll.analysis.WeightGain;
import org.unroll.cell.InitialScheme;
import org.unroll.engine.Initialisation;
import org.unroll.engine.Networks;
import org.unroll.engine.Program;
import org.unroll.engine.Weight;
import org.unroll.engine.Weights;
import org.unroll.network.Layer;
import org.unroll.network.Stack;

/**
 * A network with its unrolled program, kept while a slider moves: other weights of the same shapes are
 * written into it, which is much cheaper than to draw, derive and compile everything anew. Belongs to
 * one thread at a time.
 */
final class Specimen {

  private final Stack network;
  private final int length;
  private final Weights weights;
  private final Program program;
  private Map<String, List<WeightGain>> gains = Map.of();

  /** A network whose weights are not set yet. */
  Specimen(Stack network, int length) {
    this.network = network;
    this.length = length;
    this.weights = Networks.weights(network);
    this.program = new Program(network, weights, length, 1);
  }

  private Specimen(Specimen kin, int length) {
    this.network = kin.network;
    this.length = length;
    this.weights = kin.weights;
    this.program = kin.program.resized(length, 1);
  }

  /** The same network over the same weights, for sequences of another length. */
  Specimen ofLength(int other) {
    return other == length ? this : new Specimen(this, other);
  }

  Stack network() {
    return network;
  }

  /** Whether this is a specimen of that network. */
  boolean isOf(Stack wanted) {
    return network.equals(wanted);
  }

  /** The live weights. */
  Weights weights() {
    return weights;
  }

  /** The program over them, for one example. */
  Program program() {
    return program;
  }

  /** A program over the same weights for several examples. Its backward passes share gradients. */
  Program forExamples(int examples) {
    return program.resized(length, examples);
  }

  /** What is known of how far a layer's matrices from state to state stretch; empty if nothing is. */
  List<WeightGain> gains(String layer) {
    return gains.getOrDefault(layer, List.of());
  }

  /** The layers that can be looked at: those with states that read forward, the lowest first. */
  List<Layer> layers() {
    return network.layers().stream()
        .filter(layer -> !layer.cell().states().isEmpty() && !layer.reversed())
        .toList();
  }

  /** Whether a layer, counted as in {@link #layers}, has a memory that hands itself on past all weights. */
  boolean hasMemory(int layer) {
    return !MemoryPath.states(layers().get(layer).cell()).isEmpty();
  }

  /** Says that the weights were written by somebody else. */
  void begun() {
    gains = Map.of();
  }

  /** Sets the first weights of a variant. */
  void begin(Drawing drawing, GradientVariant variant) {
    gains = new HashMap<>();
    drawing
        .gains()
        .forEach(
            (layer, ones) ->
                gains.put(layer, ones.stream().map(gain -> gain.times(variant.radius())).toList()));
    int place = 0;
    for (Weight weight : weights.all()) {
      double factor = carriesStates(weight) ? variant.radius() : 1;
      double[] from = drawing.numbers().get(place++);
      double[] to = weight.value().data;
      for (int k = 0; k < to.length; k++) {
        to[k] = factor * from[k];
      }
    }
    network.layers().forEach(l -> Initialisation.forgetBias(weights, l, variant.forgetBias()));
  }

  /** The name of a weight's layer, or that of the read-out. */
  static String layerOf(Weight weight) {
    return weight.name().substring(0, weight.name().indexOf('.'));
  }

  /** A weight's name in its cell. */
  static String nameIn(Weight weight) {
    return weight.name().substring(weight.name().indexOf('.') + 1);
  }

  /** Whether a weight is one of the matrices from state to state. */
  static boolean carriesStates(Weight weight) {
    return InitialScheme.isRecurrent(weight.shape());
  }
}
