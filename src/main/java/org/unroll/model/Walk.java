package org.unroll.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.unroll.engine.Trace;
import org.unroll.engine.TracePart;

/**
 * The order in which the layers of a network are computed, step by step: each layer over its whole
 * sequence, the lowest first; then the decoder, all of its layers at one step after the other. Back it goes
 * the other way round.
 *
 * @param stops one layer at one of its steps each; steps count in the order in which the layer reads
 */
public record Walk(List<Stop> stops) {

  /**
   * A layer at a step.
   *
   * @param part the layer, an index of {@link Trace#parts}
   * @param step of the layer in its own reading order, from 0
   */
  public record Stop(int part, int step) {}

  /** Copies the list. */
  public Walk {
    stops = List.copyOf(stops);
  }

  /** A single layer. */
  public static Walk line(int length) {
    return new Walk(IntStream.range(0, length).mapToObj(t -> new Stop(0, t)).toList());
  }

  /** All layers of a network. */
  public static Walk of(Trace trace) {
    List<Stop> stops = new ArrayList<>();
    List<TracePart> parts = trace.parts();
    List<Integer> writing = new ArrayList<>();
    for (int part = 0; part < parts.size(); part++) {
      if (parts.get(part).decoder()) {
        writing.add(part);
      } else {
        for (int t = 0; t < parts.get(part).trace().length(); t++) {
          stops.add(new Stop(part, t));
        }
      }
    }
    int steps = writing.isEmpty() ? 0 : parts.get(writing.get(0)).trace().length();
    for (int t = 0; t < steps; t++) {
      for (int part : writing) {
        stops.add(new Stop(part, t));
      }
    }
    return new Walk(stops);
  }

  /** Number of stops. */
  public int size() {
    return stops.size();
  }

  /** Where a layer's step comes; -1 if it does not. */
  public int indexOf(int part, int step) {
    return stops.indexOf(new Stop(part, step));
  }

  /** Number of steps of a layer. */
  public int length(int part) {
    return (int) stops.stream().filter(stop -> stop.part() == part).count();
  }
}
