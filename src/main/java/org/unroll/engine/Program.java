package org.unroll.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unroll.expr.Buffer;
import org.unroll.expr.Symbol;
import org.unroll.network.Network;
import org.unroll.network.Readout;
import org.unroll.network.Reduction;
import org.unroll.task.Batch;

/**
 * A network unrolled for sequences of one length and batches of one size, with a buffer for every
 * number of both passes. Running it allocates nothing. Not safe for use by several threads.
 */
public final class Program {

  private static final Symbol LOSS = Symbol.now("loss");

  private final Network network;
  private final Weights weights;
  private final int batch;
  private final List<Frame> steps = new ArrayList<>();
  private final List<Frame> heads = new ArrayList<>();
  private final Map<String, Buffer> initial = new HashMap<>();
  private final Pooling pooling;
  private final double[] termWeights;
  private final Action forward;
  private final Action backward;

  /**
   * Unrolls a network.
   *
   * @param weights of the network, from {@link Networks#weights}; shared, not copied
   * @param length T, at least 1
   * @param batch B, at least 1
   */
  public Program(Network network, Weights weights, int length, int batch) {
    this.network = network;
    this.weights = weights;
    this.batch = batch;
    Wiring wiring = new Wiring(weights);
    Sizes sizes = new Sizes(batch, network.dims());
    for (int t = 0; t < length; t++) {
      steps.add(wiring.frame(Network.LAYER, network.cell(), sizes, stepGiven(t, sizes)));
    }
    pooling = new Pooling(steps, new Buffer(batch, network.hidden()));
    if (network.readout() == Readout.MEAN) {
      wiring.accumulate(pooling.gradient());
      wiring.connect(pooling::forward, pooling::backward);
    }
    for (int n = 0; n < network.terms(length); n++) {
      heads.add(wiring.frame(Network.HEAD, network.head(), sizes, headGiven(n, sizes)));
    }
    termWeights = new double[heads.size()];
    forward = wiring.forward();
    backward = wiring.backward(this::seed);
  }

  private Map<Symbol, Buffer> stepGiven(int t, Sizes sizes) {
    Map<Symbol, Buffer> given = new HashMap<>();
    given.put(Symbol.now("x"), new Buffer(batch, network.inputs()));
    for (String state : network.cell().states()) {
      Symbol before = Symbol.before(state);
      if (t == 0) {
        initial.put(state, sizes.allocate(network.cell().shapes().get(before)));
        given.put(before, initial.get(state));
      } else {
        Frame previous = steps.get(t - 1);
        given.put(before, previous.buffer(Symbol.now(state)));
        given.put(before.toGradient(), previous.buffer(Symbol.now(state).toGradient()));
      }
    }
    return given;
  }

  private Map<Symbol, Buffer> headGiven(int term, Sizes sizes) {
    Map<Symbol, Buffer> given = new HashMap<>();
    Symbol features = Symbol.now("h");
    if (network.readout() == Readout.MEAN) {
      given.put(features, pooling.value());
      given.put(features.toGradient(), pooling.gradient());
    } else {
      Frame step = steps.get(stepOfTerm(term));
      Symbol hidden = Symbol.now(network.cell().states().get(0));
      given.put(features, step.buffer(hidden));
      given.put(features.toGradient(), step.buffer(hidden.toGradient()));
    }
    Symbol target = Symbol.now("target");
    given.put(target, sizes.allocate(network.head().shapes().get(target)));
    return given;
  }

  /** The time step at which a loss term attaches. */
  public int stepOfTerm(int term) {
    return network.readout() == Readout.EVERY ? term : steps.size() - 1;
  }

  /**
   * Takes in a batch. The initial states stay as they are.
   *
   * @throws IllegalArgumentException if its sizes are not the program's
   */
  public void load(Batch data) {
    BatchLoader.load(data, this);
  }

  /** Computes every equation of every step and all losses. */
  public void forward() {
    forward.run();
  }

  /** Gradients of {@link #loss()} with respect to everything. Needs a forward pass before. */
  public void backward() {
    Arrays.fill(termWeights, network.overTime() == Reduction.MEAN ? 1.0 / heads.size() : 1);
    backward.run();
  }

  /** Gradients of a single loss term, unweighted: dL_n/d(everything). */
  public void backwardFrom(int term) {
    Arrays.fill(termWeights, 0);
    termWeights[term] = 1;
    backward.run();
  }

  private void seed() {
    double perExample = network.overBatch() == Reduction.MEAN ? 1.0 / batch : 1;
    for (int n = 0; n < heads.size(); n++) {
      Arrays.fill(heads.get(n).buffer(LOSS.toGradient()).data, termWeights[n] * perExample);
    }
  }

  /** The loss of one term, over the batch. */
  public double lossOfTerm(int term) {
    double sum = 0;
    double[] losses = heads.get(term).buffer(LOSS).data;
    for (int b = 0; b < batch; b++) {
      sum += losses[b];
    }
    return network.overBatch() == Reduction.MEAN ? sum / batch : sum;
  }

  /** The total loss of the last forward pass. */
  public double loss() {
    double sum = 0;
    for (int n = 0; n < heads.size(); n++) {
      sum += lossOfTerm(n);
    }
    return network.overTime() == Reduction.MEAN ? sum / heads.size() : sum;
  }

  /**
   * A copy of one example's numbers of the last forward and backward pass. The total loss in it is
   * that of the whole batch, so a trace for people comes from a batch of one.
   */
  public Trace trace(int example) {
    return new RecordedTrace(this, example);
  }

  /** T. */
  public int length() {
    return steps.size();
  }

  /** B. */
  public int batch() {
    return batch;
  }

  /** What is unrolled. */
  public Network network() {
    return network;
  }

  /** The weights it uses. */
  public Weights weights() {
    return weights;
  }

  /** The frame of a time step. */
  public Frame step(int t) {
    return steps.get(t);
  }

  /** The frame of a loss term. */
  public Frame head(int term) {
    return heads.get(term);
  }

  /** Number of loss terms. */
  public int terms() {
    return heads.size();
  }

  /** The state before the first step, zero unless written to. B x H. */
  public Buffer initialState(String state) {
    return initial.get(state);
  }

  /** The pooled hidden state of a mean-pooling read-out. B x H. */
  public Buffer pooled() {
    return pooling.value();
  }

  /** The read-outs y of the last forward pass, one row of B x O numbers per term. Live buffers. */
  public double[][] outputs() {
    double[][] outputs = new double[heads.size()][];
    for (int n = 0; n < outputs.length; n++) {
      outputs[n] = heads.get(n).buffer(Symbol.now("y")).data;
    }
    return outputs;
  }
}
