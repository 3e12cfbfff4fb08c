package org.unroll.view.formula;

import java.util.Optional;
import org.unroll.engine.TracePart;

/**
 * Where an error comes from that reaches a result of a layer.
 *
 * @param kind by which way
 * @param layer the layer it comes from, where it is another one
 */
record Origin(Kind kind, Optional<TracePart> layer) {

  /** The ways, in the order in which formulas tell them. */
  enum Kind {
    /** Later equations of the same step. */
    INSIDE("formula.from.inside"),
    /** The read-out. */
    OUTPUT("formula.from.output"),
    /** The next step of the same layer. */
    NEXT("formula.from.next"),
    /** A layer that reads it. */
    LAYER("formula.from.layer"),
    /** The link round its own level, which hands it on. */
    LINK("formula.from.link"),
    /** The link round the level above, which lets it pass by. */
    SKIP("formula.from.skip"),
    /** Attention, which looks back at it. */
    MEMORY("formula.from.memory"),
    /** Attention, which asks with it. */
    QUERY("formula.from.query"),
    /** The first step of a decoder that goes on from it. */
    START("formula.from.start");

    private final String key;

    Kind(String key) {
      this.key = key;
    }
  }

  /** A way on which no other layer lies. */
  static Origin of(Kind kind) {
    return new Origin(kind, Optional.empty());
  }

  /** A way that comes from another layer. */
  static Origin of(Kind kind, TracePart layer) {
    return new Origin(kind, Optional.of(layer));
  }

  /** Whether one layer by itself has such a way. */
  boolean isOwn() {
    return kind.compareTo(Kind.NEXT) <= 0;
  }

  /** Key of its words in the text bundles; they name the layer. */
  String key() {
    return kind.key;
  }
}
