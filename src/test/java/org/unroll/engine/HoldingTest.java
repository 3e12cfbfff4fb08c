package org.unroll.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unroll.cell.Cell;
import org.unroll.cell.CellCatalogue;
import org.unroll.cell.Equation;
import org.unroll.cell.Hold;
import org.unroll.expr.Symbol;
import org.unroll.network.Readout;
import org.unroll.network.Stack;
import org.unroll.task.Batch;
import org.unroll.task.Targets;

/** A held number is a constant: forward it stands there, backward nothing goes through it. */
class HoldingTest {

  private static final int STEPS = 4;
  private static final int UNITS = 3;
  private static final int BATCH = 2;

  static Stream<Cell> cells() {
    return CellCatalogue.builtIn().ids().stream().map(id -> CellCatalogue.builtIn().get(id));
  }

  private static Program program(Cell cell, List<Hold> holds) {
    Stack network =
        Stack.single(cell, CellCatalogue.heads().get("cross-entropy"), 2, UNITS, 4, Readout.EVERY);
    Weights weights = Networks.weights(network);
    Initialisation.uniform(weights, 1, 7);
    Program program = new Program(network.holding(holds), weights, STEPS, BATCH);
    SplittableRandom random = new SplittableRandom(3);
    double[][] inputs = new double[STEPS][];
    Arrays.setAll(inputs, t -> random.doubles(2L * BATCH, -1, 1).toArray());
    int[][] ids = new int[STEPS][];
    Arrays.setAll(ids, t -> random.ints(BATCH, 0, 4).toArray());
    program.load(new Batch(BATCH, 2, inputs, new Targets.Classes(ids)));
    program.forward();
    program.backward();
    return program;
  }

  private static Cell lstm() {
    return CellCatalogue.builtIn().get("lstm");
  }

  /** Each equation of each cell in turn: one unit at one step, and all of them at all steps. */
  @ParameterizedTest
  @MethodSource("cells")
  void gradientsAreThoseOfTheLossWithTheHeldNumbersInIt(Cell cell) {
    for (Equation equation : cell.equations()) {
      FiniteDifferences.check(
          program(cell, List.of(new Hold(cell.id(), equation.name(), 2, 0, 0.3))));
    }
    Equation last = cell.equations().get(cell.equations().size() - 1);
    FiniteDifferences.check(program(cell, List.of(Hold.all(cell.id(), last.name(), 0.6))));
  }

  @Test
  void aHeldGateIsAConstant() {
    Trace trace = program(lstm(), List.of(Hold.all("lstm", "f", 0.5))).trace(0);
    Trace free = program(lstm(), List.of()).trace(0);
    for (int t = 0; t < STEPS; t++) {
      assertThat(trace.value("f", t)).containsOnly(0.5);
      assertThat(Arrays.stream(trace.gradient("f.0", t))).allMatch(g -> g == 0);
    }
    // The loss does depend on the number the gate is held at.
    assertThat(trace.gradient("f", 1)).doesNotContain(0);
    assertThat(Arrays.stream(trace.weightGradient("W_f").data)).allMatch(g -> g == 0);
    assertThat(Arrays.stream(trace.weightGradient("b_f").data)).allMatch(g -> g == 0);
    assertThat(trace.value("f.0", 0)).isEqualTo(free.value("f.0", 0));
    assertThat(trace.value("c", 1)).isNotEqualTo(free.value("c", 1));
  }

  @Test
  void memoryThatNeitherForgetsNorWritesIsKeptForEver() {
    Program held = program(lstm(), List.of(Hold.all("lstm", "f", 1), Hold.all("lstm", "i", 0)));
    Trace trace = held.trace(0);
    for (int t = 0; t < STEPS; t++) {
      assertThat(trace.value("c", t)).isEqualTo(trace.value("c", t - 1));
      // What goes back along c comes to each step undiminished, plus what h adds there.
      assertThat(trace.gradient("c.0", t)).isEqualTo(trace.gradient("c", t));
    }
  }

  @Test
  void oneUnitAtOneStepLeavesTheOthersAndThePast() {
    Trace free = program(lstm(), List.of()).trace(1);
    Trace held = program(lstm(), List.of(new Hold("lstm", "c", 2, 1, 9))).trace(1);
    for (int t = 0; t < 2; t++) {
      assertThat(held.value("h", t)).isEqualTo(free.value("h", t));
    }
    assertThat(held.value("c", 2)[1]).isEqualTo(9);
    assertThat(held.value("c", 2)[0]).isEqualTo(free.value("c", 2)[0]);
    assertThat(held.gradient("c.0", 2)[1]).isZero();
    assertThat(held.gradient("c.0", 2)[0]).isNotZero();
    assertThat(held.value("h", 3)).isNotEqualTo(free.value("h", 3));
  }

  /** With nothing held by it, the longer equation gives the very same bits. */
  @ParameterizedTest
  @MethodSource("cells")
  void holdsOfOtherUnitsChangeNoBit(Cell cell) {
    String name = cell.equations().get(0).name();
    Program held = program(cell, List.of(new Hold(cell.id(), name, STEPS + 5, 0, 1)));
    Program free = program(cell, List.of());
    assertThat(held.loss()).isEqualTo(free.loss());
    for (Weight weight : free.weights().all()) {
      assertThat(held.weights().get(weight.name()).gradient().data)
          .isEqualTo(weight.gradient().data);
    }
  }

  @Test
  void anInfinitePreActivationLeavesAHeldNumberAlone() {
    Program program = program(lstm(), List.of(Hold.all("lstm", "g", 0.25)));
    Arrays.fill(program.weights().get("l0.b_g").value().data, Double.NaN);
    program.forward();
    assertThat(program.loss()).isFinite();
    assertThat(program.step(1).buffer(Symbol.now("g")).data).containsOnly(0.25);
  }

  @Test
  void whatCannotBeHeldIsNamed() {
    assertThatThrownBy(() -> program(lstm(), List.of(Hold.all("lstm", "q", 1))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("lstm has no equation q")
        .hasMessageContaining("f, i");
    assertThatThrownBy(() -> program(lstm(), List.of(new Hold("lstm", "f", 0, UNITS, 1))))
        .hasMessage("f has 3 units, so there is no unit 4 to hold");
    assertThatThrownBy(() -> Hold.all("lstm", "f", Double.NaN))
        .hasMessage("f can be held at any finite number, not at NaN");
  }

  @Test
  void otherCellsAreLeftAlone() {
    assertThat(program(lstm(), List.of(Hold.all("gru", "r", 1))).network().cell())
        .isEqualTo(lstm());
  }
}
