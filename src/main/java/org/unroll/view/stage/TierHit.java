package org.unroll.view.stage;

import org.unroll.engine.TracePart;

/** What lies under the pointer in a network of several layers. */
sealed interface TierHit {

  /** One unit of a state on a layer's card, counted from 0. */
  record Unit(TracePart part, int position, String symbol, int unit) implements TierHit {}

  /** A gate on a layer's card as a whole. */
  record Gate(TracePart part, int position, String symbol) implements TierHit {}

  /** The rest of a card. */
  record Card(TracePart part, int position) implements TierHit {}

  /** Where a link meets what its level says; the part is the level's first layer. */
  record Linked(TracePart part, int position) implements TierHit {}

  /** Where two directions are joined; the part is the one that reads forward. */
  record Joined(TracePart part, int position) implements TierHit {}

  /** A wire. */
  record OnWire(TierWire wire) implements TierHit {}

  /** What a step of the decoder mixes of what the encoder says. */
  record Context(int step) implements TierHit {}

  /** How much a step of the decoder looks at a position. */
  record Weight(int step, int position) implements TierHit {}

  /** What is said. */
  record Output(int position) implements TierHit {}

  /** What is read, or taught to a decoder. */
  record Chip(boolean decoder, int position) implements TierHit {}

  /** A column of the overview. */
  record Column(int column) implements TierHit {}
}
