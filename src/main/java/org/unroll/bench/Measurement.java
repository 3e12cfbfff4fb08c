package org.unroll.bench;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Measures two in turns, inside one run of the virtual machine: on a machine that others use too, only
 * the ratio of neighbours in time can be trusted.
 */
public final class Measurement {

  private static final String CELL = "lstm";

  private final Stopwatch stopwatch;
  private final int rounds;
  private final long milliseconds;
  private final Consumer<String> progress;

  /**
   * A measurement.
   *
   * @param quick whether a rough result in about two minutes is enough
   * @param progress told what is measured now
   */
  public Measurement(Stopwatch stopwatch, boolean quick, Consumer<String> progress) {
    this.stopwatch = stopwatch;
    this.rounds = quick ? 5 : 15;
    this.milliseconds = quick ? 200 : 300;
    this.progress = progress;
  }

  /** The engine's LSTM against the reference loop, both on one thread. */
  public Score againstReference(Size.Named size) {
    return compare(Entrant.engine(CELL), Entrant.reference(), "reference loop", size);
  }

  /** The engine's LSTM on several threads against itself on one. */
  public Score onThreads(int threads, Size.Named size) {
    return compare(new Entrant(CELL, threads), Entrant.engine(CELL), "1 thread", size);
  }

  private Score compare(Entrant one, Entrant other, String name, Size.Named size) {
    warm(one, size);
    warm(other, size);
    int count = rounds(size);
    double[] ours = new double[count];
    double[] theirs = new double[count];
    double[] ratio = new double[count];
    for (int round = 0; round < count; round++) {
      progress.accept("%s %s, round %d of %d".formatted(size.label(), one, round + 1, count));
      ours[round] = turn(one, size);
      theirs[round] = turn(other, size);
      ratio[round] = ours[round] / theirs[round];
    }
    return score(one, size, median(ours), name, median(theirs), median(ratio));
  }

  /** The engine alone, with another cell. */
  public Score alone(String cell, Size.Named size) {
    Entrant entrant = Entrant.engine(cell);
    progress.accept(size.label() + " " + entrant);
    warm(entrant, size);
    double[] engine = new double[Math.min(5, rounds(size))];
    Arrays.setAll(engine, round -> turn(entrant, size));
    return score(entrant, size, median(engine), "", Double.NaN, Double.NaN);
  }

  /** The analysis of one sequence, cell by itself. */
  public AnalysisTimes analysis(String cell) {
    progress.accept("analysis " + cell);
    stopwatch.analysis(cell, 10, milliseconds);
    double[] times = new double[rounds];
    Arrays.setAll(times, round -> stopwatch.analysis(cell, 1, milliseconds));
    double least = Arrays.stream(times).min().orElseThrow();
    return new AnalysisTimes(cell, AnalysisBenchmark.SIZE.toString(), median(times), least);
  }

  private static Score score(
      Entrant who, Size.Named size, double ours, String against, double theirs, double ratio) {
    return new Score(
        who.contender(),
        size.label(),
        size.size().toString(),
        who.threads(),
        ours,
        against,
        theirs,
        ratio);
  }

  /** The largest size takes longer turns, and fewer of them. */
  private int rounds(Size.Named size) {
    return size == Size.Named.MEDIUM ? rounds / 2 : rounds;
  }

  private long length(Size.Named size) {
    return size == Size.Named.MEDIUM ? 8 * milliseconds : milliseconds;
  }

  private void warm(Entrant entrant, Size.Named size) {
    stopwatch.turn(entrant, size, 10, length(size));
  }

  private double turn(Entrant entrant, Size.Named size) {
    return stopwatch.turn(entrant, size, 1, length(size));
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
