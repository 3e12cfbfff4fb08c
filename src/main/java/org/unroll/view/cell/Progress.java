package org.unroll.view.cell;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.unroll.expr.Symbol;
import org.unroll.model.EquationScript;
import org.unroll.model.Moment;
import org.unroll.model.Operation;
import org.unroll.model.Phase;
import org.unroll.model.Place;
import org.unroll.model.StepScript;

/**
 * How far a moment has come inside the time step that is looked at.
 *
 * @param moment where the playback stands
 * @param step the time step looked at
 * @param done backward operations that are through; all of them counts as null
 */
record Progress(Moment moment, int step, Set<Operation> done) {

  /**
   * The progress at a moment. Before the first step the first one is looked at; after the last of the
   * backward pass, which is the first step too, that one stays.
   */
  static Progress of(Moment moment, StepScript script) {
    int step = Math.max(0, moment.step());
    boolean inside = moment.phase() == Phase.BACKWARD && !moment.isWhole();
    return new Progress(moment, step, inside ? through(moment.place(), script) : Set.of());
  }

  private static Set<Operation> through(Place place, StepScript script) {
    Set<Operation> through = new HashSet<>();
    List<EquationScript> order = script.order(Phase.BACKWARD);
    for (int e = 0; e <= place.equation(); e++) {
      List<Operation> operations = order.get(e).backward();
      boolean whole = e < place.equation() || place.operation() == Place.ALL;
      through.addAll(whole ? operations : operations.subList(0, place.operation() + 1));
    }
    return through;
  }

  /** Whether the error has turned back, so that gradients are shown beside the values. */
  boolean hasTurned() {
    return moment.phase() == Phase.BACKWARD || moment.phase() == Phase.UPDATE;
  }

  /** Whether a value exists. */
  boolean hasValue(Symbol symbol) {
    boolean before = symbol.moment() == org.unroll.expr.Moment.BEFORE;
    if (before) {
      return step == 0 ? moment.phase() != Phase.START : moment.hasValue(step - 1);
    }
    return moment.phase() != Phase.START && moment.hasValue(step, symbol.name());
  }

  /** Whether a wire has handed its gradient back. */
  boolean hasFlowed(Wire wire, List<Operation> operations) {
    if (!hasTurned()) {
      return false;
    }
    if (wire.to().endsWith("[t]")) {
      return moment.phase() == Phase.UPDATE || moment.step() <= step;
    }
    boolean inside = moment.phase() == Phase.BACKWARD && !moment.isWhole();
    return inside ? done.containsAll(operations) : moment.hasGradient(step);
  }

  /** Whether a part belongs to the operation or equation at work. */
  boolean isAtWork(String partId, Diagram diagram) {
    if (moment.isWhole()) {
      return false;
    }
    return moment
        .operation()
        .map(o -> partId.equals(diagram.owners().get(o.term())))
        .orElseGet(
            () ->
                diagram.owners().containsKey(partId)
                    && equation(partId).equals(moment.equation().orElseThrow()));
  }

  private static String equation(String part) {
    int dot = part.indexOf('.');
    return dot < 0 ? part : part.substring(0, dot);
  }
}
