package org.unroll.view.cell;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.unroll.cell.Cell;
import org.unroll.expr.Expr;
import org.unroll.view.cell.Part.Kind;

/**
 * A cell's equations as parts and wires. Read off the equations by {@link DiagramReader}.
 *
 * @param cell whose equations these are
 * @param parts inputs first, then in the order in which they are computed, new states last
 * @param wires at most one between two parts
 * @param owners for each name of the written-out equations ({@code f}, {@code f.0.1}) the part in which
 *     it is computed
 */
record Diagram(Cell cell, Map<String, Part> parts, List<Wire> wires, Map<String, String> owners) {

  /** Copies the collections. */
  Diagram {
    parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    wires = List.copyOf(wires);
    owners = Map.copyOf(owners);
  }

  static Diagram of(Cell cell) {
    return new DiagramReader(cell).read();
  }

  Part part(String id) {
    return parts.get(id);
  }

  List<Wire> into(String id) {
    return wires.stream().filter(w -> w.to().equals(id)).toList();
  }

  List<Wire> outOf(String id) {
    return wires.stream().filter(w -> w.from().equals(id)).toList();
  }

  /** The wire that sets how far a valve is open. */
  Wire gateOf(Part valve) {
    return into(valve.id()).stream().filter(Wire::gates).findFirst().orElseThrow();
  }

  /**
   * The way of a state from the step before to this one, if no weights stand in it: the conveyor. From
   * its first part to its last; empty where the state goes through a layer.
   */
  List<String> conveyor(String state) {
    Set<String> way = new LinkedHashSet<>();
    String at = state + "[t]";
    while (!at.equals(state + "[t-1]")) {
      way.add(at);
      String next = carrier(at, state);
      if (next == null || way.contains(next)) {
        return List.of();
      }
      at = next;
    }
    way.add(at);
    List<String> forward = new ArrayList<>(way);
    Collections.reverse(forward);
    return forward;
  }

  /** The part before this one on the way back to the old state, never along a gate or out of a layer. */
  private String carrier(String id, String state) {
    return into(id).stream()
        .filter(wire -> !wire.gates() && leads(wire.from(), state + "[t-1]"))
        .map(Wire::from)
        .findFirst()
        .orElse(null);
  }

  private boolean leads(String id, String end) {
    if (id.equals(end)) {
      return true;
    }
    boolean passes = part(id).is(Kind.VALVE) || part(id).sign().equals("+");
    return passes && into(id).stream().anyMatch(wire -> !wire.gates() && leads(wire.from(), end));
  }

  /** What a part computes; of an input or an old state its name. */
  Expr expression(Part part) {
    boolean computed = parts.containsKey(part.id()) && owners.containsKey(part.id());
    return computed ? Terms.expression(cell, part.id()) : part.symbol();
  }
}
