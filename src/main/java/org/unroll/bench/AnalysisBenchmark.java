package org.unroll.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.unroll.analysis.GradientAnalysis;
import org.unroll.engine.Program;

/**
 * Milliseconds of a gradient analysis: norms of dL/dh itemised by loss step, and all singular values of
 * every step's Jacobian. A slider that is dragged asks for one per frame of 16 ms.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class AnalysisBenchmark {

  static final Size SIZE = new Size(32, 16, 100, 1);

  /** A cell of the catalogue. */
  @Param({"lstm", "gru", "rnn"})
  public String cell;

  private Program program;

  /** Runs a network forward, ready to be analysed. */
  @Setup
  public void prepare() {
    var network = Workload.network(cell, SIZE);
    program = new Program(network, Workload.weights(network), SIZE.length(), SIZE.batch());
    program.load(Workload.batch(SIZE));
    program.forward();
  }

  /**
   * One analysis.
   *
   * @return all of it, so that no work is in vain
   */
  @Benchmark
  public GradientAnalysis analyse() {
    return GradientAnalysis.of(program, 0);
  }
}
