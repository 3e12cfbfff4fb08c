package org.unroll.bench;

import java.util.Arrays;
import java.util.Locale;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * How long a gradient analysis takes.
 *
 * @param cell catalogue id
 * @param sizes hidden / inputs / steps / batch
 * @param median milliseconds, over the rounds
 * @param least milliseconds of the fastest round: others use the machine, too
 */
public record AnalysisTimes(String cell, String sizes, double median, double least) {

  /** Measures one cell, for some seconds. */
  public static AnalysisTimes of(String cell, boolean quick) {
    double[] rounds = new double[quick ? 3 : 9];
    turn(cell, 6);
    Arrays.setAll(rounds, round -> turn(cell, 1));
    Arrays.sort(rounds);
    return new AnalysisTimes(
        cell, AnalysisBenchmark.SIZE.toString(), rounds[rounds.length / 2], rounds[0]);
  }

  private static double turn(String cell, int warmups) {
    Options options =
        new OptionsBuilder()
            .include(AnalysisBenchmark.class.getName())
            .param("cell", cell)
            .forks(0)
            .warmupIterations(warmups)
            .warmupTime(TimeValue.milliseconds(200))
            .measurementIterations(1)
            .measurementTime(TimeValue.milliseconds(300))
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true)
            .build();
    try {
      return new Runner(options).runSingle().getPrimaryResult().getScore();
    } catch (RunnerException e) {
      throw new IllegalStateException("cannot measure the analysis: " + e.getMessage(), e);
    }
  }

  /** A line of the table: the name in the first column, then milliseconds. */
  public String line() {
    return String.format(
        Locale.ROOT,
        "%-8s %-5s %16s %9.2f ms, at best %.2f ms",
        "analysis",
        cell,
        sizes,
        median,
        least);
  }
}
