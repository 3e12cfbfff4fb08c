package org.unroll.lab.gradient;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unroll.analysis.ItemisedGradients;
import org.unroll.analysis.StateJacobians;
import org.unroll.analysis.WeightShares;
import org.unroll.engine.Clipping;
import org.unroll.engine.Program;
import org.unroll.engine.Weight;
import org.unroll.engine.Weights;
import org.unroll.lab.Batches;
import org.unroll.network.Layer;
import org.unroll.task.Batch;

/**
 * One network with one sequence sent through it, ready to be asked about any of its layers. A layer is
 * measured when it is first asked about. Belongs to one thread, which may bring in a team.
 */
final class GradientProbe {

  private final int index;
  private final GradientVariant variant;
  private final Specimen specimen;
  private final Program program;
  private final List<Layer> layers;
  private final List<StateJacobians> jacobians = new ArrayList<>();
  private final ItemisedGradients gradients;
  private final List<Band> bands;
  private final Part<Double> norm = new Part<>(this::measuredNorm);
  private final Map<String, Part<List<WeightShares>>> shares = new HashMap<>();
  private final Map<Integer, LayerProbe> probes = new HashMap<>();

  /**
   * Sends a sequence there and back.
   *
   * @param index which of the question's networks
   * @param specimen with a read-out at every step and its weights set; used until the next probe
   * @param batch of several examples, one of which the question looks at
   * @throws ArithmeticException if a number is not finite
   */
  GradientProbe(GradientQuestion question, int index, Specimen specimen, Batch batch) {
    this.index = index;
    this.variant = question.variants().get(index);
    this.specimen = specimen;
    layers = specimen.layers();
    bands = question.band() ? bands(batch) : List.of();
    program = specimen.program();
    program.load(Batches.example(batch, question.example()));
    program.forward();
    program.backwardFrom(program.terms() - 1);
    for (Layer layer : program.network().layers()) {
      if (!layer.cell().states().isEmpty()) {
        jacobians.add(StateJacobians.of(program, layer.name(), 0));
      }
    }
    gradients = ItemisedGradients.of(program, 0, jacobians, program.terms() - 1);
    for (Layer layer : layers) {
      shares.put(
          layer.name(),
          new Part<>(() -> WeightShares.of(program, layer.name(), Specimen::carriesStates)));
    }
  }

  private List<Band> bands(Batch batch) {
    Program all = specimen.forExamples(batch.size());
    all.load(batch);
    return Band.of(all, layers);
  }

  private double[][] lastLoss(Layer layer) {
    int last = program.terms() - 1;
    double[][] vectors = gradients.vectors(layer.name(), layer.output(), last);
    for (int k = 0; k < variant.reachedFrom(last); k++) {
      Arrays.fill(vectors[k], 0);
    }
    return vectors;
  }

  /** What each step adds to the gradients of those of a layer's weights that carry states. */
  Part<List<WeightShares>> shares(String layer) {
    return shares.get(layer);
  }

  /** One of the layers, counted from 0. */
  LayerProbe layer(int at) {
    return probes.computeIfAbsent(at, i -> new LayerProbe(this, i));
  }

  Layer named(int at) {
    return layers.get(at);
  }

  /** Which of the networks, counted from 0. */
  int index() {
    return index;
  }

  GradientVariant variant() {
    return variant;
  }

  Specimen specimen() {
    return specimen;
  }

  Program program() {
    return program;
  }

  ItemisedGradients gradients() {
    return gradients;
  }

  StateJacobians jacobians(String layer) {
    return jacobians.stream().filter(j -> j.layer().equals(layer)).findFirst().orElseThrow();
  }

  /** dL_T/dh_k of every layer before clipping: by k, one number for each unit. */
  List<double[][]> lastLoss() {
    return layers.stream().map(this::lastLoss).toList();
  }

  /** The bands of all layers; none if they were not wanted. */
  List<Band> bands() {
    return bands;
  }

  /**
   * Length of the gradient of all weights of all layers, before clipping. Truncation takes from the
   * layers' gradients; what the read-out's weights get stays.
   */
  Part<Double> norm() {
    return norm;
  }

  private double measuredNorm() {
    Weights weights = specimen.weights();
    int from = variant.reachedFrom(program.terms() - 1);
    if (from == 0) {
      return Clipping.norm(weights);
    }
    double norm = 0;
    for (Layer layer : layers) {
      norm = Math.hypot(norm, WeightShares.norm(program, layer.name(), from));
    }
    for (Weight weight : weights.all()) {
      if (layers.stream().noneMatch(l -> l.name().equals(Specimen.layerOf(weight)))) {
        norm = Math.hypot(norm, Truncated.length(weight.gradient().data));
      }
    }
    return norm;
  }
}
