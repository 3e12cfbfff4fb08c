package org.unroll.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
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

  private void assertNothing(Runnable step, String what) {
    repeat(step, WARM);
    long least = Long.MAX_VALUE;
    for (int n = 0; n < 10 && least > 0; n++) {
      long nothing = allocatedBy(() -> {}, 0);
      least = Math.min(least, allocatedBy(step, MEASURED) - nothing);
    }
    assertThat(least).as("bytes in %d times %s", MEASURED, what).isZero();
  }

  private long allocatedBy(Runnable step, int times) {
    long before = threads.getCurrentThreadAllocatedBytes();
    repeat(step, times);
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  private static void repeat(Runnable step, int times) {
    for (int n = 0; n < times; n++) {
      step.run();
    }
  }

  /** As a learner does it: carry, load, forward, backward, clip, noise, update. */
  private static Runnable step(String cell, Readout readout) {
    Stack network =
        Stack.single(
            CellCatalogue.builtIn().get(cell),
            CellCatalogue.heads().get("cross-entropy"),
            2,
            5,
            3,
            readout);
    return step(network, 2);
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
