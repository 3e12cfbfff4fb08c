package org.unroll.cell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.unroll.expr.Dim;
import org.unroll.expr.Expr;
import org.unroll.expr.Operators;
import org.unroll.expr.Shape;
import org.unroll.expr.ShapeMismatch;
import org.unroll.expr.Shapes;
import org.unroll.expr.Symbol;

/** Reads the equations of one cell line by line, resolving names and shapes as it goes. */
final class CellReader {

  private static final String BEFORE = "[t-1]";
  private static final Pattern SIZE = Pattern.compile("\\[ (\\w+(?: [+,] \\w+)*) ]");

  private final Set<String> inputs;
  private final List<String> states;
  private final List<SourceLine> lines;
  private final Map<String, Integer> definedAt = new HashMap<>();
  private final Set<String> defined = new HashSet<>();
  private final Set<String> used = new HashSet<>();
  private final Shapes shapes;
  private Dependencies dependencies;

  CellReader(List<Port> inputs, List<String> states, List<SourceLine> lines) {
    this.inputs = inputs.stream().map(Port::name).collect(Collectors.toSet());
    this.states = states;
    this.lines = lines;
    Map<Symbol, Shape> given = new HashMap<>();
    inputs.forEach(p -> given.put(Symbol.now(p.name()), p.shape()));
    states.forEach(s -> given.put(Symbol.before(s), Shape.vector(Dim.HIDDEN)));
    this.shapes = new Shapes(given);
  }

  Map<Symbol, Shape> shapes() {
    return shapes.known();
  }

  List<Equation> read() {
    List<List<Token>> words = lines.stream().map(l -> Lexer.words(l.code(), l.number())).toList();
    dependencies = new Dependencies(words, states);
    for (int i = 0; i < lines.size(); i++) {
      define(words.get(i), lines.get(i).number());
    }
    List<Equation> equations = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      equations.add(equation(lines.get(i), words.get(i)));
    }
    if (equations.isEmpty()) {
      throw new CellProblem(
          1, 0, "there is no equation; write one such as h = tanh(W*x + U*h + b)");
    }
    return equations;
  }

  /**
   * Every state needs an update; every equation that is neither the first state, which is the cell's
   * output, nor seen outside needs a use.
   */
  void requireEverythingUsed(List<Equation> equations, List<String> outputs) {
    for (String state : states) {
      if (!defined.contains(state)) {
        throw new CellProblem(
            equations.get(equations.size() - 1).line(),
            0,
            "state " + state + " is never updated; add an equation " + state + " = ...");
      }
    }
    for (Equation e : equations) {
      boolean output = !states.isEmpty() && states.get(0).equals(e.name());
      if (!used.contains(e.name()) && !output && !outputs.contains(e.name())) {
        throw new CellProblem(
            e.line(),
            1,
            e.name() + " is never used; use it in a later equation or remove the line");
      }
    }
  }

  private void define(List<Token> words, int line) {
    Token name = words.get(0);
    if (name.kind() != Token.Kind.NAME || name.text().endsWith(BEFORE)) {
      throw new CellProblem(
          line,
          name.column(),
          "expected the name that the equation defines, found " + name.described());
    }
    if (Operators.call(name.text()).isPresent()) {
      throw new CellProblem(line, name.column(), name.text() + " is a function; take another name");
    }
    if (inputs.contains(name.text())) {
      throw new CellProblem(
          line, name.column(), name.text() + " comes from outside and cannot be redefined");
    }
    Integer earlier = definedAt.putIfAbsent(name.text(), line);
    if (earlier != null) {
      throw new CellProblem(
          line, name.column(), name.text() + " is already defined in line " + earlier);
    }
  }

  private Equation equation(SourceLine source, List<Token> words) {
    int line = source.number();
    String name = words.get(0).text();
    int equals = afterSize(words);
    Shape size = equals == 1 ? Shape.vector(Dim.HIDDEN) : size(words.subList(1, equals), line);
    Token found = words.get(Math.min(equals, words.size() - 1));
    if (!found.is("=")) {
      throw new CellProblem(line, found.column(), "expected =, found " + found.described());
    }
    Expr value =
        new ExpressionParser(words, equals + 1, line, token -> resolve(token, name, line)).parse();
    declare(name, value, size, line);
    defined.add(name);
    return new Equation(name, value, source.remark(), line);
  }

  /** Where the equals sign should stand: after the name and, if there is one, its size. */
  private static int afterSize(List<Token> words) {
    int at = 1;
    if (words.get(1).is("[")) {
      while (at < words.size() - 1 && !words.get(at).is("]")) {
        at++;
      }
      at++;
    }
    return at;
  }

  /** The size in brackets, brackets included. */
  private static Shape size(List<Token> words, int line) {
    String text = words.stream().map(Token::text).collect(Collectors.joining(" "));
    Matcher size = SIZE.matcher(text);
    if (!size.matches()) {
      throw new CellProblem(
          line,
          words.get(0).column(),
          "expected a size such as [O], [O+H] or [J,H], found '" + text.replace(" ", "") + "'");
    }
    return Port.shape(size.group(1).replace(" ", ""));
  }

  private void declare(String name, Expr value, Shape size, int line) {
    try {
      Shape shape = shapes.infer(value, size);
      if (shape.isShared() || shape.kind() == Shape.Kind.SCALAR) {
        throw new ShapeMismatch("the right side depends on no input and no state");
      }
      if (!shape.equals(size)) {
        throw new ShapeMismatch(
            "the right side has shape " + shape + ", but " + name + " has " + size);
      }
      shapes.declare(Symbol.now(name), shape);
    } catch (ShapeMismatch mismatch) {
      throw new CellProblem(line, 0, "in equation " + name + ", " + mismatch.getMessage());
    }
  }

  private Symbol resolve(Token token, String owner, int line) {
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
    if (definedAt.containsKey(name)) {
      throw new CellProblem(line, token.column(), tooEarly(owner, name, line));
    }
    return weight(token, line);
  }

  private String tooEarly(String owner, String name, int line) {
    if (owner.equals(name)) {
      return name + " is defined by itself; only states may look at their previous value";
    }
    List<String> circle = dependencies.circle(owner, name);
    return circle.isEmpty()
        ? "%s is used before line %d defines it; move line %2$d above line %d"
            .formatted(name, definedAt.get(name), line)
        : "%s: a circular definition, each needs the next; let one of them look at a state's previous value"
            .formatted(String.join(" -> ", circle));
  }

  private Symbol previous(Token token, int line) {
    String name = token.text().substring(0, token.text().length() - BEFORE.length());
    if (!states.contains(name)) {
      throw new CellProblem(
          line,
          token.column(),
          name
              + " is not a state, so it has no previous value; states are "
              + String.join(", ", states));
    }
    used.add(name);
    return Symbol.before(name);
  }

  private Symbol weight(Token token, int line) {
    Symbol symbol = Symbol.now(token.text());
    if (!symbol.isCapital() && "bpv".indexOf(token.text().charAt(0)) < 0) {
      throw new CellProblem(
          line,
          token.column(),
          token.text()
              + " is not defined; weight matrices begin with a capital letter, weight vectors with"
              + " b, p or v");
    }
    return symbol;
  }
}
