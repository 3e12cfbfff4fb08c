package org.unroll.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unroll.cell.Cell;
import org.unroll.cell.CellCatalogue;
import org.unroll.expr.Buffer;
import org.unroll.expr.Symbol;
import org.unroll.network.Block;
import org.unroll.network.Blocks;
import org.unroll.network.FeedForward;
import org.unroll.network.Link;
import org.unroll.network.Pool;
import org.unroll.network.Readout;
import org.unroll.network.Reduction;
import org.unroll.network.Stack;
import org.unroll.network.Window;
import org.unroll.network.WordVectors;

/** Networks without recurrence: gradients of all, and what each of them sees. */
class FeedForwardTest {

  private static final Cell HEAD = CellCatalogue.heads().get("cross-entropy");
  private static final Cell VALUES = CellCatalogue.heads().get("half-squared-error");
  private static final int SYMBOLS = Wired.SYMBOLS;

  static List<Stack> sequences() {
    return List.of(
        FeedForward.bagOfWords(2, HEAD, SYMBOLS),
        FeedForward.cbow(SYMBOLS, 3, HEAD, SYMBOLS),
        FeedForward.deepCbow(SYMBOLS, 3, 2, 2, HEAD, SYMBOLS),
        FeedForward.neuralNgram(4, SYMBOLS, 2, 3, HEAD),
        FeedForward.timeDelay(2, 3, 3, 2, VALUES, 2),
        FeedForward.autoregressive(2, 3, VALUES, 2),
        FeedForward.narx(2, 2, 3, VALUES, 1),
        WordVectors.cbow(SYMBOLS, 3, 2),
        overTable(new Window(3, 2), new Pool(6, Reduction.SUM)),
        overTable(new Pool(3, Reduction.MEAN), new Window(3, 2)));
  }

  /** Blocks that stand on each other without a layer in between. */
  private static Stack overTable(Block first, Block second) {
    List<Block> blocks = List.of(Blocks.table("emb", SYMBOLS, 3), first, second);
    return Stack.of(blocks, HEAD, SYMBOLS, Readout.EVERY);
  }

  @ParameterizedTest
  @MethodSource("sequences")
  void gradientsAgreeWithFiniteDifferences(Stack network) {
    FiniteDifferences.check(Wired.program(network, Wired.LENGTH));
  }

  @Test
  void skipGramReadsOneWord() {
    FiniteDifferences.check(Wired.program(WordVectors.skipGram(SYMBOLS, 3, 2), 1));
  }

  @ParameterizedTest
  @CsvSource({
    "tanh, NONE", "sigmoid, NONE", "relu, NONE", "identity, NONE",
    "tanh, RESIDUAL", "relu, RESIDUAL", "tanh, HIGHWAY", "relu, HIGHWAY"
  })
  void deepNets(String activation, Link link) {
    List<Block> blocks = Blocks.deep(activation, 2, 3, 4, link);
    FiniteDifferences.check(Wired.program(FeedForward.deep(blocks, HEAD, SYMBOLS), 1));
  }

