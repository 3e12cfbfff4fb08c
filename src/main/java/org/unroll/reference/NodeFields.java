package org.unroll.reference;

import java.util.Optional;
import org.unroll.engine.UnrolledNetwork;
import org.unroll.expr.Symbol;
import org.unroll.network.Layer;

/** States, gates and what goes into them at every step of one layer, with their errors. */
final class NodeFields implements Computed {

  private final UnrolledNetwork program;
  private final Layer layer;
  private final CellParts parts;

  /** Fields of a layer of a program after both passes. */
  NodeFields(UnrolledNetwork program, Layer layer) {
    this.program = program;
    this.layer = layer;
    this.parts = new CellParts(layer.cell());
  }

  /** A field such as {@code dpre.o}. */
  @Override
  public Optional<double[]> numbers(String field) {
    return parts.find(field).map(this::overTime);
  }

  private double[] overTime(Symbol symbol) {
    return Rows.joined(
        program.length(layer.name()), t -> program.step(layer.name(), t).buffer(symbol).data);
  }
}
