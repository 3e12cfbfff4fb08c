package org.unroll.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unroll.cell.CellCatalogue;
import org.unroll.network.Blocks;
import org.unroll.network.Layer;
import org.unroll.network.Level;
import org.unroll.network.Readout;
import org.unroll.network.Stack;
import org.unroll.task.Batch;
import org.unroll.task.Targets;

/** Texts of different lengths in one batch: what fills up the shorter ones must not matter. */
class OwnLengthsTest {

  private static final int[][] TEXTS = {{3, 1}, {2, 4, 1, 3, 0}, {4}};
  private static final int[] CLASSES = {0, 1, 1};
  private static final int LENGTH = 5;

  private final Stack network = network(Readout.MEAN);
  private final Weights weights = weights(network);

  @Test
  void lossAndGradientsAreThoseOfTheTextsByThemselves() {
    SlicedProgram together = run(0);
    double loss = 0;
    double[] gradient = new double[weights.get("emb.T").gradient().data.length];
    double[] sum = weights.get("emb.T").gradient().data.clone();
    double total = together.loss();
    for (int n = 0; n < TEXTS.length; n++) {
      Program alone = new Program(network, weights, TEXTS[n].length, 1);
      alone.load(batch(new int[][] {TEXTS[n]}, new int[] {CLASSES[n]}, TEXTS[n].length, 0));
      alone.forward();
      alone.backward();
      loss += alone.loss() / TEXTS.length;
      for (int k = 0; k < gradient.length; k++) {
        gradient[k] += weights.get("emb.T").gradient().data[k] / TEXTS.length;
      }
    }
    assertThat(total).isCloseTo(loss, within(1e-15));
    assertThat(sum).containsExactly(gradient, within(1e-16));
  }

  @Test
  void whatFillsUpChangesNoBit() {
    SlicedProgram first = run(0);
    double loss = first.loss();
    List<double[]> gradients =
        weights.all().stream().map(weight -> weight.gradient().data.clone()).toList();

    assertThat(run(4).loss()).isEqualTo(loss);
    assertThat(weights.all().stream().map(weight -> weight.gradient().data.clone()).toList())
        .usingRecursiveComparison()
        .isEqualTo(gradients);
  }

  @Test
  void otherReadOutsAndLengthsOutOfRangeAreRefused() {
    Stack last = network(Readout.LAST);
    SlicedProgram program = new SlicedProgram(last, weights(last), LENGTH, 3, new Team(1));
    assertThatThrownBy(() -> program.lengths(new int[] {2, 5, 1})).hasMessageContaining("a mean");
    SlicedProgram right = new SlicedProgram(network, weights, LENGTH, 3, new Team(1));
    assertThatThrownBy(() -> right.lengths(new int[] {2, 6, 1})).hasMessageContaining("length 6");
    assertThatThrownBy(() -> right.lengths(new int[] {2, 0, 1})).hasMessageContaining("length 0");
  }

  private SlicedProgram run(int filler) {
    SlicedProgram program = new SlicedProgram(network, weights, LENGTH, TEXTS.length, new Team(1));
    program.load(batch(TEXTS, CLASSES, LENGTH, filler));
    program.lengths(new int[] {2, 5, 1});
    program.forward();
    program.backward();
    return program;
  }

  private static Batch batch(int[][] texts, int[] classes, int length, int filler) {
    double[][] inputs = new double[length][texts.length];
    for (int t = 0; t < length; t++) {
      for (int b = 0; b < texts.length; b++) {
        inputs[t][b] = t < texts[b].length ? texts[b][t] : filler;
      }
    }
    return new Batch(texts.length, 1, inputs, new Targets.Classes(new int[][] {classes}));
  }

  private static Stack network(Readout readout) {
    Layer gru = Layer.forward("l0", CellCatalogue.builtIn().get("gru"), 3, 4);
    return Stack.of(
        List.of(Blocks.table("emb", 5, 3), Level.of(gru)),
        CellCatalogue.heads().get("cross-entropy"),
        2,
        readout);
  }

  private static Weights weights(Stack network) {
    Weights weights = Networks.weights(network);
    Initialisation.begin(weights, network, Optional.empty(), 1, 7);
    return weights;
  }
}
