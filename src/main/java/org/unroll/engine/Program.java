package org.unroll.engine;

import java.util.List;
import java.util.Optional;
import org.unroll.network.EncoderDecoder;
import org.unroll.network.Layer;
import org.unroll.network.Network;
import org.unroll.network.Readout;
import org.unroll.network.Stack;
import org.unroll.task.Batch;

/**
 * Runs an unrolled network forward and backward, whole or in part. Running it allocates nothing. Not
 * safe for use by several threads.
 */
public final class Program extends UnrolledNetwork {

  private final LossTerms losses;
  private final Action forward;
  private final Action backward;
  private final List<Action> stages;
  private final Action[] afterwards;
  private final Action handOver;

  /**
   * Unrolls a stack.
   *
   * @param weights of the network, from {@link Networks#weights}; shared, not copied
   * @param length T, at least 1
   * @param batch B, at least 1
   */
  public Program(Stack network, Weights weights, int length, int batch) {
    this(network, weights, new StackLayout(network, new Wiring(weights), length, batch));
  }

  /**
   * Unrolls an encoder and a decoder.
   *
   * @param weights of the network, from {@link Networks#weights}; shared, not copied
   * @param length T of the encoder, at least 1
   * @param decoderLength T of the decoder, at least 1
   * @param batch B, at least 1
   */
  public Program(
      EncoderDecoder network, Weights weights, int length, int decoderLength, int batch) {
    this(
        network,
        weights,
        new EncoderDecoderLayout(network, new Wiring(weights), length, decoderLength, batch));
  }

  /**
   * Unrolls any network.
   *
   * @param decoderLength T of the decoder; not looked at where there is none
   */
  public static Program of(
      Network network, Weights weights, int length, int decoderLength, int batch) {
    return network instanceof EncoderDecoder pair
        ? new Program(pair, weights, length, decoderLength, batch)
        : new Program((Stack) network, weights, length, batch);
  }

  private Program(Network network, Weights weights, Layout layout) {
    this(network, weights, layout, layout.batch, layout.wiring.afterwards(1));
  }

  /**
   * A program for some examples of a batch, which leaves to others what is done afterwards.
   *
   * @param examples number of all examples
   */
  static Program slice(Network network, Weights weights, Layout layout, int examples) {
    return new Program(network, weights, layout, examples, List.of());
  }

  private Program(
      Network network, Weights weights, Layout layout, int examples, List<Action> afterwards) {
    super(network, weights, layout);
    this.losses = new LossTerms(network, layout.heads, examples);
    this.forward = layout.wiring.forward();
    this.stages = layout.stages();
    this.backward = layout.wiring.backward(losses::seed);
    this.afterwards = afterwards.toArray(Action[]::new);
    this.handOver = layout.wiring.handOver();
  }

  /**
   * Takes in a batch. The initial states stay as they are.
   *
   * @throws IllegalArgumentException if its sizes are not the program's
   */
  public void load(Batch data) {
    BatchLoader.requireSize(data, batch());
    BatchLoader.load(data, this, 0);
  }

  /**
   * Lets the pooling of each example end where the example does; what is read after that changes no
   * loss and no gradient. Holds until other lengths are given.
   *
   * @param own length of each example of a batch, 1 to T
   * @param from example of that batch that is the first one here
   * @throws IllegalArgumentException if a length is out of range, or if the read-out sees no pooling
   *     over a recurrent layer that reads forward only
   */
  void lengths(int[] own, int from) {
    boolean pools = network() instanceof Stack stack && stack.readout() == Readout.MEAN;
    if (!pools || network().layers().stream().anyMatch(Layer::reversed)) {
      throw new IllegalArgumentException(
          "examples of different lengths need a mean over time and layers that read forward");
    }
    layout.poolings.forEach(pooling -> pooling.lengths(own, from));
  }

  /**
   * Holds other numbers from now on than the network this program was made for does.
   *
   * @param other that network, but for what is held
   * @throws IllegalArgumentException if what is held in it cannot be held here, which {@link
   *     Network#holdable} would change, or if there is no such unit
   */
  public void hold(Network other) {
    layout.hold(other);
  }

  /** Computes every equation of every step and all losses. */
  public void forward() {
    forward.run();
  }

  /** The first part of {@link #forward}: the encoder, up to where its decoder begins. */
  public void encode() {
    stages.get(0).run();
  }

  /** The part of {@link #forward} that is the decoder's step t. Needs the parts before. */
  public void decode(int t) {
    stages.get(t + 1).run();
  }

  /** Gradients of {@link #loss()} with respect to everything. Needs a forward pass before. */
  public void backward() {
    losses.weighAll();
    runBack();
  }

  /** Gradients of a single loss term, unweighted: dL_n/d(everything). */
  public void backwardFrom(int term) {
    losses.weighOnly(term);
    runBack();
  }

  private void runBack() {
    backward.run();
    for (Action action : afterwards) {
      action.run();
    }
  }

  /**
   * Gradients of a different loss term in every row: row n of a gradient is dL_n/d(...). Needs as many
   * rows as there are terms. Those of weights are left unfinished.
   *
   * @param weight what each term is multiplied by
   */
  void backwardByRow(double weight) {
    layout.wiring.backward(() -> losses.seedByRow(weight)).run();
  }

  /**
   * The same network over the same weights, for other sequences. Cheaper than a new program, since nothing
   * is derived or compiled again. Gradients of weights are shared with this one.
   *
   * @throws IllegalArgumentException if the network is an encoder with a decoder
   */
  public Program resized(int length, int batch) {
    if (network() instanceof Stack stack) {
      return new Program(
          stack, weights(), new StackLayout(stack, layout.wiring.afresh(), length, batch));
    }
    throw new IllegalArgumentException("only a stack of layers can be resized");
  }

  /** The same network over the same lengths, with other weights and another number of examples. */
  Program sibling(Weights others, int batch) {
    return of(network(), others, length(), decoderLength(), batch);
  }

  /** What {@link #backward} multiplies one example's loss at one term by. */
  public double shareOfTerm() {
    return losses.share();
  }

  /** The loss of one term, over the batch. */
  public double lossOfTerm(int term) {
    return losses.of(term);
  }

  /** The total loss of the last forward pass. */
  public double loss() {
    return losses.total();
  }

  /** Its loss terms. */
  LossTerms losses() {
    return losses;
  }

  /** Adds gradients of weights that only this slice has collected so far to those of the batch. */
  void handOver() {
    handOver.run();
  }

  /**
   * The first number of the last forward and backward pass that is not finite, in the order of
   * computation. Looks at every number; a quick look at {@link #loss} and {@link Clipping#norm}
   * tells whether to ask.
   *
   * @return empty if every number is finite
   */
  public Optional<Escaped> escaped() {
    return new EscapeSearch(weights(), placed()).first();
  }

  /**
   * A copy of one example's numbers of the last forward and backward pass. The total loss in it is
   * that of the whole batch, so a trace for people comes from a batch of one.
   */
  public Trace trace(int example) {
    return Recording.of(this, example);
  }
}
