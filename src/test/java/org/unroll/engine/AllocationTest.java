package org.unroll.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unroll.cell.CellCatalogue;
import org.unroll.network.Blocks;
import org.unroll.network.Layer;
import org.unroll.network.Level;
import org.unroll.network.Link;
import org.unroll.network.Pool;
import org.unroll.network.Readout;
import org.unroll.network.Reduction;
import org.unroll.network.Stack;
import org.unroll.network.Window;
import org.unroll.task.Batch;
import org.unroll.task.Targets;

/** A training step that has become warm allocates nothing: no pauses, however long one trains. */
class AllocationTest {

  private static final int WARM = 3000;
  private static final int MEASURED = 100;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @ParameterizedTest
  @ValueSource(strings = {"lstm", "gru", "rnn"})
  void aTrainingStepAllocatesNothing(String cell) {
    for (Readout readout : Readout.values()) {
      assertNothing(step(cell, readout), "a step of %s, %s".formatted(cell, readout));
    }
  }

  @Test
  void aTrainingStepOverATableAllocatesNothing() {
    Layer gru = Layer.forward("l0", CellCatalogue.builtIn().get("gru"), 8, 5);
    Layer dense = Layer.forward("l1", Blocks.dense("relu"), 5, 5);
    Stack network =
        Stack.of(
            List.of(
                Blocks.table("emb", 50, 4),
                new Window(4, 2),
                Level.of(gru),
                new Pool(5, Reduction.MEAN),
                Level.of(dense, Link.HIGHWAY)),
            CellCatalogue.heads().get("cross-entropy"),
            3,
            Readout.LAST);
    assertNothing(step(network, 1), "a step over a table");
  }

  @Test
  void aHelpersShareAllocatesNothing() {
    Stack network = network("lstm", Readout.EVERY);
    Weights weights = Networks.weights(network);
    Initialisation.uniform(weights, 5, 1);
    Set<Thread> workers = ConcurrentHashMap.newKeySet();
    Team team = new Team(2);
    SlicedProgram program =
        new SlicedProgram(
            network,
            weights,
            new int[] {4, 4},
            (wiring, rows) -> new StackLayout(network, wiring, 4, rows),
            team);
    Batch batch = batch(4, 8, 2, 4);
    Runnable step =
        () -> {
          program.load(batch);
          program.forward();
          program.loss();
          program.backward();
        };
    repeat(step, WARM);
    CountDownLatch both = new CountDownLatch(2);
    team.each(2, part -> TeamTest.meet(both, workers));
    workers.remove(Thread.currentThread());
    long helper = workers.iterator().next().getId();
    long own = leastAllocatedBy(step, threads::getCurrentThreadAllocatedBytes);
    assertThat(own).as("bytes in %d steps, own thread", MEASURED).isZero();
    long others = leastAllocatedBy(step, () -> threads.getThreadAllocatedBytes(helper));
    assertThat(others).as("bytes in %d steps, helper", MEASURED).isZero();
  }

  private void assertNothing(Runnable step, String what) {
    repeat(step, WARM);
    long least = leastAllocatedBy(step, threads::getCurrentThreadAllocatedBytes);
    assertThat(least).as("bytes in %d times %s", MEASURED, what).isZero();
  }

  /** The least of some measurements: compiling in the background allocates now and then. */
  private static long leastAllocatedBy(Runnable step, LongSupplier counter) {
    long least = Long.MAX_VALUE;
    for (int n = 0; n < 10 && least > 0; n++) {
      long before = counter.getAsLong();
      repeat(step, MEASURED);
      least = Math.min(least, counter.getAsLong() - before);
    }
    return least;
  }

  private static void repeat(Runnable step, int times) {
    for (int n = 0; n < times; n++) {
      step.run();
    }
  }

  /** As a learner does it: carry, load, forward, backward, clip, noise, update. */
  private static Runnable step(String cell, Readout readout) {
    return step(network(cell, readout), 2);
  }

  private static Stack network(String cell, Readout readout) {
    return Stack.single(
        CellCatalogue.builtIn().get(cell),
        CellCatalogue.heads().get("cross-entropy"),
        2,
        5,
        3,
        readout);
  }

  private static Runnable step(Stack network, int width) {
    Weights weights = Networks.weights(network);
    Initialisation.uniform(weights, 5, 1);
    Program program = new Program(network, weights, 4, 3);
    Optimizer optimizer = Optimizers.create("adam", weights, 1e-3);
    Batch batch = batch(4, 3, width, program.terms());
    Carry carry = new Carry(program);
    boolean[] fresh = {true, false, false};
    Clip byNorm = Clip.byNorm(1e-3);
    Clip byValue = new Clip(Clip.Kind.VALUE, 1e-4);
    GradientNoise noise = new GradientNoise(weights, 1e-9, 1);
    return () -> {
      carry.begin(fresh);
      program.load(batch);
      program.forward();
      carry.keep();
      program.loss();
      program.backward();
      byNorm.apply(weights, Clipping.norm(weights));
      byValue.apply(weights, 1);
      noise.add(7);
      optimizer.update();
    };
  }

  /** One number is that of a row, two are a vector. */
  private static Batch batch(int length, int size, int width, int terms) {
    double[][] inputs = new double[length][size * width];
    List.of(inputs).forEach(row -> java.util.Arrays.fill(row, width > 1 ? 0.5 : 7));
    return new Batch(size, width, inputs, new Targets.Classes(new int[terms][size]));
  }
}
