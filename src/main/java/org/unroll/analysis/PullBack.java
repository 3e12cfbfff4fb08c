package org.unroll.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.unroll.expr.Apply;
import org.unroll.expr.Buffer;
import org.unroll.expr.Contribution;
import org.unroll.expr.Expr;
import org.unroll.expr.Literal;
import org.unroll.expr.Operator;
import org.unroll.expr.Operators;
import org.unroll.expr.Symbol;

/**
 * The chain rule within one step, for any cell: starts from d(result)/d(result) = 1 and goes back
 * through the derived gradients, the very expressions that training runs. What an element-wise operator
 * does to an error is the same at every unit by itself, so its slopes are computed for all steps
 * together; a product with a weight matrix multiplies by that matrix; any other operator is probed with
 * one unit at a time.
 */
final class PullBack {

  private final StepValues values;
  private final Map<Symbol, double[][]> weightRows = new HashMap<>();
  private final List<Link> links = new ArrayList<>();
  private final Map<Symbol, Integer> places = new HashMap<>();

  /** One contribution: from which error to which, and how. */
  private record Link(int from, int to, Contribution contribution, Way way, double[][] slopes) {}

  private enum Way {
    /** The error itself. */
    PASS,
    /** Times a slope per unit. */
    SLOPE,
    /** Times a weight matrix. */
    WEIGHT,
    /** Times a matrix found by probing. */
    PROBE
  }

  /**
   * The chain rule of a cell's steps.
   *
   * @param wanted names by which one wants to differentiate
   */
  PullBack(StepValues values, Set<Symbol> wanted) {
    this.values = values;
    List<Contribution> needed = needed(values.frame(0).contributions(), wanted);
    needed.forEach(c -> links.add(link(c)));
  }

  /** Those contributions from which a way leads on to a wanted name. */
  private static List<Contribution> needed(List<Contribution> all, Set<Symbol> wanted) {
    Set<Symbol> useful = new HashSet<>();
    wanted.forEach(symbol -> useful.add(symbol.toGradient()));
    List<Contribution> needed = new ArrayList<>();
    for (int i = all.size() - 1; i >= 0; i--) {
      if (useful.contains(all.get(i).target())) {
        needed.add(0, all.get(i));
        useful.add(upstream(all.get(i)));
      }
    }
    return needed;
  }

  private static Symbol upstream(Contribution contribution) {
    return contribution.source().target().toGradient();
  }

  /** The contributions on the way to the wanted names, in the order in which they are computed. */
  List<Contribution> contributions() {
    return links.stream().map(Link::contribution).toList();
  }

  private Link link(Contribution c) {
    Symbol upstream = upstream(c);
    Way way = way(c.value(), upstream);
    return new Link(
        place(upstream), place(c.target()), c, way, way == Way.SLOPE ? slopes(c) : null);
  }

  private int place(Symbol gradient) {
    return places.computeIfAbsent(gradient, g -> places.size());
  }

  private static Way way(Expr value, Symbol upstream) {
    if (value.equals(upstream)) {
      return Way.PASS;
    }
    if (value instanceof Apply apply && apply.operator().equals(Operators.TRANSPOSED)) {
      return Way.WEIGHT;
    }
    return StepValues.isElementwise(value) ? Way.SLOPE : Way.PROBE;
  }

  private double[][] slopes(Contribution c) {
    Buffer all = values.evaluate(c.value(), upstream(c), width(c.target()));
    double[][] slopes = new double[all.rows][];
    for (int t = 0; t < slopes.length; t++) {
      slopes[t] = Arrays.copyOfRange(all.data, t * all.cols, (t + 1) * all.cols);
    }
    return slopes;
  }

  /** How many numbers a name has. */
  private int width(Symbol gradient) {
    return values.frame(0).buffer(gradient).cols;
  }

