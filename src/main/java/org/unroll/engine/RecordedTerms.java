package org.unroll.engine;

import java.util.HashMap;
import java.util.Map;
import org.unroll.expr.Buffer;
import org.unroll.expr.Symbol;

/** A copy of one example's numbers at the loss terms, with the read-out's weights. */
final class RecordedTerms {

  private static final Symbol PROBABILITY = Symbol.now("p");
  private static final Symbol TARGET = Symbol.now("target");

  /** What stands at one loss term. */
  record Term(
      double[] output,
      double[] outputGradient,
      double[] probability,
      double[] target,
      double loss) {}

  private final Map<Integer, Term> terms;
  private final Map<Symbol, Buffer> weights;
  private final double total;

  RecordedTerms(Program program, int example) {
    this(new HashMap<>(), new HashMap<>(), program.loss());
    program.network().head().weights().forEach(w -> record(weights, program.head(0), w.getKey()));
    for (int n = 0; n < program.terms(); n++) {
      terms.put(program.stepOfTerm(n), term(program.head(n), example));
    }
  }

  private RecordedTerms(Map<Integer, Term> terms, Map<Symbol, Buffer> weights, double total) {
    this.terms = terms;
    this.weights = weights;
    this.total = total;
  }

  /** The same for a layer at whose steps no term attaches. */
  RecordedTerms withoutTerms() {
    return new RecordedTerms(Map.of(), weights, total);
  }

  /** Copies a weight and its gradient. */
  static void record(Map<Symbol, Buffer> into, Frame frame, Symbol symbol) {
    into.put(symbol, copy(frame.buffer(symbol)));
    into.put(symbol.toGradient(), copy(frame.buffer(symbol.toGradient())));
  }

  static Buffer copy(Buffer buffer) {
    return new Buffer(buffer.data.clone(), buffer.rows, buffer.cols);
  }

  private static Term term(Frame head, int example) {
    Symbol y = Symbol.now("y");
    return new Term(
        RecordedTrace.row(head, y, example),
        RecordedTrace.row(head, y.toGradient(), example),
        head.has(PROBABILITY) ? RecordedTrace.row(head, PROBABILITY, example) : new double[0],
        RecordedTrace.row(head, TARGET, example),
        RecordedTrace.row(head, Symbol.now("loss"), example)[0]);
  }

  boolean has(int step) {
    return terms.containsKey(step);
  }

  Term at(int step) {
    Term term = terms.get(step);
    if (term == null) {
      throw new IllegalArgumentException("no loss attaches at step " + step);
    }
    return term;
  }

  Map<Symbol, Buffer> weights() {
    return weights;
  }

  double total() {
    return total;
  }
}
