package org.unroll.cell;

import java.util.ArrayList;
import java.util.List;
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
      throw expected("an operator such as + or *, or the end of the line");
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
      throw new CellProblem(
          line,
          peek().column(),
          "an equation has at most "
              + MOST_OPERATIONS
              + " operations; split this one into several equations");
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
      throw new CellProblem(
          line, peek().column(), "the equation is nested more than " + DEEPEST + " deep");
    }
    Expr expr = unguardedFactor();
    depth--;
    return expr;
  }

  private Expr unguardedFactor() {
    Token token = next();
    if (token.is("-")) {
      return Operators.negate(factor());
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
        throw expected("a name, a number or an opening bracket");
      }
    };
  }

  private Literal number(Token token) {
    double value = Double.parseDouble(token.text());
    if (Double.isInfinite(value)) {
      throw new CellProblem(
          line, token.column(), token.text() + " is too large; numbers go up to 1.7e308");
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
      throw new CellProblem(
          line,
          name.column(),
          name.text() + " takes " + operator.arity() + " argument(s), not " + args.size());
    }
    return new Apply(operator, args);
  }

  private CellProblem unknownFunction(Token name) {
    List<String> known =
        Operators.all().stream()
            .map(Operator::name)
            .filter(n -> Operators.call(n).isPresent())
            .toList();
    return new CellProblem(
        line,
        name.column(),
        "there is no function " + name.text() + "; known are " + String.join(", ", known));
  }

  private void close() {
    if (!peek().is(")")) {
      throw expected("a closing bracket");
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

  private CellProblem expected(String what) {
    Token found = peek();
    return new CellProblem(
        line, found.column(), "expected " + what + ", found " + found.described());
  }
}
