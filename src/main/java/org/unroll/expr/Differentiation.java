package org.unroll.expr;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.unroll.expr.Shape.Kind;

/**
 * Reverse-mode differentiation of a calculation: the operators' chain rules, last step first. The
 * result is again expressions, so that it can be printed, compiled and checked like the equations.
 */
public final class Differentiation {

  private final Shapes shapes;
  private final Set<Symbol> reached;
  private final List<Contribution> contributions = new ArrayList<>();

  private Differentiation(Shapes shapes, Set<Symbol> seeds) {
    this.shapes = shapes;
    this.reached = new HashSet<>(seeds);
  }

  /**
   * All gradient contributions, in an order in which they can be computed.
   *
   * @param nodes the forward steps
   * @param shapes shapes of all names, inner terms included
   * @param seeds names whose gradient comes from outside: states and the loss
   */
  public static List<Contribution> of(List<Node> nodes, Shapes shapes, Set<Symbol> seeds) {
    Differentiation differentiation = new Differentiation(shapes, seeds);
    for (int i = nodes.size() - 1; i >= 0; i--) {
      differentiation.reverse(nodes.get(i));
    }
    return List.copyOf(differentiation.contributions);
  }

  /** A step no gradient arrives at contributes nothing. */
  private void reverse(Node node) {
    if (!reached.contains(node.target())) {
      return;
    }
    Symbol upstream = node.target().toGradient();
    List<Expr> parts = node.operator().derivative().of(node.args(), node.target(), upstream);
    for (int i = 0; i < parts.size(); i++) {
      if (node.args().get(i) instanceof Symbol arg && !parts.get(i).equals(Literal.ZERO)) {
        reached.add(arg);
        Expr part = collected(parts.get(i), shapes.of(arg));
        contributions.add(new Contribution(arg.toGradient(), part, node));
      }
    }
  }

  /** Where a value was repeated (a bias for every example), its copies' gradients are summed. */
  private Expr collected(Expr part, Shape wanted) {
    Kind has = shapes.of(part).kind();
    boolean repeated = wanted.isShared() && (has == Kind.VECTOR || has == Kind.MEMORY);
    boolean overSlots = wanted.kind() == Kind.VECTOR && has == Kind.MEMORY;
    return repeated || overSlots ? Apply.of(Operators.COLLECT, part) : part;
  }
}
