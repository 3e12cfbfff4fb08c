package org.unroll.engine;

import java.util.List;
import java.util.Optional;
import org.unroll.expr.Buffer;
import org.unroll.expr.Symbol;
import org.unroll.network.EncoderDecoder;
import org.unroll.network.Layer;
import org.unroll.network.Network;

/**
 * A network unrolled for sequences of one length and batches of one size: where every number of both
 * passes stands. All buffers are live.
 */
public abstract sealed class UnrolledNetwork permits Program {

  private final Network network;
  private final Weights weights;
  final Layout layout;
  private Optional<Inflows> inflows = Optional.empty();

  /** What a complete layout has laid out. */
  UnrolledNetwork(Network network, Weights weights, Layout layout) {
    this.network = network;
    this.weights = weights;
    this.layout = layout;
  }

  /** What is unrolled. */
  public Network network() {
    return network;
  }

  /** The weights it uses. */
  public Weights weights() {
    return weights;
  }

  /** T, of the encoder where there are two. */
  public int length() {
    return layout.inputs.size();
  }

  /** T of the decoder; 0 where there is none. */
  public int decoderLength() {
    return layout.decoderInputs.size();
  }

  /** B. */
  public int batch() {
    return layout.batch;
  }

  /** The frame of the first layer at a position of the sequence. */
  public Frame step(int t) {
    return step(network.first().name(), t);
  }

  /**
   * The frame of a layer at a position of its sequence.
   *
   * @throws IllegalArgumentException if there is no layer of this name, listing the known ones
   */
  public Frame step(String layer, int t) {
    return unrolled(layer).frame(t);
  }

  /** Number of steps of a layer. */
  public int length(String layer) {
    return unrolled(layer).length();
  }

  /** What goes in at a position: B x D. To be written to. */
  public Buffer input(int t) {
    return layout.inputs.get(t).value();
  }

  /** dL/d(input) at a position: B x D. */
  public Buffer inputGradient(int t) {
    return layout.inputs.get(t).gradient();
  }

  /** What goes into the decoder at a step: B x V. To be written to. */
  public Buffer decoderInput(int t) {
    return layout.decoderInputs.get(t).value();
  }

  /** What the level of a layer hands on at a position: its states, joined or summed as wired. */
  public Buffer output(String layer, int t) {
    return layout.outputs.get(layer).get(t).value();
  }

  /** Whether its decoder looks back at the encoder. */
  boolean hasAttention() {
    return !layout.attention.isEmpty();
  }

  /** Whether a layer is one of the decoder's. */
  boolean isDecoder(Layer layer) {
    return network instanceof EncoderDecoder pair && pair.decoderLayers().contains(layer);
  }

  /** The frame in which attention is computed for a decoder step. */
  public Frame attention(int t) {
    return layout.attention.get(t);
  }

  /** The states that the decoder's step t leaves to the next, B x H each. Live buffers. */
  public List<Buffer> decoderStates(int t) {
    return List.copyOf(layout.decoderStates.get(t));
  }

  /** The frame of a loss term. */
  public Frame head(int term) {
    return layout.heads.get(term);
  }

  /** Number of loss terms. */
  public int terms() {
    return layout.heads.size();
  }

  /** The time step at which a loss term attaches. */
  public int stepOfTerm(int term) {
    return layout.stepsOfTerms.get(term);
  }

  /** The first layer's state before its first step, zero unless written to. B x H. */
  public Buffer initialState(String state) {
    return initialState(network.first().name(), state);
  }

  /** A layer's state before its first step; unused where it goes on from an encoder's. B x H. */
  public Buffer initialState(String layer, String state) {
    return unrolled(layer).initial(state);
  }

  /** dL/d(initial state) of a layer. B x H. */
  public Buffer initialGradient(String layer, String state) {
    return unrolled(layer).initialGradient(state);
  }

  /** The pooled top state of a mean-pooling read-out, B x F; empty for others. */
  public Buffer pooled() {
    return layout.pooled();
  }

  /** The read-outs y of the last forward pass, one row of B x O numbers per term. Live buffers. */
  public double[][] outputs() {
    double[][] outputs = new double[layout.heads.size()][];
    for (int n = 0; n < outputs.length; n++) {
      outputs[n] = layout.heads.get(n).buffer(Symbol.now("y")).data;
    }
    return outputs;
  }

  /** All frames, in the order in which they run. */
  List<Frame> frames() {
    return layout.wiring.frames().stream().map(PlacedFrame::frame).toList();
  }

  /** Where the results of its layers are used. */
  Inflows inflows() {
    if (inflows.isEmpty()) {
      inflows = Optional.of(new Inflows(layout));
    }
    return inflows.get();
  }

  /** All frames in the order in which they run, each with its layer and time step. */
  List<PlacedFrame> placed() {
    return layout.placed();
  }

  private UnrolledLayer unrolled(String layer) {
    UnrolledLayer unrolled = layout.layers.get(layer);
    if (unrolled == null) {
      throw new IllegalArgumentException(
          "no layer " + layer + "; known are " + layout.layers.keySet());
    }
    return unrolled;
  }
}
