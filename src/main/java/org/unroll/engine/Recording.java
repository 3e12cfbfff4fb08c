package org.unroll.engine;

import java.util.ArrayList;
import java.util.List;
import org.unroll.expr.Symbol;
import org.unroll.network.EncoderDecoder;
import org.unroll.network.Layer;
import org.unroll.network.Level;
import org.unroll.network.Network;

/** One example's numbers in all layers of a program; the traces of the layers share it. */
final class Recording {

  private static final Symbol ATTENTION = Symbol.now("alpha");

  private final List<TracePart> parts = new ArrayList<>();
  private final List<double[]> attention = new ArrayList<>();
  private List<TraceJoint> joints = List.of();

  private Recording() {}

  /** Copies the numbers of the last passes and hands out the trace of the first recurrent layer. */
  static Trace of(Program program, int example) {
    Network network = program.network();
    Recording recording = new Recording();
    RecordedTerms terms = new RecordedTerms(program, example);
    if (network.layers().isEmpty()) {
      return new RecordedTrace(program, terms, recording);
    }
    recording.recordLayers(program, example, terms);
    for (int t = 0; t < program.decoderLength() && program.hasAttention(); t++) {
      recording.attention.add(RecordedTrace.row(program.attention(t), ATTENTION, example));
    }
    recording.joints = new RecordedJoints(program, example).all();
    return recording.part(network.first().name()).trace();
  }

  /** Levels are counted from the lowest, in the decoder anew. */
  private void recordLayers(Program program, int example, RecordedTerms terms) {
    Network network = program.network();
    List<Level> decoder = network instanceof EncoderDecoder pair ? pair.decoder() : List.of();
    RecordedTerms below = decoder.isEmpty() ? terms : terms.withoutTerms();
    List<Level> levels = network.levels();
    int reading = levels.size() - decoder.size();
    for (int k = 0; k < levels.size(); k++) {
      boolean writes = k >= reading;
      for (Layer layer : levels.get(k).layers()) {
        if (parts.stream().noneMatch(part -> part.layer().equals(layer.name()))) {
          Trace trace = new RecordedTrace(program, layer, example, writes ? terms : below, this);
          int storey = writes ? k - reading : k;
          parts.add(new TracePart(layer.name(), storey, layer.reversed(), writes, trace));
        }
      }
    }
  }

  private TracePart part(String layer) {
    return parts.stream().filter(part -> part.layer().equals(layer)).findFirst().orElseThrow();
  }

  List<TracePart> parts() {
    return List.copyOf(parts);
  }

  List<TraceJoint> joints() {
    return joints;
  }

  double[] attention(int decoderStep) {
    return attention.isEmpty() ? new double[0] : attention.get(decoderStep).clone();
  }
}
