package org.unroll.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.unroll.expr.Apply;
import org.unroll.expr.Expr;
import org.unroll.expr.Literal;
import org.unroll.expr.Operator;
import org.unroll.expr.Operators;
import org.unroll.expr.Symbol;

/**
 * Reads the right side of one equation.
 *
 * <pre>
 * sum     = term { ("+" | "-") term }
 * term    = factor { ("*" | "⊙" | "/") factor }
 * factor  = "-" factor | number | name [ "(" sum { "," sum } ")" ] | "(" sum ")"
 * </pre>
 *
 * A {@code *} after a matrix (a name with a capital letter) is the matrix product, otherwise it works
 * number by number, as {@code ⊙} always does.
 */
final class ExpressionParser {

  private static final int DEEPEST = 200;

  /** Operations of one equation: a long sum is a deep tree, and trees are walked recursively. */
  private static final int MOST_OPERATIONS = 500;

  private final List<Token> words;
  private final int line;
  private final Names names;
  private int at;
  private int depth;
  private int operations;

  /** Resolves a name to the symbol that it means at this place. */
  interface Names {
    /**
     * The symbol a name stands for.
     *
     * @throws CellProblem if it stands for nothing
     */
    Symbol resolve(Token name);
  }

  ExpressionParser(List<Token> words, int start, int line, Names names) {
    this.words = words;
    this.at = start;
    this.line = line;
    this.names = names;
  }

  /**
   * The whole rest of the line.
   *
   * @throws CellProblem where the text stops making sense
   */
  Expr parse() {
    Expr expr = sum();
    if (peek().kind() != Token.Kind.END) {
      throw expected(CellFault.EXPECTED_OPERATOR);
    }
    return expr;
  }

  private Expr sum() {
    Expr left = term();
    while (peek().is("+") || peek().is("-")) {
      Operator operator = next().is("+") ? Operators.PLUS : Operators.MINUS;
      countOperation();
      left = Apply.of(operator, left, term());
    }
    return left;
  }

  private Expr term() {
    Expr left = factor();
    while (peek().is("*") || peek().is("⊙") || peek().is("/")) {
      Token sign = next();
      countOperation();
      left = Apply.of(operator(sign, left), left, factor());
    }
    return left;
  }

  private void countOperation() {
    if (++operations > MOST_OPERATIONS) {
      throw problem(peek(), CellFault.TOO_MANY_OPERATIONS, MOST_OPERATIONS);
    }
  }

  private static Operator operator(Token sign, Expr left) {
    if (sign.is("/")) {
      return Operators.OVER;
    }
    boolean matrix = left instanceof Symbol symbol && symbol.isCapital();
    return sign.is("*") && matrix ? Operators.PRODUCT : Operators.TIMES;
  }

  private Expr factor() {
    if (++depth > DEEPEST) {
      throw problem(peek(), CellFault.TOO_DEEP, DEEPEST);
    }
    Expr expr = unguardedFactor();
    depth--;
    return expr;
  }

  private Expr unguardedFactor() {
    Token token = next();
    if (token.is("-")) {
      Expr inner = factor();
      return inner instanceof Literal number
          ? new Literal(-number.value())
          : Operators.negate(inner);
    }
    if (token.is("(")) {
      Expr inner = sum();
      close();
      return inner;
    }
    return switch (token.kind()) {
      case NUMBER -> number(token);
      case NAME -> peek().is("(") ? call(token) : names.resolve(token);
      default -> {
        at--;
        throw expected(CellFault.EXPECTED_OPERAND);
      }
    };
  }

  private Literal number(Token token) {
    double value = Double.parseDouble(token.text());
    if (Double.isInfinite(value)) {
      throw problem(token, CellFault.TOO_LARGE, token.text());
    }
    return new Literal(value);
  }

  private Expr call(Token name) {
    Operator operator = Operators.call(name.text()).orElseThrow(() -> unknownFunction(name));
    List<Expr> args = new ArrayList<>();
    do {
      next();
      args.add(sum());
    } while (peek().is(","));
    close();
    if (args.size() != operator.arity()) {
      throw problem(name, CellFault.ARGUMENTS, name.text(), operator.arity(), args.size());
    }
    return new Apply(operator, args);
  }

  private CellProblem unknownFunction(Token name) {
    String known =
        Operators.all().stream()
            .map(Operator::name)
            .filter(n -> Operators.call(n).isPresent())
            .collect(Collectors.joining(", "));
    return problem(name, CellFault.UNKNOWN_FUNCTION, name.text(), known);
  }

  private void close() {
    if (!peek().is(")")) {
      throw expected(CellFault.EXPECTED_CLOSING);
    }
    next();
  }

  private Token peek() {
    return words.get(at);
  }

  private Token next() {
    Token token = words.get(at);
    at = Math.min(at + 1, words.size() - 1);
    return token;
  }

  private CellProblem expected(CellFault fault) {
    return problem(peek(), fault, peek().described());
  }

  private CellProblem problem(Token place, CellFault fault, Object... details) {
    return new CellProblem(line, place.column(), fault, details);
  }
}
