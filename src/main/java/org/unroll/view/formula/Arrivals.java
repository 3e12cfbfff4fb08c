package org.unroll.view.formula;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.unroll.cell.Cell;
import org.unroll.engine.Inflow;
import org.unroll.engine.Trace;
import org.unroll.engine.TraceJoint;
import org.unroll.expr.Expr;
import org.unroll.expr.Operators;
import org.unroll.expr.Symbol;
import org.unroll.notation.Elsewhere;
import org.unroll.notation.GradientLine.Share;
import org.unroll.notation.LatexPrinter;
import org.unroll.notation.Notation;
import org.unroll.notation.Time;
import org.unroll.view.formula.WorkedLine.Role;

/**
 * What arrives at a result of a layer on the way back, way by way, in letters and in the numbers of one
 * unit: from its own step, from the read-out, from the next step, and from whatever else in the network
 * uses it. Which uses there are, the trace says; what each sends back is read off the equations of the
 * user.
 */
final class Arrivals {

  private static final String HANDED_ON = "y";

  private final Cell cell;
  private final Notation notation;
  private final Trace trace;
  private final int unit;
  private final Derivations derived;
  private final Surroundings around;

  /**
   * What arrives in a layer.
   *
   * @param derived from the cell of all layers of the network
   * @param trace of the layer, in the order in which it reads
   */
  Arrivals(Derivations derived, Trace trace, int unit) {
    this.cell = derived.cell();
    this.notation = derived.notation();
    this.trace = trace;
    this.unit = unit;
    this.derived = derived;
    this.around = new Surroundings(trace);
  }

  /** What arrives at an equation's result at a step; nothing where no error does. */
  List<Arrival> at(String equation, int step) {
    List<Arrival> all = new ArrayList<>();
    derived
        .inside(equation)
        .map(value -> own(equation, Origin.Kind.INSIDE, new Share(value, Time.NOW), step))
        .ifPresent(all::add);
    trace.inflows(equation, step).stream()
        .filter(inflow -> !isIdle(inflow))
        .map(inflow -> arrival(equation, inflow, step))
        .forEach(all::add);
    all.sort(Comparator.comparing(arrival -> arrival.origin().kind()));
    return all;
  }

  /** A state that the next step has but does not look at. */
  private boolean isIdle(Inflow inflow) {
    Origin.Kind kind = around.origin(inflow).kind();
    boolean layer =
        kind == Origin.Kind.NEXT || kind == Origin.Kind.LAYER || kind == Origin.Kind.START;
    return layer && derived.into(inflow.port()).isEmpty();
  }

  private Arrival arrival(String equation, Inflow inflow, int step) {
    Origin origin = around.origin(inflow);
    return switch (origin.kind()) {
      case NEXT -> {
        Expr value = derived.into(inflow.port()).orElseThrow();
        yield own(equation, Origin.Kind.NEXT, new Share(value, Time.NEXT), step);
      }
      case OUTPUT -> output(inflow, origin, step);
      case MEMORY, QUERY -> attention(equation, inflow, origin, step);
      case LINK, SKIP -> link(equation, inflow, origin, step);
      default -> layer(equation, inflow, origin, step);
    };
  }

  private Arrival own(String equation, Origin.Kind kind, Share share, int step) {
    LatexPrinter printer = derived.printer().printer(share);
    StepNumbers numbers = new StepNumbers(cell, trace, step + share.time().offset());
    Calculation calculation = new Calculation(cell, notation, trace, unit);
    List<WorkedLine> lines = calculation.terms(share.value(), printer, numbers);
    String latex = printer.print(share.value());
    boolean brief = kind == Origin.Kind.NEXT && lines.size() > 1;
    return new Arrival(
        Origin.of(kind),
        latex,
        brief ? part(equation, "t+1") : latex,
        share.value().toString(),
        lines);
  }

  /** Several terms that come by one way are one part of the whole gradient. */
  private String part(String equation, String way) {
    return new LatexPrinter(cell, notation).part(Symbol.now(equation), way);
  }

