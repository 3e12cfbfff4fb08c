package org.unroll.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unroll.cell.Cell;
import org.unroll.cell.HeldCell;
import org.unroll.expr.Buffer;
import org.unroll.expr.Moment;
import org.unroll.expr.Node;
import org.unroll.expr.Symbol;
import org.unroll.network.Layer;

/** A copy of one example's numbers out of a layer's frames. */
final class RecordedTrace implements Trace {

  private final String cellId;
  private final String layer;
  private final Inflows inflows;
  private final int hidden;
  private final int length;
  private final boolean reversed;
  private final Map<Symbol, double[][]> steps = new HashMap<>();
  private final Map<String, double[]> initial = new HashMap<>();
  private final Map<String, double[]> initialGradient = new HashMap<>();
  private final Map<Symbol, Buffer> weights = new HashMap<>();
  private final MergedTerms merged;
  private final List<String> held;
  private final RecordedTerms terms;
  private final Recording recording;

  /** The trace of a network that is a read-out and nothing else. */
  RecordedTrace(UnrolledNetwork program, RecordedTerms terms, Recording recording) {
    this.cellId = program.network().head().id();
    this.layer = "";
    this.inflows = program.inflows();
    this.hidden = 0;
    this.length = program.length();
    this.reversed = false;
    this.held = List.of();
    this.merged = new MergedTerms(List.of(), program.head(0));
    this.terms = terms;
    this.recording = recording;
    weights.putAll(terms.weights());
  }

  /** The trace of a layer. */
  RecordedTrace(
      UnrolledNetwork program, Layer layer, int example, RecordedTerms terms, Recording recording) {
    boolean writes = program.isDecoder(layer);
    this.cellId = layer.cell().id();
    this.layer = layer.name();
    this.inflows = program.inflows();
    this.hidden = layer.hidden();
    this.length = writes ? program.decoderLength() : program.length();
    this.reversed = layer.reversed();
    this.held = HeldCell.names(layer.cell());
    this.terms = terms;
    this.recording = recording;
    weights.putAll(terms.weights());
    Frame[] frames = new Frame[program.length(layer.name())];
    for (int t = 0; t < frames.length; t++) {
      frames[t] = program.step(layer.name(), t);
    }
    this.merged = recordLayer(layer.cell(), frames, example);
  }

  private MergedTerms recordLayer(Cell cell, Frame[] frames, int example) {
    Frame first = frames[reversed ? frames.length - 1 : 0];
    List<Node> nodes = Compiler.nodes(cell);
    MergedTerms sums = new MergedTerms(nodes, first);
    cell.inputs().forEach(port -> recordSteps(frames, Symbol.now(port.name()), example, sums));
    nodes.forEach(node -> recordSteps(frames, node.target(), example, sums));
    cell.states().forEach(s -> recordInitial(first, s, example));
    cell.weights().forEach(w -> RecordedTerms.record(weights, first, w.getKey()));
    return sums;
  }

  /** A merged term's value is not recorded: its register holds the sum. Its gradient is the sum's. */
  private void recordSteps(Frame[] frames, Symbol symbol, int example, MergedTerms sums) {
    if (!sums.has(symbol)) {
      record(frames, symbol, example);
    }
    if (frames[0].has(symbol.toGradient())) {
      record(frames, symbol.toGradient(), example);
    }
  }

  /** A layer over a bag has one step only, however long the sequence is. */
  private void record(Frame[] frames, Symbol symbol, int example) {
    double[][] rows = new double[length][];
    for (int t = 0; t < frames.length; t++) {
      rows[t] = row(frames[t], symbol, example);
    }
    steps.put(symbol, rows);
  }

  private void recordInitial(Frame first, String state, int example) {
    Symbol before = Symbol.before(state);
    initial.put(state, row(first, before, example));
    initialGradient.put(state, row(first, before.toGradient(), example));
  }

  /** A copy of one example's row. */
  static double[] row(Frame frame, Symbol symbol, int example) {
    Buffer buffer = frame.buffer(symbol);
    int from = example * buffer.cols;
    return Arrays.copyOfRange(buffer.data, from, from + buffer.cols);
  }

  @Override
  public String cellId() {
    return cellId;
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public int hidden() {
    return hidden;
  }

  @Override
  public int before(int step) {
    return reversed ? step + 1 : step - 1;
  }

  @Override
  public double[] value(String symbol, int step) {
    return symbol.equals("y")
        ? terms.at(step).output().clone()
        : at(Symbol.now(HeldCell.innerName(held, symbol)), initial, step);
  }

  @Override
  public double[] gradient(String symbol, int step) {
    return symbol.equals("y")
        ? terms.at(step).outputGradient().clone()
        : at(Symbol.now(HeldCell.innerName(held, symbol)).toGradient(), initialGradient, step);
  }

  @Override
  public Buffer weight(String name) {
    return RecordedTerms.copy(weightOf(Symbol.now(name)));
  }

  @Override
  public Buffer weightGradient(String name) {
    return RecordedTerms.copy(weightOf(Symbol.now(name).toGradient()));
  }

  private Buffer weightOf(Symbol symbol) {
    Buffer weight = weights.get(symbol);
    if (weight == null) {
      throw new IllegalArgumentException("the trace has no weight " + symbol);
    }
    return weight;
  }

  /** A weight, a state of the step before, or a value of this step, for a term computed again. */
  private Buffer known(Symbol symbol, int step) {
    if (weights.containsKey(symbol)) {
      return weights.get(symbol);
    }
    int when = symbol.moment() == Moment.BEFORE ? before(step) : step;
    double[] row = at(Symbol.now(symbol.name()), initial, when);
    return new Buffer(row, 1, row.length);
  }

  /** Before the first step stands the initial state: at -1, or at T if the layer reads from the end. */
  private double[] at(Symbol symbol, Map<String, double[]> atStart, int step) {
    boolean inside = step >= 0 && step < length;
    if (merged.has(symbol) && inside) {
      return merged.value(symbol, other -> known(other, step));
    }
    double[][] numbers = steps.get(symbol);
    boolean known = numbers != null && (inside || step == (reversed ? length : -1));
    if (!known || (inside && numbers[step] == null)) {
      throw new IllegalArgumentException("the trace has no " + symbol + " at step " + step);
    }
    double[] row = inside ? numbers[step] : atStart.get(symbol.name());
    if (row == null) {
      throw new IllegalArgumentException(symbol + " is not a state: it has no initial value");
    }
    return row.clone();
  }

  @Override
  public List<Inflow> inflows(String result, int step) {
    return inflows.of(layer, result, step);
  }

  @Override
  public boolean hasLoss(int step) {
    return terms.has(step);
  }

  @Override
  public double loss(int step) {
    return hasLoss(step) ? terms.at(step).loss() : 0;
  }

  @Override
  public double[] probability(int step) {
    return terms.at(step).probability().clone();
  }

  @Override
  public double[] target(int step) {
    return terms.at(step).target().clone();
  }

  @Override
  public double totalLoss() {
    return terms.total();
  }

  @Override
  public List<TracePart> parts() {
    return recording.parts();
  }

  @Override
  public List<TraceJoint> joints() {
    return recording.joints();
  }

  @Override
  public double[] attention(int decoderStep) {
    return recording.attention(decoderStep);
  }
}
