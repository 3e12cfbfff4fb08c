package org.unroll.notation;

import java.util.List;
import java.util.stream.Collectors;
import org.unroll.cell.Cell;
import org.unroll.expr.Apply;
import org.unroll.expr.Expr;
import org.unroll.notation.GradientLine.Kind;
import org.unroll.notation.GradientLine.Share;

/** Prints the formulas of the way back in the letters of a notation. */
public final class GradientPrinter {

  private final LatexPrinter now;
  private final LatexPrinter next;

  /** A printer for the gradients of this cell. */
  public GradientPrinter(Cell cell, Notation notation) {
    this.now = new LatexPrinter(cell, notation, 0);
    this.next = new LatexPrinter(cell, notation, 1);
  }

  /** The whole formula; a weight's is a sum over time. */
  public String print(GradientLine line) {
    String value = line.targets().size() > 1 ? joined(line) : sum(line.shares());
    boolean bracketed = line.kind() == Kind.WEIGHT && isLong(line.shares().get(0).value());
    String summed = bracketed ? "\\left(" + value + "\\right)" : value;
    return target(line) + "=" + (line.kind() == Kind.WEIGHT ? "\\sum_{t} " + summed : summed);
  }

  /** The gradient that the formula is about. */
  public String target(GradientLine line) {
    return now.gradient(line.targets());
  }

  /** One share, as it stands in the sum. */
  public String print(Share share) {
    return printer(share).print(share.value());
  }

  /** The printer for a share's step. */
  public LatexPrinter printer(Share share) {
    return share.time() == Time.NEXT ? next : now;
  }

  private String sum(List<Share> shares) {
    String sum = shares.stream().map(this::print).collect(Collectors.joining("+ "));
    return sum.replace("+ -", "-");
  }

  private static boolean isLong(Expr value) {
    return Arrangement.isSum(value);
  }

  /** Two weights that go by one letter share their error: it meets both vectors side by side. */
  private String joined(GradientLine line) {
    List<Apply> outer = line.shares().stream().map(share -> (Apply) share.value()).toList();
    String vectors =
        "\\left["
            + outer.stream()
                .map(product -> now.print(product.args().get(1)))
                .collect(Collectors.joining(","))
            + "\\right]";
    return now.turned(now.print(outer.get(0).args().get(0)), vectors);
  }
}
