package org.unroll.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.unroll.analysis.GradientAnalysis;
import org.unroll.analysis.ItemisedGradients;
import org.unroll.analysis.ItemisedNorms;
import org.unroll.analysis.SingularValues;
import org.unroll.analysis.StateJacobians;
import org.unroll.analysis.StepSpectra;
import org.unroll.cell.CellCatalogue;
import org.unroll.expr.Buffer;
import org.unroll.expr.Symbol;
import org.unroll.network.Blocks;
import org.unroll.network.Ends;
import org.unroll.network.Layer;
import org.unroll.network.Readout;
import org.unroll.network.Reduction;
import org.unroll.network.Stack;

/** The terms' shares against passes from single terms, and their sum against the whole pass. */
class ItemisedGradientsTest {

  private static final double PRECISION = 1e-12;

  static List<String> cells() {
    return CellCatalogue.builtIn().ids();
  }

  @ParameterizedTest
  @MethodSource("cells")
  void everyCellAndReadout(String cell) {
    for (Readout readout : Readout.values()) {
      check(Programs.random(cell, readout, 5, 2));
    }
  }

  @Test
  void stacksInBothDirectionsWithResidualLinks() {
    for (Ends ends : Ends.values()) {
      check(
          Wired.stack(
              Readout.EVERY,
              ends,
              Wired.both("l0", "gru", Wired.INPUTS, 3),
              Wired.level("l1", "lstm-peephole", 6, 3),
              Wired.linked("l2", "rnn", 3, org.unroll.network.Link.RESIDUAL)));
    }
  }

  /** Layers that read each other's outputs and nothing else need no copies of the example. */
  @ParameterizedTest
  @MethodSource("cells")
  void plainLayersOneAboveTheOther(String cell) {
    for (Readout readout : Readout.values()) {
      check(
          Wired.stack(
              readout,
              Ends.OWN_END,
              Wired.level("l0", cell, Wired.INPUTS, 3),
              Wired.level("l1", "lstm", 3, 2),
              Wired.level("l2", cell, 2, 4)));
    }
  }

  @ParameterizedTest
  @CsvSource({"dot, true", "additive, false"})
  void attention(String score, boolean beforeStep) {
    check(Wired.pair(Optional.of(Wired.attention(score, beforeStep))));
  }

  /** Rows of a table and a dense layer below have no states; a dense layer above hides the states. */
  @Test
  void layersWithoutStates() {
    check(
        Wired.stack(
            Readout.EVERY,
            Ends.SAME_POSITION,
            Blocks.dense("d0", "tanh", Wired.INPUTS, 3),
            Wired.level("l0", "lstm", 3, 2)));
    check(
        Wired.stack(
            Readout.LAST,
            Ends.SAME_POSITION,
            Wired.level("l0", "gru", Wired.INPUTS, 3),
            Blocks.dense("d0", "tanh", 3, 2)));
  }

  /** What a slider asks for, of a network with several layers. */
  @Test
  void theWholeAnalysisLeavesTheProgramAsItIs() {
    Program program =
        Wired.stack(
            Readout.EVERY,
            Ends.SAME_POSITION,
            Wired.both("l0", "gru", Wired.INPUTS, 3),
            Blocks.dense("d0", "tanh", 6, 3),
            Wired.level("l1", "lstm", 3, 2));
    program.forward();
    program.backward();
    double[] weights = program.weights().get("l1.U_f").gradient().data.clone();
    double[] state = program.step("l0f", 2).buffer(Symbol.now("h").toGradient()).data.clone();
    GradientAnalysis analysis = GradientAnalysis.of(program, 1);
    assertThat(analysis.spectra().stream().map(StepSpectra::layer))
        .containsExactly("l0f", "l0b", "l1");
    assertThat(analysis.gradients().stream().map(n -> n.layer() + "." + n.state()))
        .containsExactly("l0f.h", "l0b.h", "l1.h", "l1.c");
    double[][] step = StateJacobians.of(program, "l1", 1).at(1);
    assertThat(analysis.spectra().get(2).norms()[1]).isEqualTo(SingularValues.of(step)[0]);
    assertThat(program.weights().get("l1.U_f").gradient().data).containsExactly(weights);
    assertThat(program.step("l0f", 2).buffer(Symbol.now("h").toGradient()).data)
        .containsExactly(state);
    assertThatThrownBy(() -> StateJacobians.of(program, "d0", 0))
        .hasMessageContaining("d0 has no states");
  }

