package org.unroll.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.unroll.cell.Cell;
import org.unroll.cell.Port;
import org.unroll.expr.Buffer;
import org.unroll.expr.Symbol;
import org.unroll.network.Attention;
import org.unroll.network.EncoderDecoder;
import org.unroll.network.Level;
import org.unroll.network.Link;
import org.unroll.network.Network;

/** Copies one example's numbers out of the frames that lie between layers. */
final class RecordedJoints {

  private final UnrolledNetwork program;
  private final int example;

  RecordedJoints(UnrolledNetwork program, int example) {
    this.program = program;
    this.example = example;
  }

  /** The links of all levels, the encoder's first, and then attention. */
  List<TraceJoint> all() {
    Network network = program.network();
    EncoderDecoder pair = network instanceof EncoderDecoder p ? p : null;
    List<Level> levels = network.levels();
    int writing = pair == null ? 0 : pair.decoder().size();
    int reading = levels.size() - writing;
    List<TraceJoint> joints = new ArrayList<>();
    for (int k = 0; k < levels.size(); k++) {
      Level level = levels.get(k);
      if (level.link() != Link.NONE) {
        boolean writes = k >= reading;
        joints.add(joint(level.linkName(), writes ? k - reading : k, writes));
      }
    }
    if (pair != null) {
      pair.attention()
          .map(how -> joint(Attention.LAYER, how.beforeStep() ? 0 : writing, true))
          .ifPresent(joints::add);
    }
    return List.copyOf(joints);
  }

  private TraceJoint joint(String name, int storey, boolean decoder) {
    List<Frame> frames =
        program.placed().stream()
            .filter(placed -> placed.layer().equals(name))
            .map(PlacedFrame::frame)
            .toList();
    Map<Symbol, double[][]> steps = new HashMap<>();
    Cell cell = frames.get(0).cell();
    Map<Symbol, Buffer> weights = new HashMap<>();
    cell.weights().forEach(w -> RecordedTerms.record(weights, frames.get(0), w.getKey()));
    Stream.concat(cell.inputs().stream().map(Port::name), names(cell))
        .map(Symbol::now)
        .flatMap(symbol -> Stream.of(symbol, symbol.toGradient()))
        .filter(symbol -> isRow(frames.get(0), symbol))
        .forEach(symbol -> steps.put(symbol, rows(frames, symbol)));
    Map<String, double[][][]> shares = name.equals(Attention.LAYER) ? shares(frames) : Map.of();
    return new TraceJoint(name, cell.id(), storey, decoder, steps, weights, shares);
  }

  /** Equations, and what stands in the brackets of those that are activations. */
  private static Stream<String> names(Cell cell) {
    return cell.equations().stream().flatMap(e -> Stream.of(e.name(), e.name() + ".0"));
  }

  private Map<String, double[][][]> shares(List<Frame> frames) {
    return Map.of(
        TraceJoint.QUERY, shares(frames, TraceJoint.QUERY),
        TraceJoint.MEMORY, shares(frames, TraceJoint.MEMORY));
  }

  private double[][][] shares(List<Frame> frames, String port) {
    return frames.stream().map(frame -> slots(frame, port)).toArray(double[][][]::new);
  }

  /** What a frame alone adds to a gradient of S slots, of which it has S times B rows. */
  private double[][] slots(Frame frame, String port) {
    Symbol symbol = Symbol.now(port);
    double[] all = frame.contribution(symbol);
    int width = frame.buffer(symbol).cols;
    int slots = frame.buffer(symbol).rows / program.batch();
    double[][] rows = new double[slots][];
    for (int slot = 0; slot < slots; slot++) {
      int from = (slot * program.batch() + example) * width;
      rows[slot] = Arrays.copyOfRange(all, from, from + width);
    }
    return rows;
  }

  /** A vector for each example: not a memory, which is a matrix for each. */
  private boolean isRow(Frame frame, Symbol symbol) {
    if (!frame.has(symbol)) {
      return false;
    }
    Buffer buffer = frame.buffer(symbol);
    return buffer != null && buffer.rows == program.batch();
  }

  private double[][] rows(List<Frame> frames, Symbol symbol) {
    return frames.stream()
        .map(frame -> RecordedTrace.row(frame, symbol, example))
        .toArray(double[][]::new);
  }
}
