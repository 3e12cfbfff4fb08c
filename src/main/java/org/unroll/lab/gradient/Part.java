package org.unroll.lab.gradient;

import java.util.List;
import java.util.function.Supplier;
import org.unroll.engine.Team;

/**
 * A part of a measurement that is made once: by a team together with other parts, or else by whoever asks
 * for it first. Parts that are given to a team at the same time must not ask for each other.
 *
 * @param <T> what is measured
 */
final class Part<T> implements Supplier<T> {

  private final Supplier<T> measurement;
  private T result;

  /** A part that is not measured yet. */
  Part(Supplier<T> measurement) {
    this.measurement = measurement;
  }

  /** The result. */
  @Override
  public T get() {
    if (result == null) {
      result = measurement.get();
    }
    return result;
  }

  /**
   * Measures those that are not measured yet, several at a time.
   *
   * @param parts the longest first, so that nobody is left alone with it at the end
   */
  static void measure(Team team, List<Part<?>> parts) {
    List<Part<?>> open = parts.stream().distinct().filter(part -> part.result == null).toList();
    team.each(open.size(), n -> open.get(n).get());
  }
}
