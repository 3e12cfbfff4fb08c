package org.unroll.expr;

import java.util.ArrayList;
import java.util.List;

/** Writes nested expressions out as single steps, inner terms first. */
public final class Linearizer {

  private final List<Node> nodes = new ArrayList<>();

  private Linearizer() {}

  /** The steps of these assignments, in an order in which they can be computed. */
  public static List<Node> flatten(List<Assignment> assignments) {
    Linearizer linearizer = new Linearizer();
    assignments.forEach(a -> linearizer.define(a.target(), a.value()));
    return List.copyOf(linearizer.nodes);
  }

  private void define(Symbol target, Expr value) {
    if (!(value instanceof Apply apply)) {
      nodes.add(new Node(target, Operators.IDENTITY, List.of(value)));
      return;
    }
    List<Expr> args = new ArrayList<>();
    for (int i = 0; i < apply.args().size(); i++) {
      args.add(argument(apply.args().get(i), inner(target, i)));
    }
    nodes.add(new Node(target, apply.operator(), List.copyOf(args)));
  }

  private Expr argument(Expr arg, Symbol name) {
    if (!(arg instanceof Apply)) {
      return arg;
    }
    define(name, arg);
    return name;
  }

  private static Symbol inner(Symbol target, int index) {
    return new Symbol(target.name() + "." + index, target.moment(), target.gradient());
  }
}
