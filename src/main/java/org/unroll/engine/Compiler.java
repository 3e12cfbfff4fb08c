package org.unroll.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.unroll.cell.Cell;
import org.unroll.engine.Register.Scope;
import org.unroll.expr.Apply;
import org.unroll.expr.Assignment;
import org.unroll.expr.Contribution;
import org.unroll.expr.Differentiation;
import org.unroll.expr.Expr;
import org.unroll.expr.Kernel;
import org.unroll.expr.Linearizer;
import org.unroll.expr.Literal;
import org.unroll.expr.Node;
import org.unroll.expr.Operators;
import org.unroll.expr.Shape;
import org.unroll.expr.Shapes;
import org.unroll.expr.Symbol;

/**
 * Turns a cell's equations into instructions for both passes. Sums are computed in place: in
 * {@code W*x + U*h + b} all three terms go into one register, and on the way back all three share the
 * error of the sum.
 */
final class Compiler {

  private final Cell cell;
  private final Shapes shapes;
  private final List<Node> nodes;
  private final Shortcuts shortcuts;
  private final List<Contribution> contributions;
  private final Set<Symbol> readBack = new HashSet<>();
  private final Set<Symbol> outside;
  private final Registers registers = new Registers();
  private final List<Instruction> forward = new ArrayList<>();
  private final List<Instruction> backward = new ArrayList<>();

  private Compiler(Cell cell) {
    this.cell = cell;
    this.shapes = new Shapes(cell.shapes());
    this.nodes = nodes(cell);
    this.shortcuts = new Shortcuts(nodes);
    nodes.stream().filter(Node::isInner).forEach(this::declareInner);
    this.outside = outsideGradients();
    this.contributions = Differentiation.of(nodes, shapes, seeds());
    contributions.forEach(c -> collectReads(c.value()));
  }

  /** The instructions of one time step of this cell. */
  static StepCode compile(Cell cell) {
    Compiler compiler = new Compiler(cell);
    compiler.allocateGiven();
    compiler.compileForward();
    compiler.compileBackward();
    return compiler.code();
  }

  /** The steps that a cell's equations become, in order. */
  static List<Node> nodes(Cell cell) {
    return Linearizer.flatten(Repeats.ordered(cell.assignments(), new Shapes(cell.shapes())));
  }

  private StepCode code() {
    List<Register> all = registers.list();
    return new StepCode(
        cell,
        all,
        registers.index(),
        contributions,
        List.copyOf(forward),
        List.copyOf(backward),
        Plan.fast(forward, backward, all));
  }

  private void declareInner(Node node) {
    shapes.declare(node.target(), shapes.of(new Apply(node.operator(), node.args())));
  }

  /** Gradients arrive from outside at the new states and at the other outputs. */
  private Set<Symbol> seeds() {
    Set<Symbol> seeds = new LinkedHashSet<>();
    cell.states().forEach(s -> seeds.add(Symbol.now(s)));
    cell.outputs().forEach(o -> seeds.add(Symbol.now(o)));
    return seeds;
  }

  /** Names whose gradient other frames add to as well: it is never overwritten. */
  private Set<Symbol> outsideGradients() {
    Set<Symbol> names = new HashSet<>(seeds());
    cell.states().forEach(s -> names.add(Symbol.before(s)));
    cell.inputs().forEach(p -> names.add(Symbol.now(p.name())));
    cell.weights().forEach(w -> names.add(w.getKey()));
    return names;
  }

  private void collectReads(Expr expr) {
    if (expr instanceof Symbol symbol) {
      readBack.add(symbol);
    } else if (expr instanceof Apply apply) {
      apply.args().forEach(this::collectReads);
    }
  }

  /**
   * By name: the order of registers is the order in which products are summed up, so it must not hang
   * on hash codes, which differ from run to run.
   */
  private void allocateGiven() {
    Map<Symbol, Shape> given = new TreeMap<>(Comparator.comparing(Symbol::toString));
    given.putAll(cell.shapes());
    cell.equations().forEach(e -> given.remove(Symbol.now(e.name())));
    given.forEach(
        (symbol, shape) -> {
          registers.add(symbol, Scope.GIVEN, shape);
          registers.add(symbol.toGradient(), Scope.GIVEN, shape);
        });
  }

  private void compileForward() {
    for (int i = nodes.size() - 1; i >= 0; i--) {
      allocateForward(nodes.get(i));
    }
    nodes.forEach(this::emitForward);
  }

  /** The first term of a sum is computed where the sum will stand, unless it is needed again. */
  private void allocateForward(Node node) {
    if (!registers.has(node.target())) {
      registers.add(node.target(), Scope.FRAME, shapes.of(node.target()));
    }
    int place = registers.of(node.target());
    if (node.operator().equals(Operators.PLUS)) {
      shareWithSum(node, 0, place);
      if (isPassing(node, 1)
          && producer(node.args().get(1)).operator().kernel() instanceof Kernel.Adding) {
        shareWithSum(node, 1, place);
      }
    }
  }

