package org.unroll.cell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.unroll.expr.Apply;
import org.unroll.expr.Dim;
import org.unroll.expr.Expr;
import org.unroll.expr.Shape;
import org.unroll.expr.ShapeMismatch;
import org.unroll.expr.Shapes;
import org.unroll.expr.Symbol;
import org.unroll.problem.Diagnostic;

/** Reads the equations of one cell line by line, resolving names and shapes as it goes. */
final class CellReader {

  private final Set<String> inputs;
  private final List<String> states;
  private final List<SourceLine> lines;
  private final Shapes shapes;

  CellReader(List<Port> inputs, List<String> states, List<SourceLine> lines) {
    this.inputs = inputs.stream().map(Port::name).collect(Collectors.toSet());
    this.states = states;
    this.lines = lines;
    Map<Symbol, Shape> given = new HashMap<>();
    inputs.forEach(p -> given.put(Symbol.now(p.name()), p.shape()));
    states.forEach(s -> given.put(Symbol.before(s), Shape.vector(Dim.HIDDEN)));
    this.shapes = new Shapes(given);
  }

  /** Shapes of all names read so far, weights included. */
  Map<Symbol, Shape> shapes() {
    return shapes.known();
  }

  /**
   * All equations, in the order of their lines.
   *
   * @param seen names of those that are seen outside, so that none of the others need use them
   * @throws CellProblem at the first thing wrong
   */
  List<Equation> read(List<String> seen) {
    List<List<Token>> words = lines.stream().map(l -> Lexer.words(l.code(), l.number())).toList();
    Scope scope = new Scope(inputs, states, new Dependencies(words, states));
    for (int i = 0; i < lines.size(); i++) {
      scope.announce(words.get(i).get(0), lines.get(i).number());
    }
    List<Equation> equations = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      equations.add(equation(lines.get(i), words.get(i), scope));
    }
    if (equations.isEmpty()) {
      throw new CellProblem(1, 0, CellFault.NO_EQUATION);
    }
    scope.requireNothingIdle(equations, seen);
    return equations;
  }

  private Equation equation(SourceLine source, List<Token> words, Scope scope) {
    int line = source.number();
    LeftSide left = LeftSide.of(words, line);
    String name = left.name();
    Expr value =
        new ExpressionParser(words, left.end(), line, token -> scope.resolve(token, name, line))
            .parse();
    declare(name, value, left.size(), line);
    scope.define(name);
    return new Equation(name, value, source.remark(), line);
  }

  private void declare(String name, Expr value, Shape size, int line) {
    Shape shape = inferred(name, value, size, line);
    if (shape.isShared() || shape.kind() == Shape.Kind.SCALAR) {
      throw problem(line, name, Diagnostic.of(CellFault.DEPENDS_ON_NOTHING));
    }
    if (!shape.equals(size)) {
      throw problem(line, name, Diagnostic.of(CellFault.WRONG_SIZE, shape, name, size));
    }
    shapes.declare(Symbol.now(name), shape);
  }

  private Shape inferred(String name, Expr value, Shape size, int line) {
    try {
      Shape shape = shapes.infer(value, size);
      requireExamples(value, name, line);
      return shape;
    } catch (ShapeMismatch mismatch) {
      throw problem(line, name, mismatch.diagnostic());
    }
  }

  /** What is computed from weights and numbers alone is no more than another weight. */
  private void requireExamples(Expr value, String name, int line) {
    if (value instanceof Apply apply) {
      if (apply.args().stream().noneMatch(this::differsByExample)) {
        throw problem(line, name, Diagnostic.of(CellFault.SAME_FOR_ALL, apply));
      }
      apply.args().forEach(arg -> requireExamples(arg, name, line));
    }
  }

  private boolean differsByExample(Expr expr) {
    Shape shape = shapes.of(expr);
    return !shape.isShared() && shape.kind() != Shape.Kind.SCALAR;
  }

  private static CellProblem problem(int line, String name, Diagnostic wrong) {
    return new CellProblem(line, 0, CellFault.IN_EQUATION, name, wrong);
  }
}
