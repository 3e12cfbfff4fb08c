package org.unroll.bench;

/** Something that learns from the same batch over and over, to be timed. */
@FunctionalInterface
public interface Contender {

  /**
   * One training step: forward, loss, backward through time, Adam.
   *
   * @return the loss before the update
   */
  double step();
}
