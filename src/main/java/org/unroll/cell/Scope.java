package org.unroll.cell;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.unroll.expr.Operators;
import org.unroll.expr.Symbol;

/**
 * What names mean, line by line: a state is its previous value until its line is {@linkplain #define
 * defined}, and its new value from there on.
 */
final class Scope {

  private static final String BEFORE = "[t-1]";

  /** First letters of weight vectors. */
  private static final String VECTORS = "bpv";

  private final Set<String> inputs;
  private final List<String> states;
  private final Dependencies dependencies;
  private final Map<String, Integer> lines = new HashMap<>();
  private final Set<String> defined = new HashSet<>();
  private final Set<String> used = new HashSet<>();

  /** The names of a cell of which no line has been read yet. */
  Scope(Set<String> inputs, List<String> states, Dependencies dependencies) {
    this.inputs = inputs;
    this.states = states;
    this.dependencies = dependencies;
  }

  /**
   * Takes note that a line is going to define a name.
   *
   * @throws CellProblem if that cannot be a new name
   */
  void announce(Token name, int line) {
    if (name.kind() != Token.Kind.NAME || name.text().endsWith(BEFORE)) {
      throw problem(name, line, CellFault.EXPECTED_NAME, name.described());
    }
    if (Operators.call(name.text()).isPresent()) {
      throw problem(name, line, CellFault.IS_FUNCTION, name.text());
    }
    if (inputs.contains(name.text())) {
      throw problem(name, line, CellFault.FROM_OUTSIDE, name.text());
    }
    Integer earlier = lines.putIfAbsent(name.text(), line);
    if (earlier != null) {
      throw problem(name, line, CellFault.DEFINED_TWICE, name.text(), earlier);
    }
  }

  /** From here on the name means what its equation gives. */
  void define(String name) {
    defined.add(name);
  }

  /**
   * What a name on the right side of an equation means. A name that nothing defines is a weight.
   *
   * @param owner name of that equation
   * @throws CellProblem if it can mean nothing here
   */
  Symbol resolve(Token token, String owner, int line) {
    if (token.text().endsWith(BEFORE)) {
      return previous(token, line);
    }
    String name = token.text();
    used.add(name);
    if (inputs.contains(name) || defined.contains(name)) {
      return Symbol.now(name);
    }
    if (states.contains(name)) {
      return Symbol.before(name);
    }
    if (lines.containsKey(name)) {
      throw tooEarly(token, owner, line);
    }
    return weight(token, line);
  }

  private CellProblem tooEarly(Token token, String owner, int line) {
    String name = token.text();
    if (owner.equals(name)) {
      return problem(token, line, CellFault.BY_ITSELF, name);
    }
    List<String> circle = dependencies.circle(owner, name);
    return circle.isEmpty()
        ? problem(token, line, CellFault.TOO_EARLY, name, lines.get(name), line)
        : problem(token, line, CellFault.CIRCLE, String.join(" -> ", circle));
  }

  private Symbol previous(Token token, int line) {
    String name = token.text().substring(0, token.text().length() - BEFORE.length());
    if (states.isEmpty()) {
      throw problem(token, line, CellFault.NO_PREVIOUS, name);
    }
    if (!states.contains(name)) {
      throw problem(token, line, CellFault.NOT_A_STATE, name, String.join(", ", states));
    }
    used.add(name);
    return Symbol.before(name);
  }

  private static Symbol weight(Token token, int line) {
    Symbol symbol = Symbol.now(token.text());
    if (!symbol.isCapital() && VECTORS.indexOf(token.text().charAt(0)) < 0) {
      throw problem(token, line, CellFault.UNDEFINED, token.text());
    }
    return symbol;
  }

  /**
   * Refuses what is left over once all lines are read: every state needs an update; every equation
   * that is neither the first state, which is the cell's output, nor seen outside needs a use.
   *
   * @param equations at least one
   * @param seen names of equations that are seen outside
   */
  void requireNothingIdle(List<Equation> equations, List<String> seen) {
    for (String state : states) {
      if (!defined.contains(state)) {
        int last = equations.get(equations.size() - 1).line();
        throw new CellProblem(last, 0, CellFault.NEVER_UPDATED, state);
      }
    }
    for (Equation e : equations) {
      boolean output = !states.isEmpty() && states.get(0).equals(e.name());
      if (!used.contains(e.name()) && !output && !seen.contains(e.name())) {
        throw new CellProblem(e.line(), 1, CellFault.NEVER_USED, e.name());
      }
    }
  }

  private static CellProblem problem(Token at, int line, CellFault fault, Object... details) {
    return new CellProblem(line, at.column(), fault, details);
  }
}
