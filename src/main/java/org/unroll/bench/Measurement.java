package org.unroll.bench;

import java.util.Arrays;
import java.util.function.Consumer;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures the engine and the reference loop in turns, inside one run of the virtual machine: on a
 * machine that others use too, only the ratio of neighbours in time can be trusted. JMH measures each
 * turn; it is told not to fork, since in forks the two would never be neighbours.
 */
public final class Measurement {

  private final int rounds;
  private final long milliseconds;
  private final Consumer<String> progress;

  /**
   * A measurement.
   *
   * @param quick whether a rough result in about a minute is enough
   * @param progress told what is measured now
   */
  public Measurement(boolean quick, Consumer<String> progress) {
    this.rounds = quick ? 5 : 15;
    this.milliseconds = quick ? 200 : 300;
    this.progress = progress;
  }

  /** The engine's LSTM against the reference loop. */
  public Score againstReference(Size.Named size) {
    warm("lstm", size);
    warm(StepBenchmark.REFERENCE, size);
    int rounds = rounds(size);
    double[] engine = new double[rounds];
    double[] reference = new double[rounds];
    double[] ratio = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      progress.accept(size.label() + " lstm, round " + (round + 1) + " of " + rounds);
      engine[round] = turn("lstm", size, 1);
      reference[round] = turn(StepBenchmark.REFERENCE, size, 1);
      ratio[round] = engine[round] / reference[round];
    }
    return score("lstm", size, median(engine), median(reference), median(ratio));
  }

  /** The engine alone, with another cell. */
  public Score alone(String cell, Size.Named size) {
    progress.accept(size.label() + " " + cell);
    warm(cell, size);
    double[] engine = new double[Math.min(5, rounds(size))];
    Arrays.setAll(engine, round -> turn(cell, size, 1));
    return score(cell, size, median(engine), Double.NaN, Double.NaN);
  }

  /** The largest size takes longer turns, and fewer of them. */
  private int rounds(Size.Named size) {
    return size == Size.Named.MEDIUM ? rounds / 2 : rounds;
  }

  private long turn(Size.Named size) {
    return size == Size.Named.MEDIUM ? 8 * milliseconds : milliseconds;
  }

  private static Score score(
      String cell, Size.Named size, double engine, double reference, double ratio) {
    return new Score(cell, size.label(), size.size().toString(), engine, reference, ratio);
  }

  private void warm(String contender, Size.Named size) {
    turn(contender, size, 10);
  }

  private double turn(String contender, Size.Named size, int warmups) {
    Options options =
        new OptionsBuilder()
            .include(StepBenchmark.class.getName())
            .param("contender", contender)
            .param("size", size.label())
            .forks(0)
            .warmupIterations(warmups)
            .warmupTime(TimeValue.milliseconds(turn(size) / 3))
            .measurementIterations(1)
            .measurementTime(TimeValue.milliseconds(turn(size)))
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true)
            .build();
    try {
      RunResult result = new Runner(options).runSingle();
      return result.getPrimaryResult().getScore();
    } catch (RunnerException e) {
      throw new IllegalStateException("cannot measure " + contender + ": " + e.getMessage(), e);
    }
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
