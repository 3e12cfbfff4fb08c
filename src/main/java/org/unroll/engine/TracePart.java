package org.unroll.engine;

import java.util.List;
import org.unroll.cell.Hold;

/**
 * What one layer of a network went through.
 *
 * @param layer its name, such as {@code l0}
 * @param storey its level, counted from the lowest; a decoder's are counted anew
 * @param reversed whether it reads the sequence from its end
 * @param decoder whether it is one of a decoder, so that its steps are those of what is written
 * @param trace its numbers; steps are positions of the sequence, in whichever order it read them
 */
public record TracePart(String layer, int storey, boolean reversed, boolean decoder, Trace trace) {

  /** Its numbers with steps counted in the order in which it reads. */
  public Trace inReadingOrder() {
    return reversed ? new ReversedTrace(trace) : trace;
  }

  /** The same layer's numbers in another trace of the network, in the order in which it reads. */
  public Trace sameIn(Trace other) {
    return other.parts().stream()
        .filter(part -> part.layer().equals(layer))
        .findFirst()
        .map(TracePart::inReadingOrder)
        .orElse(other);
  }

  /** Holds that act in this layer, their steps counted in the order in which it reads. */
  public List<Hold> inReadingOrder(List<Hold> holds) {
    return holds.stream()
        .filter(hold -> hold.isIn(layer) && hold.step() < trace.length())
        .map(hold -> hold.step() == Hold.EVERY ? hold : hold.at(position(hold.step())))
        .toList();
  }

  /** The position of the sequence that it reads at one of its steps. */
  public int position(int step) {
    return reversed ? trace.length() - 1 - step : step;
  }
}