  @Test
  void aLayerThatReadsBackward() {
    Layer layer = new Layer("l0", CellCatalogue.builtIn().get("lstm"), Wired.INPUTS, 3, true);
    Program program =
        Wired.stack(
            Readout.EVERY,
            Ends.SAME_POSITION,
            new org.unroll.network.Level(List.of(layer), org.unroll.network.Link.NONE));
    check(program);
    StateJacobians jacobians = StateJacobians.of(program, 0);
    double[][] joint = jacobians.between(1, 3);
    double[][] one = jacobians.at(1);
    double[][] two = jacobians.at(2);
    double sum = 0;
    for (int k = 0; k < two.length; k++) {
      sum += one[4][k] * two[k][5];
    }
    assertThat(joint[4][5]).isCloseTo(sum, within(1e-15));
    assertThatThrownBy(() -> jacobians.between(3, 1)).hasMessageContaining("does not read");
  }

  /** Half the terms reach back to the second step only, the others to the first. */
  private static void checkReach(ItemisedGradients itemised, ItemisedNorms whole) {
    ItemisedNorms cut = itemised.norms(whole.layer(), whole.state(), n -> n % 2);
    for (int t = 0; t < cut.total().length; t++) {
      double[][] sum = new double[1][itemised.vectors(whole.layer(), whole.state(), 0)[t].length];
      for (int n = 0; n < cut.byTerm().length; n++) {
        boolean reaches = n % 2 <= t;
        assertThat(cut.byTerm()[n][t]).isEqualTo(reaches ? whole.byTerm()[n][t] : 0);
        if (reaches) {
          add(new double[][] {itemised.vectors(whole.layer(), whole.state(), n)[t]}, sum);
        }
      }
      double wanted = length(sum[0]);
      assertThat(cut.total()[t]).isCloseTo(wanted, within(PRECISION * Math.max(1e-3, wanted)));
    }
  }

  /** What one term gives, read off the program that has sent it back. */
  private static void checkSent(Program program, ItemisedGradients itemised, int term) {
    List<StateJacobians> jacobians =
        program.network().layers().stream()
            .filter(layer -> !layer.cell().states().isEmpty())
            .map(layer -> StateJacobians.of(program, layer.name(), 1))
            .toList();
    ItemisedGradients sent = ItemisedGradients.of(program, 1, jacobians, term);
    for (ItemisedNorms norms : itemised.norms()) {
      for (int n = 0; n < program.terms(); n++) {
        double[][] wanted = itemised.vectors(norms.layer(), norms.state(), n);
        close(sent.vectors(norms.layer(), norms.state(), n), wanted, "term " + n);
      }
      double[][] first = sent.vectors(norms.layer(), norms.state(), term);
      assertThat(first)
          .as("those of the program itself")
          .isDeepEqualTo(
              gradients(program, norms.layer(), norms.state(), program.shareOfTerm() * 2));
    }
    assertThat(sent.norms().get(0).total()).containsExactly(itemised.norms().get(0).total());
  }

  @Test
  void whatWasNotSentBackAloneIsNotReadOff() {
    Program program = Programs.random("rnn", Readout.EVERY, 5, 2);
    program.forward();
    List<StateJacobians> jacobians = List.of(StateJacobians.of(program, 1));
    program.backwardFrom(2);
    assertThatThrownBy(() -> ItemisedGradients.of(program, 1, jacobians, 1))
        .hasMessageContaining("term 1 was not sent back");
    program.backward();
    assertThatThrownBy(() -> ItemisedGradients.of(program, 1, jacobians, 2))
        .hasMessageContaining("term 0 was sent back");
  }

