package org.unroll.bench;

/** Lets someone learn for a while and counts. */
@FunctionalInterface
public interface Stopwatch {

  /**
   * One turn.
   *
   * @param warmups how many times to warm up before, each a third of a turn
   * @param milliseconds length of the turn
   * @return training steps per second
   */
  double turn(Entrant entrant, Size.Named size, int warmups, long milliseconds);
}
