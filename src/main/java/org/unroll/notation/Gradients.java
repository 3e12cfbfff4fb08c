package org.unroll.notation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.unroll.cell.Cell;
import org.unroll.cell.Equation;
import org.unroll.expr.Apply;
import org.unroll.expr.Contribution;
import org.unroll.expr.Differentiation;
import org.unroll.expr.Expr;
import org.unroll.expr.Form;
import org.unroll.expr.Linearizer;
import org.unroll.expr.Node;
import org.unroll.expr.Operators;
import org.unroll.expr.Shapes;
import org.unroll.expr.Symbol;
import org.unroll.notation.GradientLine.Kind;
import org.unroll.notation.GradientLine.Share;

/**
 * The way back through a cell as formulas for people. They are read off the same differentiation that
 * the engine compiles; inner terms are put in place, except for what stands in the brackets of an
 * activation, whose gradient is what lectures call the error term.
 */
public final class Gradients {

  private final Cell cell;
  private final Notation notation;
  private final Inlining inlining;
  private final List<Node> nodes;
  private final List<Contribution> contributions;

  /** The gradients of this cell's equations. */
  public Gradients(Cell cell, Notation notation) {
    this.cell = cell;
    this.notation = notation;
    this.inlining = new Inlining(cell, notation);
    this.nodes = Linearizer.flatten(cell.assignments());
    this.contributions = Differentiation.of(nodes, shapes(), seeds());
  }

  private Shapes shapes() {
    Shapes shapes = new Shapes(cell.shapes());
    for (Node node : nodes) {
      if (node.isInner()) {
        shapes.declare(node.target(), shapes.of(new Apply(node.operator(), node.args())));
      }
    }
    return shapes;
  }

  private Set<Symbol> seeds() {
    Set<Symbol> seeds = new LinkedHashSet<>();
    Stream.concat(cell.states().stream(), cell.outputs().stream())
        .forEach(name -> seeds.add(Symbol.now(name)));
    return seeds;
  }

  /**
   * The formulas of the way back through one equation: of its result, of what stands in its brackets,
   * and of its weights.
   *
   * @param loss whether a loss attaches at this step
   * @param later whether there is a next step
   */
  public List<GradientLine> of(String equation, boolean loss, boolean later) {
    List<GradientLine> lines = new ArrayList<>();
    result(equation, loss, later).ifPresent(lines::add);
    net(equation).ifPresent(lines::add);
    lines.addAll(weights(equation));
    return List.copyOf(lines);
  }

  /** What the later equations of the same step send back to the result of one. */
  public Optional<Expr> inside(String equation) {
    return sum(Symbol.now(equation));
  }

  /**
   * What this cell sends back to something it reads.
   *
   * @param port an input, or a state of the step before
   */
  public Optional<Expr> into(Symbol port) {
    return sum(port);
  }

  private Optional<GradientLine> result(String equation, boolean loss, boolean later) {
    Symbol symbol = Symbol.now(equation);
    List<Share> shares = new ArrayList<>();
    sum(symbol).ifPresent(value -> shares.add(new Share(value, Time.NOW)));
    if (loss && cell.states().get(0).equals(equation)) {
      Expr back = Operators.transposed(Symbol.now("V"), Symbol.now("y").toGradient());
      shares.add(new Share(back, Time.NOW));
    }
    if (later) {
      sum(Symbol.before(equation)).ifPresent(value -> shares.add(new Share(value, Time.NEXT)));
    }
    return shares.isEmpty()
        ? Optional.empty()
        : Optional.of(new GradientLine(Kind.RESULT, List.of(symbol), shares));
  }

  private Optional<GradientLine> net(String equation) {
    Symbol net = Symbol.now(equation + ".0");
    return isNet(net)
        ? sum(net)
            .map(value -> new Share(value, Time.NOW))
            .map(share -> new GradientLine(Kind.NET, List.of(net), List.of(share)))
        : Optional.empty();
  }

  private List<GradientLine> weights(String equation) {
    List<Symbol> weights =
        contributions.stream()
            .filter(c -> root(c.source().target()).equals(equation))
            .map(c -> Symbol.now(c.target().name()))
            .filter(this::isWeight)
            .distinct()
            .toList();
    List<GradientLine> lines = new ArrayList<>();
    Set<Symbol> done = new LinkedHashSet<>();
    for (Symbol weight : weights) {
      if (done.add(weight)) {
        List<Symbol> together = joined(weight, weights);
        done.addAll(together);
        List<Share> shares =
            together.stream().map(w -> new Share(sum(w).orElseThrow(), Time.NOW)).toList();
        lines.add(new GradientLine(Kind.WEIGHT, together, shares));
      }
    }
    return lines;
  }

  private boolean isWeight(Symbol symbol) {
    return cell.weights().stream().anyMatch(weight -> weight.getKey().equals(symbol));
  }

  /** A weight and the one it is written together with, in the order in which they are written. */
  private List<Symbol> joined(Symbol weight, List<Symbol> weights) {
    for (Symbol other : weights) {
      if (notation.joint(weight.name(), other.name()).isPresent()) {
        return List.of(weight, other);
      }
      if (notation.joint(other.name(), weight.name()).isPresent()) {
        return List.of(other, weight);
      }
    }
    return List.of(weight);
  }

  /** All that is sent back to a name, in names that are shown. */
  private Optional<Expr> sum(Symbol symbol) {
    return contributions.stream()
        .filter(c -> c.target().equals(symbol.toGradient()))
        .map(c -> shown(c.value()))
        .reduce(Operators::plus);
  }

  private Expr shown(Expr expr) {
    if (expr instanceof Apply apply) {
      return new Apply(apply.operator(), apply.args().stream().map(this::shown).toList());
    }
    return expr instanceof Symbol symbol ? shown(symbol) : expr;
  }

  private Expr shown(Symbol symbol) {
    boolean inner = symbol.name().indexOf('.') >= 0;
    Symbol value = new Symbol(symbol.name(), symbol.moment(), false);
    if (symbol.gradient()) {
      boolean hidden = (inner && !isNet(value)) || inlining.isHidden(value);
      return hidden ? sum(value).orElse(symbol) : symbol;
    }
    return inner ? term(value) : inlining.isHidden(value) ? shown(inlining.of(value)) : symbol;
  }

  private Expr term(Symbol inner) {
    Node node = nodes.stream().filter(n -> n.target().equals(inner)).findFirst().orElseThrow();
    return shown(new Apply(node.operator(), node.args()));
  }

  /** Whether an inner term is all that an activation is applied to. */
  private boolean isNet(Symbol inner) {
    Optional<Equation> equation = cell.equation(root(inner));
    return inner.name().equals(root(inner) + ".0")
        && equation.isPresent()
        && equation.get().value() instanceof Apply call
        && call.operator().arity() == 1
        && call.operator().form().style() == Form.Style.CALL;
  }

  private static String root(Symbol symbol) {
    int dot = symbol.name().indexOf('.');
    return dot < 0 ? symbol.name() : symbol.name().substring(0, dot);
  }
}