  /** A term is sent back whole; in a mean over time it counts as one of many. */
  @Test
  void theTermThatWasSentBackIsWeighedAsInTheLoss() {
    Stack sum = (Stack) Programs.random("gru", Readout.EVERY, 5, 2).network();
    Stack mean =
        new Stack(
            sum.blocks(),
            sum.head(),
            sum.outputs(),
            sum.readout(),
            sum.ends(),
            Reduction.MEAN,
            Reduction.MEAN);
    Weights weights = Networks.weights(mean);
    Initialisation.uniform(weights, 1, 7);
    Program program = new Program(mean, weights, 5, 2);
    program.forward();
    program.backwardFrom(4);
    List<StateJacobians> jacobians = List.of(StateJacobians.of(program, 1));
    double[][] wanted = ItemisedGradients.of(program, 1).vectors("l0", "h", 4);
    close(ItemisedGradients.of(program, 1, jacobians, 4).vectors("l0", "h", 4), wanted, "sent");
  }

  private static void check(Program program) {
    program.forward();
    program.backward();
    ItemisedGradients itemised = ItemisedGradients.of(program, 1);
    for (Layer layer : program.network().layers()) {
      for (String state : layer.cell().states()) {
        double[][] sum = new double[program.length(layer.name())][layer.hidden()];
        for (int n = 0; n < program.terms(); n++) {
          add(itemised.vectors(layer.name(), state, n), sum);
        }
        close(sum, gradients(program, layer.name(), state, 1), layer.name() + "." + state);
      }
    }
    itemised.norms().forEach(norms -> checkNorms(program, itemised, norms));
    itemised.norms().forEach(norms -> checkReach(itemised, norms));
    for (int n = 0; n < program.terms(); n++) {
      program.backwardFrom(n);
      for (ItemisedNorms norms : itemised.norms()) {
        double[][] wanted =
            gradients(program, norms.layer(), norms.state(), program.shareOfTerm() * 2);
        close(itemised.vectors(norms.layer(), norms.state(), n), wanted, "term " + n);
      }
    }
    checkSent(program, itemised, program.terms() - 1);
  }

  private static void checkNorms(Program program, ItemisedGradients itemised, ItemisedNorms norms) {
    double[][] total = gradients(program, norms.layer(), norms.state(), 1);
    for (int t = 0; t < total.length; t++) {
      double wanted = length(total[t]);
      assertThat(norms.total()[t]).isCloseTo(wanted, within(PRECISION * Math.max(1e-3, wanted)));
      for (int n = 0; n < program.terms(); n++) {
        double term = length(itemised.vectors(norms.layer(), norms.state(), n)[t]);
        assertThat(norms.byTerm()[n][t]).isCloseTo(term, within(1e-15 + PRECISION * term));
      }
    }
    assertThat(itemised.norms(norms.layer(), norms.state()).total()).containsExactly(norms.total());
    double[][] ofUnit = itemised.ofUnit(norms.layer(), norms.state(), 1);
    for (int n = 0; n < program.terms(); n++) {
      double[][] vectors = itemised.vectors(norms.layer(), norms.state(), n);
      for (int t = 0; t < total.length; t++) {
        assertThat(ofUnit[n][t]).isCloseTo(vectors[t][1], within(1e-15));
      }
    }
  }

  private static void add(double[][] rows, double[][] sum) {
    for (int t = 0; t < sum.length; t++) {
      for (int k = 0; k < sum[t].length; k++) {
        sum[t][k] += rows[t][k];
      }
    }
  }

  /** Of the second example; {@code scale} undoes that a pass from one term leaves weights out. */
  private static double[][] gradients(Program program, String layer, String state, double scale) {
    double[][] rows = new double[program.length(layer)][];
    for (int t = 0; t < rows.length; t++) {
      Buffer b = program.step(layer, t).buffer(Symbol.now(state).toGradient());
      rows[t] = Arrays.stream(b.data, b.cols, 2 * b.cols).map(g -> g * scale).toArray();
    }
    return rows;
  }

  private static double length(double[] row) {
    return Math.sqrt(Arrays.stream(row).map(g -> g * g).sum());
  }

  private static void close(double[][] has, double[][] wanted, String what) {
    double size =
        Stream.of(wanted).flatMapToDouble(Arrays::stream).map(Math::abs).max().orElseThrow();
    for (int t = 0; t < wanted.length; t++) {
      for (int k = 0; k < wanted[t].length; k++) {
        assertThat(has[t][k])
            .as("%s at step %d, unit %d", what, t, k)
            .isCloseTo(wanted[t][k], within(PRECISION * size));
      }
    }
  }
}