  @Test
  void aDenseLayerIsWhatTheLecturesWrite() {
    List<Block> blocks = Blocks.deep("sigmoid", 2, 3, 1, Link.NONE);
    Program program = Wired.program(FeedForward.deep(blocks, HEAD, SYMBOLS), 1);
    program.forward();
    double[] w = program.weights().get("l0.W").value().data;
    double z =
        w[2] * program.input(0).data[0]
            + w[3] * program.input(0).data[1]
            + program.weights().get("l0.b").value().data[1];
    Frame frame = program.step("l0", 0);
    assertThat(frame.buffer(Symbol.now("z")).data[1]).isCloseTo(z, within(1e-15));
    assertThat(frame.buffer(Symbol.now("h")).data[1])
        .isCloseTo(1 / (1 + Math.exp(-z)), within(1e-15));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 9})
  void aWindowHoldsTheLastVectorsTheOldestFirst(int steps) {
    Stack network = Stack.of(List.of(new Window(2, steps)), HEAD, SYMBOLS, Readout.EVERY);
    Program program = Wired.program(network, Wired.LENGTH);
    program.forward();
    for (int t = 0; t < Wired.LENGTH; t++) {
      Buffer seen = program.head(t).buffer(Symbol.now("h"));
      for (int lag = 0; lag < steps; lag++) {
        for (int k = 0; k < 2; k++) {
          double wanted = t < lag ? 0 : program.input(t - lag).data[2 + k];
          assertThat(seen.data[seen.cols + 2 * (steps - 1 - lag) + k]).isEqualTo(wanted);
        }
      }
    }
  }

  @Test
  void aBagDoesNotKnowTheOrder() {
    Program program = Wired.program(FeedForward.cbow(SYMBOLS, 3, HEAD, SYMBOLS), 3);
    say(program, 0, 1, 2);
    double loss = program.loss();
    say(program, 2, 0, 1);
    assertThat(program.loss()).isCloseTo(loss, within(1e-15));
    say(program, 2, 0, 0);
    assertThat(Math.abs(program.loss() - loss)).isGreaterThan(1e-3);
  }

  private static void say(Program program, int... words) {
    for (int t = 0; t < words.length; t++) {
      java.util.Arrays.fill(program.input(t).data, words[t]);
    }
    program.forward();
  }

  @ParameterizedTest
  @CsvSource({"SUM, 1", "MEAN, 4"})
  void aBagIsTheSumOrTheMean(Reduction how, double divisor) {
    Stack network = Stack.of(List.of(new Pool(2, how)), HEAD, SYMBOLS, Readout.EVERY);
    Program program = Wired.program(network, Wired.LENGTH);
    program.forward();
    double sum = 0;
    for (int t = 0; t < Wired.LENGTH; t++) {
      sum += program.input(t).data[3];
    }
    assertThat(program.terms()).isEqualTo(1).isEqualTo(network.terms(Wired.LENGTH));
    assertThat(program.stepOfTerm(0)).isEqualTo(Wired.LENGTH - 1);
    assertThat(program.head(0).buffer(Symbol.now("h")).data[3])
        .isCloseTo(sum / divisor, within(1e-15));
  }

  /** The loss computed by itself from E = -(log σ(u_1.h) + log(1 - σ(u_2.h)) + log(1 - σ(u_3.h))). */
  @Test
  void negativeSamplingIsTheObjectiveOnTheSlide() {
    Stack network = WordVectors.skipGram(3, 2, 2);
    Weights weights = Networks.weights(network);
    set(weights, "emb.T", 0.1, 0.2, 0.5, -0.4, 0.3, 0.7);
    set(weights, "out.U", 0.6, -0.1, -0.2, 0.8, 0.9, 0.4);
    Program program = new Program(network, weights, 1, 1);
    program.input(0).data[0] = 1;
    set(program.head(0).buffer(Symbol.now("target")), 2, 0, 1);
    program.forward();
    program.backward();
    assertThat(program.loss()).isCloseTo(1.941188153507008, within(1e-14));
    double y = 0.9 * 0.5 - 0.4 * 0.4;
    assertThat(weights.get("out.U").gradient().data[4])
        .isCloseTo((1 / (1 + Math.exp(-y)) - 1) * 0.5, within(1e-15));
    assertThat(weights.get("emb.T").gradient().data).startsWith(0, 0).endsWith(0, 0);
  }

  @Test
  void everyExampleIsComparedWithItsOwnWords() {
    Program program = Wired.program(WordVectors.skipGram(SYMBOLS, 2, 2), 1);
    set(program.head(0).buffer(Symbol.now("target")), 2, 0, 1, 3, 1, 0);
    program.forward();
    double[] h = program.head(0).buffer(Symbol.now("h")).data;
    double[] target = program.head(0).buffer(Symbol.now("target")).data;
    double[] y = program.head(0).buffer(Symbol.now("y")).data;
    double[] rows = program.weights().get("out.U").value().data;
    for (int k = 0; k < y.length; k++) {
      int row = 2 * (int) target[k];
      int example = 2 * (k / 3);
      double wanted = rows[row] * h[example] + rows[row + 1] * h[example + 1];
      assertThat(y[k]).isCloseTo(wanted, within(1e-15));
    }
  }

  private static void set(Weights weights, String name, double... numbers) {
    set(weights.get(name).value(), numbers);
  }

  private static void set(Buffer buffer, double... numbers) {
    System.arraycopy(numbers, 0, buffer.data, 0, buffer.data.length);
  }

  /** A network without any layer can be recorded as well: its inputs are not a layer's. */
  @Test
  void everyOneCanBeTraced() {
    for (Stack network : sequences()) {
      Program program = Wired.program(network, Wired.LENGTH);
      program.forward();
      program.backward();
      Trace trace = program.trace(1);
      assertThat(trace.length()).isEqualTo(Wired.LENGTH);
      assertThat(trace.totalLoss()).isEqualTo(program.loss());
    }
  }
}
