package org.unroll.reference;

import java.util.Optional;
import org.unroll.engine.Program;
import org.unroll.expr.Symbol;

/** States, gates and what goes into them at every step, with their errors. */
final class NodeFields implements Computed {

  static final String LAYER = CaseNetwork.LAYER + ".";

  private final Program program;
  private final CellParts parts;

  /** Fields of a program after both passes. */
  NodeFields(Program program) {
    this.program = program;
    this.parts = new CellParts(program.network().cell());
  }

  @Override
  public Optional<double[]> numbers(String path) {
    return path.startsWith(LAYER)
        ? parts.find(path.substring(LAYER.length())).map(this::overTime)
        : Optional.empty();
  }

  /** Whether the node of a field, such as {@code layers.l0.dpre.o}, depends on its step's new state. */
  boolean dependsOnNewState(String path) {
    String field = path.substring(path.indexOf(LAYER) + LAYER.length());
    return parts.find(field).filter(parts::dependsOnNewState).isPresent();
  }

  private double[] overTime(Symbol symbol) {
    return Rows.joined(program.length(), t -> program.step(t).buffer(symbol).data);
  }
}
