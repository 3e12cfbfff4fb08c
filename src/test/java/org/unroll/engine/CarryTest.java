package org.unroll.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unroll.cell.CellCatalogue;
import org.unroll.expr.Symbol;
import org.unroll.network.Ends;
import org.unroll.network.Layer;
import org.unroll.network.Readout;
import org.unroll.network.Stack;
import org.unroll.task.Batch;
import org.unroll.task.Targets;

/** Reading a sequence in pieces against reading it at once. */
class CarryTest {

  private static final int PIECE = 3;
  private static final int PIECES = 3;
  private static final int BATCH = 2;
  private static final boolean[] FRESH = {true, true};
  private static final boolean[] GOES_ON = {false, false};

  @ParameterizedTest
  @ValueSource(strings = {"rnn", "lstm", "gru", "lstm-peephole"})
  void valuesInPiecesAreThoseOfOneLongPass(String cell) {
    Program whole = program(cell, PIECE * PIECES);
    whole.load(batch(0, PIECE * PIECES));
    whole.forward();
    Program pieces = program(cell, PIECE);
    Carry carry = new Carry(pieces);
    for (int n = 0; n < PIECES; n++) {
      carry.begin(n == 0 ? FRESH : GOES_ON);
      pieces.load(batch(n * PIECE, PIECE));
      pieces.forward();
      carry.keep();
      for (int t = 0; t < PIECE; t++) {
        int at = n * PIECE + t;
        for (String state : whole.network().cell().states()) {
          assertThat(pieces.step(t).buffer(Symbol.now(state)).data)
              .containsExactly(whole.step(at).buffer(Symbol.now(state)).data);
        }
        assertThat(pieces.lossOfTerm(t)).isEqualTo(whole.lossOfTerm(at));
      }
    }
  }

  /**
   * Of the long pass, what one step adds to dL_n/dW is kept where step and loss term are in the same
   * piece: those are the paths that cross no cut.
   */
  @ParameterizedTest
  @ValueSource(strings = {"rnn", "lstm", "gru"})
  void gradientsInPiecesAreThoseOfTheLongPassWithoutThePathsOverTheCuts(String cell) {
    Program whole = program(cell, PIECE * PIECES);
    whole.load(batch(0, PIECE * PIECES));
    whole.forward();
    Program pieces = program(cell, PIECE);
    Carry carry = new Carry(pieces);
    for (int n = 0; n < PIECES; n++) {
      carry.begin(n == 0 ? FRESH : GOES_ON);
      pieces.load(batch(n * PIECE, PIECE));
      pieces.forward();
      carry.keep();
      pieces.backward();
      for (Weight weight : pieces.weights().all()) {
        if (weight.name().startsWith("l0.")) {
          double[] wanted = inside(whole, n, Symbol.now(weight.name().substring(3)));
          for (int k = 0; k < wanted.length; k++) {
            assertThat(weight.gradient().data[k])
                .as("%s, piece %d, number %d", weight.name(), n, k)
                .isCloseTo(wanted[k], within(1e-15));
          }
        }
      }
    }
  }

  /** The mean over a piece's terms of what the piece's steps add to their gradients. */
  private static double[] inside(Program whole, int piece, Symbol weight) {
    double[] sum = new double[whole.step(0).contribution(weight).length];
    for (int n = piece * PIECE; n < (piece + 1) * PIECE; n++) {
      whole.backwardFrom(n);
      for (int t = piece * PIECE; t <= n; t++) {
        double[] part = whole.step(t).contribution(weight);
        for (int k = 0; k < part.length; k++) {
          sum[k] += part[k] / PIECE;
        }
      }
    }
    return sum;
  }

  @Test
  void anExampleWhoseStreamStartsOverBeginsAtZeroAndTheOtherGoesOn() {
    Program program = program("lstm", PIECE);
    Carry carry = new Carry(program);
    carry.begin(FRESH);
    program.load(batch(0, PIECE));
    program.forward();
    double[] last = program.step(PIECE - 1).buffer(Symbol.now("c")).data.clone();
    carry.keep();
    carry.begin(new boolean[] {true, false});
    double[] initial = program.initialState("c").data;
    int half = last.length / 2;
    assertThat(Arrays.copyOf(initial, half)).containsOnly(0);
    assertThat(Arrays.copyOfRange(initial, half, last.length))
        .containsExactly(Arrays.copyOfRange(last, half, last.length));
  }

  @Test
  void everyLayerOfAStackIsCarried() {
    Program program =
        Wired.stack(
            Readout.LAST,
            Ends.SAME_POSITION,
            Wired.level("l0", "rnn", Wired.INPUTS, 3),
            Wired.level("l1", "lstm", 3, 2));
    program.forward();
    Carry carry = new Carry(program);
    carry.keep();
    carry.begin(GOES_ON);
    for (Layer layer : program.network().layers()) {
      for (String state : layer.cell().states()) {
        Frame end = program.step(layer.name(), Wired.LENGTH - 1);
        assertThat(program.initialState(layer.name(), state).data)
            .containsExactly(end.buffer(Symbol.now(state)).data);
      }
    }
  }

  @Test
  void aLayerThatReadsBackwardIsRefused() {
    Program program =
        Wired.stack(Readout.LAST, Ends.SAME_POSITION, Wired.both("l0", "rnn", Wired.INPUTS, 3));
    assertThatThrownBy(() -> new Carry(program))
        .hasMessage(
            "Layer l0b reads backward, so its state cannot be carried on; use whole sequences.");
  }

  private static Program program(String cell, int length) {
    Stack network =
        Stack.single(
            CellCatalogue.builtIn().get(cell),
            CellCatalogue.heads().get("cross-entropy"),
            2,
            4,
            3,
            Readout.EVERY);
    Weights weights = Networks.weights(network);
    Initialisation.uniform(weights, 1, 7);
    return new Program(network, weights, length, BATCH);
  }

  /** A part of one long stream. */
  private static Batch batch(int from, int length) {
    SplittableRandom random = new SplittableRandom(2);
    double[][] inputs = new double[PIECE * PIECES][];
    int[][] ids = new int[PIECE * PIECES][];
    for (int t = 0; t < inputs.length; t++) {
      inputs[t] = random.doubles(2 * BATCH, -1, 1).toArray();
      ids[t] = random.ints(BATCH, 0, 3).toArray();
    }
    return new Batch(
        BATCH,
        2,
        Arrays.copyOfRange(inputs, from, from + length),
        new Targets.Classes(Arrays.copyOfRange(ids, from, from + length)));
  }
}
