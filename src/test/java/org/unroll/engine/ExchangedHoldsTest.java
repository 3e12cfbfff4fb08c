package org.unroll.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
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
import org.unroll.network.Readout;
import org.unroll.network.Stack;
import org.unroll.task.Batch;
import org.unroll.task.Targets;

/**
 * What is held in a program can be exchanged, and all numbers are as if it had been made for that. A
 * program in which more could be held adds some gradients up in another order, so that a last digit may
 * differ.
 */
class ExchangedHoldsTest {

  private static final int STEPS = 6;
  private static final int UNITS = 5;
  private static final double ROUNDING = 1e-14;

  private final SplittableRandom random = new SplittableRandom(11);

  static Stream<Cell> cells() {
    return CellCatalogue.builtIn().ids().stream().map(id -> CellCatalogue.builtIn().get(id));
  }

  @ParameterizedTest
  @MethodSource("cells")
  void everyNumberIsAsIfTheProgramHadBeenMadeForIt(Cell cell) {
    Stack network = network(cell);
    Program exchanged = program(network.holdable());
    for (int round = 0; round < 6; round++) {
      List<Hold> holds = holds(cell, round % 3);
      exchanged.hold(network.holdable().holding(holds));
      run(exchanged);
      Program made = program(network.holding(holds));
      run(made);
      assertThat(exchanged.loss()).as("%s", holds).isEqualTo(made.loss(), within(ROUNDING));
      compare(cell, exchanged.trace(0), made.trace(0), holds);
      for (Weight weight : made.weights().all()) {
        assertThat(exchanged.weights().get(weight.name()).gradient().data)
            .as("%s of %s", weight.name(), holds)
            .containsExactly(weight.gradient().data, within(ROUNDING));
      }
    }
  }

  private static void compare(Cell cell, Trace one, Trace other, List<Hold> holds) {
    for (String name : names(cell)) {
      for (int t = 0; t < STEPS; t++) {
        assertThat(one.value(name, t))
            .as("%s %s", name, holds)
            .containsExactly(other.value(name, t), within(ROUNDING));
        assertThat(one.gradient(name, t))
            .as("gradient of %s at %d, %s", name, t, holds)
            .containsExactly(other.gradient(name, t), within(ROUNDING));
      }
    }
  }

  /** Results and what stands in their brackets. */
  private static List<String> names(Cell cell) {
    List<String> names = new ArrayList<>(cell.equations().stream().map(Equation::name).toList());
    cell.stepNames().stream().filter(name -> !names.contains(name)).forEach(names::add);
    return names;
  }

  /** Some units at some steps, of as many equations, and in the end nothing at all. */
  private List<Hold> holds(Cell cell, int count) {
    List<Hold> holds = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      Equation any = cell.equations().get(random.nextInt(cell.equations().size()));
      int step = random.nextInt(-1, STEPS);
      int unit = random.nextInt(-1, UNITS);
      holds.add(new Hold(cell.id(), any.name(), step, unit, random.nextDouble()));
    }
    return holds;
  }

  private static Stack network(Cell cell) {
    return Stack.single(
        cell, CellCatalogue.heads().get("cross-entropy"), 2, UNITS, 4, Readout.EVERY);
  }

  private static Program program(Stack network) {
    Weights weights = Networks.weights(network);
    Initialisation.uniform(weights, 1, 7);
    return new Program(network, weights, STEPS, 1);
  }

  private static void run(Program program) {
    SplittableRandom random = new SplittableRandom(3);
    double[][] inputs = new double[STEPS][];
    Arrays.setAll(inputs, t -> random.doubles(2, -1, 1).toArray());
    int[][] ids = new int[STEPS][];
    Arrays.setAll(ids, t -> random.ints(1, 0, 4).toArray());
    program.load(new Batch(1, 2, inputs, new Targets.Classes(ids)));
    program.forward();
    program.backward();
  }

  @Test
  void whatWasNotMadeForItIsRefused() {
    Stack network = network(CellCatalogue.builtIn().get("lstm"));
    assertThatThrownBy(
            () -> program(network).hold(network.holding(List.of(Hold.all("lstm", "f", 1)))))
        .hasMessage("layer l0 was not unrolled for holding what is held now");
    Program open = program(network.holdable());
    Hold beyond = new Hold("lstm", "f", 0, UNITS, 1);
    assertThatThrownBy(() -> open.hold(network.holdable().holding(List.of(beyond))))
        .hasMessage("f has 5 units, so there is no unit 6 to hold");
  }
}