  private Arrival output(Inflow inflow, Origin origin, int step) {
    Elsewhere where = around.where(inflow, origin, step);
    Expr value = Operators.transposed(Symbol.now("V"), Symbol.now("y").toGradient());
    LatexPrinter printer =
        where.now().equals("t")
            ? new LatexPrinter(cell, notation)
            : new LatexPrinter(cell, notation, where);
    StepNumbers numbers = new StepNumbers(cell, around.positions(), inflow.step());
    return sent(value, printer, numbers, new Sender(inflow, origin, Optional.empty()));
  }

  private Arrival layer(String equation, Inflow inflow, Origin origin, int step) {
    Elsewhere where = around.where(inflow, origin, step);
    Expr value = derived.into(inflow.port()).orElseThrow();
    Trace user = around.layer(inflow).inReadingOrder();
    StepNumbers numbers = new StepNumbers(cell, user, around.step(inflow));
    Sender sender = new Sender(inflow, origin, Optional.of(part(equation, where.layer())));
    return sent(value, new LatexPrinter(cell, notation, where), numbers, sender);
  }

  private Arrival link(String equation, Inflow inflow, Origin origin, int step) {
    TraceJoint joint = around.joint(inflow);
    Cell link = derived.link(joint.cellId());
    Elsewhere plain = around.where(inflow, origin, step);
    Elsewhere where =
        new Elsewhere(
            plain.layer(),
            plain.now(),
            plain.before(),
            Map.of(HANDED_ON, notation.handedOn(equation)));
    Expr value = derived.into(joint.cellId(), inflow.port());
    StepNumbers numbers = new StepNumbers(link, joint, inflow.step());
    Sender sender = new Sender(inflow, origin, Optional.of(part(equation, where.layer())));
    return sent(value, new LatexPrinter(link, notation, where), numbers, sender);
  }

  /** Who sends an error back, and what all of it is called where there is room for one term only. */
  private record Sender(Inflow inflow, Origin origin, Optional<String> brief) {}

  /** What another user sends back to some of the numbers it reads. */
  private Arrival sent(Expr value, LatexPrinter printer, StepNumbers numbers, Sender sender) {
    Inflow inflow = sender.inflow();
    Calculation calculation = new Calculation(cell, notation, trace, unit + inflow.from());
    boolean whole = inflow.factor() == 1;
    String share = whole ? "" : "\\frac{1}{" + Math.round(1 / inflow.factor()) + "}\\, ";
    List<WorkedLine> lines =
        calculation.terms(value, printer, numbers).stream()
            .map(line -> whole ? line : line.times(inflow.factor(), share))
            .toList();
    String latex = share + printer.print(value);
    String brief = lines.size() > 1 ? sender.brief().orElse(latex) : latex;
    String spoken = value + " (" + inflow.user() + ")";
    return new Arrival(sender.origin(), latex, brief, spoken, lines);
  }

  /** Attention's soft-max is a long story: what each of its steps sends back is one number. */
  private Arrival attention(String equation, Inflow inflow, Origin origin, int step) {
    TraceJoint joint = around.joint(inflow);
    boolean memory = origin.kind() == Origin.Kind.MEMORY;
    String index = memory ? "s" : around.contextStep(inflow, step);
    String latex =
        (memory ? "\\sum_{s} " : "")
            + new LatexPrinter(cell, notation).throughContext(Symbol.now(equation), index);
    int[] steps =
        memory ? IntStream.range(0, joint.shareSteps()).toArray() : new int[] {inflow.step()};
    List<Factors> factors =
        IntStream.of(steps)
            .mapToObj(s -> joint.share(inflow.port().name(), s, memory ? inflow.step() : 0))
            .map(numbers -> Factors.single(numbers[unit + inflow.from()]))
            .collect(Collectors.toList());
    double sum = factors.stream().mapToDouble(Factors::value).sum();
    WorkedLine line = new WorkedLine(Role.TERM, latex, factors, "", sum);
    return new Arrival(origin, latex, latex, "(dctx/dh)'*δctx", List.of(line));
  }
}
