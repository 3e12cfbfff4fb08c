package org.unroll.reference;

import java.util.Optional;
import org.unroll.engine.UnrolledNetwork;

/**
 * The meaning of a path such as {@code initial.l0.h}.
 *
 * @param layer which layer's
 * @param state which state before the first step
 */
record InitialField(String layer, String state) {

  private static final String PREFIX = "initial.";

  /** Empty where the path means something else, or no layer has such an initial state. */
  static Optional<InitialField> of(String path, UnrolledNetwork program) {
    return CaseInputs.startingLayers(program.network()).stream()
        .flatMap(l -> l.cell().states().stream().map(s -> new InitialField(l.name(), s)))
        .filter(field -> path.equals(PREFIX + field.layer() + "." + field.state()))
        .findFirst();
  }
}
