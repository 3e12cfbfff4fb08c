package org.unroll.bench;

/** Lets someone work for a while and counts. */
public interface Stopwatch {

  /**
   * One turn of learning.
   *
   * @param warmups how many times to warm up before, each a third of a turn
   * @param milliseconds length of the turn
   * @return training steps per second
   */
  double turn(Entrant entrant, Size.Named size, int warmups, long milliseconds);

  /**
   * One turn of gradient analyses, see {@link AnalysisBenchmark}.
   *
   * @param cell catalogue id
   * @param warmups how many times to warm up before, each a third of a turn
   * @param milliseconds length of the turn
   * @return milliseconds of one analysis
   */
  double analysis(String cell, int warmups, long milliseconds);
}
