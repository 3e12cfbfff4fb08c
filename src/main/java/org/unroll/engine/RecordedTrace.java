package org.unroll.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unroll.expr.Buffer;
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
    if (layered) {
      recordLayer(program, example);
    }
    for (int n = 0; n < program.terms(); n++) {
      terms.put(program.stepOfTerm(n), term(program.head(n), example));
    }
    totalLoss = program.loss();
  }

  private void recordLayer(Program program, int example) {
    List<String> names = program.network().cell().stepNames();
    names.forEach(name -> recordSteps(program, Symbol.now(name), example));
    program.network().cell().states().forEach(s -> recordInitial(program, s, example));
  }

  /** A layer over a bag has one step only, however long the sequence is. */
  private void recordSteps(Program program, Symbol symbol, int example) {
    double[][] values = new double[length][];
    double[][] gradients = new double[length][];
    for (int t = 0; t < program.length(program.network().first().name()); t++) {
      values[t] = row(program.step(t), symbol, example);
      gradients[t] = row(program.step(t), symbol.toGradient(), example);
    }
    steps.put(symbol, values);
    steps.put(symbol.toGradient(), gradients);
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
        : at(Symbol.now(symbol), initial, step);
  }

  @Override
  public double[] gradient(String symbol, int step) {
    return symbol.equals("y")
        ? termAt(step).outputGradient().clone()
        : at(Symbol.now(symbol).toGradient(), initialGradient, step);
  }

  private double[] at(Symbol symbol, Map<String, double[]> atStart, int step) {
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
