package org.unroll.reference;

import java.util.Optional;
import org.unroll.engine.Networks;
import org.unroll.engine.Program;
import org.unroll.engine.Weights;
import org.unroll.engine.decode.GreedyDecoder;
import org.unroll.network.EncoderDecoder;
import org.unroll.network.Network;
import org.unroll.network.Stack;

/** Makes programs for a case, each with weights and inputs of its own. */
record CaseRunner(
    ReferenceCase reference, Network network, WeightLayout layout, CaseInputs inputs) {

  /** How many symbols more than its targets a freely running decoder writes in the cases. */
  private static final int BEYOND = 3;

  /** A program that is ready to run forward. */
  Program program() {
    Program program =
        unrolled(reference.config().decoder().map(CaseConfig.Decoder::length).orElse(0));
    inputs.load(program);
    return program;
  }

  /** The symbols of a freely running decoder, step by step; empty where there is no decoder. */
  Optional<int[][]> greedy() {
    return reference.config().decoder().map(this::greedy);
  }

  private int[][] greedy(CaseConfig.Decoder decoder) {
    Program free = unrolled(decoder.length() + BEYOND);
    inputs.loadSource(free);
    return new GreedyDecoder(free).decode(decoder.start());
  }

  private Program unrolled(int decoderLength) {
    Weights weights = Networks.weights(network);
    layout.load(reference, weights::get);
    CaseConfig config = reference.config();
    if (network instanceof EncoderDecoder pair) {
      return new Program(pair, weights, config.length(), decoderLength, config.batch());
    }
    return new Program((Stack) network, weights, config.length(), config.batch());
  }
}
