package org.unroll.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unroll.cell.Cell;
import org.unroll.cell.HeldCell;
import org.unroll.expr.Buffer;
import org.unroll.expr.Moment;
import org.unroll.expr.Node;
import org.unroll.expr.Symbol;

/** A copy of one example's numbers out of a program's frames. */
final class RecordedTrace implements Trace {

  private static final Symbol PROBABILITY = Symbol.now("p");
  private static final Symbol TARGET = Symbol.now("target");

  private final String cellId;
  private final int hidden;
  private final int length;
  private final Map<Symbol, double[][]> steps = new HashMap<>();
  private final Map<String, double[]> initial = new HashMap<>();
  private final Map<String, double[]> initialGradient = new HashMap<>();
  private final Map<Integer, Term> terms = new HashMap<>();
  private final Map<Symbol, Buffer> weights = new HashMap<>();
  private final MergedTerms merged;
  private final List<String> held;
  private final double totalLoss;

  /** What stands at one loss term. */
  private record Term(
      double[] output,
      double[] outputGradient,
      double[] probability,
      double[] target,
      double loss) {}

  RecordedTrace(Program program, int example) {
    boolean layered = !program.network().layers().isEmpty();
    cellId = layered ? program.network().cell().id() : program.network().head().id();
    hidden = layered ? program.network().hidden() : 0;
    length = program.length();
    held = layered ? HeldCell.names(program.network().cell()) : List.of();
    merged = layered ? recordLayer(program, example) : new MergedTerms(List.of(), program.head(0));
    program.network().head().weights().forEach(w -> recordWeight(program.head(0), w.getKey()));
    for (int n = 0; n < program.terms(); n++) {
      terms.put(program.stepOfTerm(n), term(program.head(n), example));
    }
    totalLoss = program.loss();
  }

  private MergedTerms recordLayer(Program program, int example) {
    Cell cell = program.network().cell();
    List<Node> nodes = Compiler.nodes(cell);
    MergedTerms terms = new MergedTerms(nodes, program.step(0));
    cell.inputs().forEach(port -> recordSteps(program, Symbol.now(port.name()), example, terms));
    nodes.forEach(node -> recordSteps(program, node.target(), example, terms));
    cell.states().forEach(s -> recordInitial(program, s, example));
    cell.weights().forEach(w -> recordWeight(program.step(0), w.getKey()));
    return terms;
  }

  /** A merged term's value is not recorded: its register holds the sum. Its gradient is the sum's. */
  private void recordSteps(Program program, Symbol symbol, int example, MergedTerms terms) {
    if (!terms.has(symbol)) {
      record(program, symbol, example);
    }
    if (program.step(0).has(symbol.toGradient())) {
      record(program, symbol.toGradient(), example);
    }
  }

  /** A layer over a bag has one step only, however long the sequence is. */
  private void record(Program program, Symbol symbol, int example) {
    double[][] rows = new double[length][];
    for (int t = 0; t < program.length(program.network().first().name()); t++) {
      rows[t] = row(program.step(t), symbol, example);
    }
    steps.put(symbol, rows);
  }

  private void recordWeight(Frame frame, Symbol symbol) {
    weights.put(symbol, copy(frame.buffer(symbol)));
    weights.put(symbol.toGradient(), copy(frame.buffer(symbol.toGradient())));
  }

  private static Buffer copy(Buffer buffer) {
    return new Buffer(buffer.data.clone(), buffer.rows, buffer.cols);
  }

  private void recordInitial(Program program, String state, int example) {
    Symbol before = Symbol.before(state);
    initial.put(state, row(program.step(0), before, example));
    initialGradient.put(state, row(program.step(0), before.toGradient(), example));
  }

  private static Term term(Frame head, int example) {
    Symbol y = Symbol.now("y");
    return new Term(
        row(head, y, example),
        row(head, y.toGradient(), example),
        head.has(PROBABILITY) ? row(head, PROBABILITY, example) : new double[0],
        row(head, TARGET, example),
        row(head, Symbol.now("loss"), example)[0]);
  }

  private static double[] row(Frame frame, Symbol symbol, int example) {
    Buffer buffer = frame.buffer(symbol);
    int from = example * buffer.cols;
    return java.util.Arrays.copyOfRange(buffer.data, from, from + buffer.cols);
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
  public double[] value(String symbol, int step) {
    return symbol.equals("y")
        ? termAt(step).output().clone()
        : at(Symbol.now(HeldCell.innerName(held, symbol)), initial, step);
  }

  @Override
  public double[] gradient(String symbol, int step) {
    return symbol.equals("y")
        ? termAt(step).outputGradient().clone()
        : at(Symbol.now(HeldCell.innerName(held, symbol)).toGradient(), initialGradient, step);
  }

  @Override
  public Buffer weight(String name) {
    return copy(weightOf(Symbol.now(name)));
  }

  @Override
  public Buffer weightGradient(String name) {
    return copy(weightOf(Symbol.now(name).toGradient()));
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
    int when = symbol.moment() == Moment.BEFORE ? step - 1 : step;
    double[] row = at(Symbol.now(symbol.name()), initial, when);
    return new Buffer(row, 1, row.length);
  }

  private double[] at(Symbol symbol, Map<String, double[]> atStart, int step) {
    if (merged.has(symbol) && step >= 0 && step < length) {
      return merged.value(symbol, other -> known(other, step));
    }
    double[][] numbers = steps.get(symbol);
    boolean known = numbers != null && step >= -1 && step < length;
    if (!known || (step >= 0 && numbers[step] == null)) {
      throw new IllegalArgumentException("the trace has no " + symbol + " at step " + step);
    }
    double[] row = step < 0 ? atStart.get(symbol.name()) : numbers[step];
    if (row == null) {
      throw new IllegalArgumentException(symbol + " is not a state: it has no initial value");
    }
    return row.clone();
  }

  private Term termAt(int step) {
    Term term = terms.get(step);
    if (term == null) {
      throw new IllegalArgumentException("no loss attaches at step " + step);
    }
    return term;
  }

  @Override
  public boolean hasLoss(int step) {
    return terms.containsKey(step);
  }

  @Override
  public double loss(int step) {
    return hasLoss(step) ? termAt(step).loss() : 0;
  }

  @Override
  public double[] probability(int step) {
    return termAt(step).probability().clone();
  }

  @Override
  public double[] target(int step) {
    return termAt(step).target().clone();
  }

  @Override
  public double totalLoss() {
    return totalLoss;
  }
}
