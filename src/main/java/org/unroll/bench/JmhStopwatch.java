package org.unroll.bench;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures with JMH. It is told not to fork: in forks, those who are compared would never be neighbours
 * in time.
 */
public final class JmhStopwatch implements Stopwatch {

  @Override
  public double turn(Entrant entrant, Size.Named size, int warmups, long milliseconds) {
    return run(
        options(StepBenchmark.class, warmups, milliseconds)
            .param("contender", entrant.contender())
            .param("threads", String.valueOf(entrant.threads()))
            .param("size", size.label()));
  }

  @Override
  public double analysis(String cell, int warmups, long milliseconds) {
    return run(options(AnalysisBenchmark.class, warmups, milliseconds).param("cell", cell));
  }

  private static ChainedOptionsBuilder options(Class<?> benchmark, int warmups, long milliseconds) {
    return new OptionsBuilder()
        .include(benchmark.getName())
        .forks(0)
        .warmupIterations(warmups)
        .warmupTime(TimeValue.milliseconds(milliseconds / 3))
        .measurementIterations(1)
        .measurementTime(TimeValue.milliseconds(milliseconds))
        .verbosity(VerboseMode.SILENT)
        .shouldFailOnError(true);
  }

  private static double run(ChainedOptionsBuilder options) {
    try {
      return new Runner(options.build()).runSingle().getPrimaryResult().getScore();
    } catch (RunnerException e) {
      throw new IllegalStateException("cannot measure: " + e.getMessage(), e);
    }
  }
}