  /**
   * d(result)/d(name) at one step for every name on the way.
   *
   * @param result a new state, or another output of the cell
   * @return by name; what the result does not depend on is missing
   */
  Derivatives from(Symbol result, int step) {
    return from(Map.of(result, Partial.identity(width(result.toGradient()))), step);
  }

  /**
   * The same from several results at once, each with derivatives by it that are known.
   *
   * @param starts by result, all with the same number of rows
   */
  Derivatives from(Map<Symbol, Partial> starts, int step) {
    Partial[] blocks = new Partial[places.size()];
    starts.forEach(
        (result, block) -> {
          Integer start = places.get(result.toGradient());
          if (start != null) {
            blocks[start] = block;
          }
        });
    for (Link link : links) {
      if (blocks[link.from] != null) {
        Partial sent = sent(link, blocks[link.from], step);
        blocks[link.to] = blocks[link.to] == null ? sent : blocks[link.to].plus(sent);
      }
    }
    return name -> {
      Integer place = places.get(name.toGradient());
      return place == null || blocks[place] == null ? null : blocks[place].settled();
    };
  }

  /** Derivatives of one result by name. */
  interface Derivatives {

    /** The derivative by a name, or null where it is zero. */
    Partial by(Symbol name);
  }

  private Partial sent(Link link, Partial error, int step) {
    return switch (link.way) {
      case PASS -> error;
      case SLOPE -> error.timesDiagonal(link.slopes[step]);
      case WEIGHT -> error.timesRows(rows((Symbol) ((Apply) value(link)).args().get(0)));
      case PROBE -> error.timesRows(probed(link.contribution, step));
    };
  }

  private static Expr value(Link link) {
    return link.contribution.value();
  }

  private double[][] rows(Symbol weight) {
    return weightRows.computeIfAbsent(
        weight,
        w -> {
          Buffer buffer = values.frame(0).buffer(w);
          double[][] rows = new double[buffer.rows][];
          for (int i = 0; i < rows.length; i++) {
            rows[i] = Arrays.copyOfRange(buffer.data, i * buffer.cols, (i + 1) * buffer.cols);
          }
          return rows;
        });
  }

  /** The Jacobian of one operator: its rule applied to an error of 1 at each unit in turn. */
  private double[][] probed(Contribution c, int step) {
    Symbol upstream = upstream(c);
    int units = width(upstream);
    Buffer ones = new Buffer(units, units);
    for (int k = 0; k < units; k++) {
      ones.data[k * units + k] = 1;
    }
    Buffer result = probe(c.value(), upstream, ones, step, width(c.target()));
    double[][] rows = new double[units][];
    for (int k = 0; k < units; k++) {
      rows[k] = Arrays.copyOfRange(result.data, k * result.cols, (k + 1) * result.cols);
    }
    return rows;
  }

  /**
   * An expression with as many copies of a step as there are errors.
   *
   * @param width of the result; inner terms are as wide as their widest element or first argument
   */
  private Buffer probe(Expr expr, Symbol upstream, Buffer errors, int step, int width) {
    if (expr.equals(upstream)) {
      return errors;
    }
    if (expr instanceof Literal literal) {
      Buffer filled = new Buffer(errors.rows, width);
      Arrays.fill(filled.data, literal.value());
      return filled;
    }
    if (expr instanceof Symbol symbol) {
      return repeated(values.at(symbol, step), errors.rows);
    }
    Apply apply = (Apply) expr;
    Operator operator = apply.operator();
    Buffer[] in =
        apply.args().stream()
            .map(a -> probe(a, upstream, errors, step, width))
            .toArray(Buffer[]::new);
    Buffer out = new Buffer(errors.rows, width);
    operator.kernel().run(in, out);
    return out;
  }

  private static Buffer repeated(double[] row, int times) {
    Buffer buffer = new Buffer(times, row.length);
    for (int n = 0; n < times; n++) {
      System.arraycopy(row, 0, buffer.data, n * row.length, row.length);
    }
    return buffer;
  }
}