  private void shareWithSum(Node sum, int arg, int place) {
    boolean secondNeedsFirst = arg == 0 || sharesWith(sum.args().get(0), place);
    if (isPassing(sum, arg) && secondNeedsFirst) {
      registers.alias((Symbol) sum.args().get(arg), place);
    }
  }

  private boolean sharesWith(Expr expr, int place) {
    return expr instanceof Symbol s && registers.has(s) && registers.of(s) == place;
  }

  /** Whether an argument is an inner term of the sum's own shape that nothing else reads. */
  private boolean isPassing(Node sum, int arg) {
    return sum.args().get(arg) instanceof Symbol s
        && s.name().indexOf('.') >= 0
        && !readBack.contains(s)
        && shapes.of(s).equals(shapes.of(sum.target()));
  }

  private Node producer(Expr symbol) {
    return nodes.stream().filter(n -> n.target().equals(symbol)).findFirst().orElseThrow();
  }

  private void emitForward(Node node) {
    int place = registers.of(node.target());
    if (node.operator().equals(Operators.PLUS) && sharesWith(node.args().get(1), place)) {
      return;
    }
    boolean add = isSecondTerm(node);
    Node shorter = shortcuts.step(node, nodes.subList(0, nodes.indexOf(node)));
    forward.add(instruction(shorter, place, add, node.target()));
  }

  /** Whether some sum has this node as its second term and lets it add in place. */
  private boolean isSecondTerm(Node node) {
    return nodes.stream()
        .anyMatch(
            sum ->
                sum.operator().equals(Operators.PLUS)
                    && sum.args().get(1).equals(node.target())
                    && registers.of(sum.target()) == registers.of(node.target()));
  }

  private Instruction instruction(Node node, int out, boolean add, Symbol origin) {
    Shape shape = shapeOf(node);
    int[] in =
        node.args().stream()
            .mapToInt(
                arg ->
                    arg instanceof Literal literal
                        ? registers.constant(literal.value(), shape)
                        : registers.of((Symbol) arg))
            .toArray();
    return new Instruction(node.operator(), in, out, add, origin);
  }

  private Shape shapeOf(Node node) {
    return shapes.of(new Apply(node.operator(), node.args()));
  }

  private void compileBackward() {
    Map<Symbol, Integer> counts = new HashMap<>();
    contributions.forEach(c -> counts.merge(c.target(), 1, Integer::sum));
    Set<Symbol> written = new HashSet<>();
    outside.forEach(s -> written.add(s.toGradient()));
    seeds().forEach(s -> registers.add(s.toGradient(), Scope.FRAME, shapes.of(s)));
    for (Contribution contribution : contributions) {
      boolean single =
          counts.get(contribution.target()) == 1 && !written.contains(contribution.target());
      if (single && isSameAsUpstream(contribution)) {
        registers.alias(contribution.target(), registers.of((Symbol) contribution.value()));
      } else {
        emitBackward(contribution, !written.add(contribution.target()));
      }
    }
  }

  private boolean isSameAsUpstream(Contribution contribution) {
    return contribution.value() instanceof Symbol upstream
        && shapes.of(upstream).equals(shapes.of(contribution.target()));
  }

  private void emitBackward(Contribution contribution, boolean add) {
    Symbol target = contribution.target();
    if (!registers.has(target)) {
      registers.add(target, Scope.FRAME, shapes.of(target));
    }
    Symbol unique = Symbol.now("~" + backward.size());
    List<Node> steps =
        Linearizer.flatten(
            List.of(new Assignment(unique, shortcuts.gradient(contribution.value()))));
    for (Node step : steps.subList(0, steps.size() - 1)) {
      shapes.declare(step.target(), shapeOf(step));
      int temporary = registers.scratch(shapeOf(step));
      registers.alias(step.target(), temporary);
      backward.add(instruction(step, temporary, false, target));
    }
    emitLast(steps.get(steps.size() - 1), add, target);
  }

  /** Where an operator cannot add in place, its result goes through a scratch register. */
  private void emitLast(Node step, boolean add, Symbol target) {
    int place = registers.of(target);
    if (!add || step.operator().kernel() instanceof Kernel.Adding) {
      backward.add(instruction(step, place, add, target));
      return;
    }
    boolean copy = step.operator().equals(Operators.IDENTITY);
    int term =
        copy ? registers.of((Symbol) step.args().get(0)) : registers.scratch(shapes.of(target));
    if (!copy) {
      backward.add(instruction(step, term, false, target));
    }
    backward.add(new Instruction(Operators.PLUS, new int[] {place, term}, place, false, target));
  }
}
