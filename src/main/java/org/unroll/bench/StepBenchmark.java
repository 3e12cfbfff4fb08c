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

/** Training steps per second of one contender at one size. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class StepBenchmark {

  /** A cell of the catalogue, run by the engine, or {@link Entrant#REFERENCE}. */
  @Param({"lstm", "gru", "rnn", Entrant.REFERENCE})
  public String contender;

  /** Name of a size. */
  @Param({"tiny", "small", "medium"})
  public String size;

  /** How many threads the engine computes on. */
  @Param({"1", "2"})
  public int threads;

  private Contender learner;

  /** Makes the contender anew, with the weights it starts from. */
  @Setup
  public void prepare() {
    Size numbers = Size.Named.of(size);
    learner =
        contender.equals(Entrant.REFERENCE)
            ? new ReferenceLoop(numbers)
            : new EngineLoop(contender, numbers, threads);
  }

  /**
   * One training step.
   *
   * @return the loss, so that no work is in vain
   */
  @Benchmark
  public double step() {
    return learner.step();
  }
}
