package org.unroll.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.unroll.expr.Buffer;
import org.unroll.expr.Expr;
import org.unroll.expr.Literal;
import org.unroll.expr.Node;
import org.unroll.expr.Symbol;

/**
 * Inner terms that have no register of their own because their sum was computed in place, such as W*x
 * in W*x + U*h + b. Their numbers are computed again, by the operators' own kernels, from numbers that
 * were recorded.
 */
final class MergedTerms {

  private final Map<Symbol, Node> nodes = new HashMap<>();
  private final Map<Symbol, Integer> widths = new HashMap<>();

  /** The steps of a cell whose result shares its buffer with a later one in this frame. */
  MergedTerms(List<Node> all, Frame frame) {
    for (int i = 0; i < all.size(); i++) {
      Symbol target = all.get(i).target();
      if (isOverwritten(target, all.subList(i + 1, all.size()), frame)) {
        nodes.put(target, all.get(i));
        widths.put(target, frame.buffer(target).cols);
      }
    }
  }

  private static boolean isOverwritten(Symbol target, List<Node> later, Frame frame) {
    return later.stream().anyMatch(n -> frame.buffer(n.target()) == frame.buffer(target));
  }

  /** Whether this term was merged into a sum. */
  boolean has(Symbol symbol) {
    return nodes.containsKey(symbol);
  }

  /**
   * One example's value of a merged term.
   *
   * @param known the recorded value of any other name at the same time step
   */
  double[] value(Symbol symbol, Function<Symbol, Buffer> known) {
    Node node = nodes.get(symbol);
    Buffer out = new Buffer(1, widths.get(symbol));
    Buffer[] in =
        node.args().stream().map(arg -> argument(arg, out.cols, known)).toArray(Buffer[]::new);
    node.operator().kernel().run(in, out);
    return out.data;
  }

  private Buffer argument(Expr arg, int width, Function<Symbol, Buffer> known) {
    if (arg instanceof Literal literal) {
      double[] constant = new double[width];
      Arrays.fill(constant, literal.value());
      return new Buffer(constant, 1, width);
    }
    Symbol symbol = (Symbol) arg;
    return has(symbol)
        ? new Buffer(value(symbol, known), 1, widths.get(symbol))
        : known.apply(symbol);
  }
}
