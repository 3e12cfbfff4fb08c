package org.unroll.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unroll.cell.CellCatalogue;
import org.unroll.expr.Buffer;
import org.unroll.expr.Symbol;
import org.unroll.fixture.Close;
import org.unroll.network.Blocks;
import org.unroll.network.EncoderDecoder;
import org.unroll.network.Ends;
import org.unroll.network.Layer;
import org.unroll.network.Level;
import org.unroll.network.Network;
import org.unroll.network.Readout;
import org.unroll.network.Stack;
import org.unroll.task.Batch;
import org.unroll.task.Targets;

/** A batch in slices against the same batch in one piece, and large teams against small ones. */
class SlicedProgramTest {

  private static final Team TWO = new Team(2);
  private static final int[] ROWS = {4, 8, 3};
  private static final int BATCH = 15;
  private static final int LENGTH = 6;
  private static final int DECODER_LENGTH = 3;

  static Stream<Program> networks() {
    return Stream.of(
        Wired.stack(Readout.EVERY, Ends.SAME_POSITION, Wired.level("l0", "lstm-peephole", 2, 3)),
        Wired.stack(
            Readout.MEAN,
            Ends.OWN_END,
            Wired.both("l0", "gru", 2, 3),
            Wired.both("l1", "lstm", 6, 5)),
        Wired.pair(Optional.of(Wired.attention("additive", true))),
        Wired.pair(Optional.of(Wired.attention("cosine", false))));
  }

  @ParameterizedTest
  @MethodSource("networks")
  void slicesComputeWhatTheWholeDoes(Program example) {
    Program whole = whole(example.network(), example.weights());
    whole.forward();
    whole.backward();
    final Map<String, double[]> wanted = gradients(example.weights());
    SlicedProgram sliced = sliced(whole, new Team(1));
    sliced.forward();
    sliced.backward();

    assertThat(sliced.loss()).isEqualTo(whole.loss());
    gradients(example.weights())
        .forEach((name, has) -> Close.check(has, wanted.get(name), 1e-12, name));
    assertThat(wanted.values()).allMatch(g -> Stream.of(g).anyMatch(v -> v[0] != 0));
    everyNumberIsKept(whole, sliced);
  }

  /** All numbers of a frame, of the values and of the gradients, are those of the whole's examples. */
  private static void everyNumberIsKept(Program whole, SlicedProgram sliced) {
    String layer = whole.network().first().name();
    int first = 0;
    for (Program slice : sliced.slices()) {
      for (int t = 0; t < LENGTH; t++) {
        Frame all = whole.step(layer, t);
        Frame some = slice.step(layer, t);
        for (String name : all.cell().stepNames()) {
          for (Symbol symbol : List.of(Symbol.now(name), Symbol.now(name).toGradient())) {
            double[] wanted = rows(all.buffer(symbol), first, slice.batch());
            Close.check(some.buffer(symbol).data, wanted, 1e-12, symbol + " at step " + t);
          }
        }
      }
      first += slice.batch();
    }
  }

  @ParameterizedTest
  @MethodSource("networks")
  void theSizeOfTheTeamChangesNoBit(Program example) {
    Program whole = whole(example.network(), example.weights());
    Map<String, double[]> wanted = null;
    for (int threads : new int[] {1, 2, 3}) {
      SlicedProgram sliced = sliced(whole, new Team(threads));
      for (int n = 0; n < 20; n++) {
        sliced.forward();
        sliced.backward();
        Map<String, double[]> has = gradients(example.weights());
        wanted = wanted == null ? has : wanted;
        for (Map.Entry<String, double[]> entry : wanted.entrySet()) {
          assertThat(has.get(entry.getKey())).as(entry.getKey()).isEqualTo(entry.getValue());
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"lstm", "gru", "rnn", "mgu"})
  void slicingChangesNoBitOfTheUsualCells(String cell) {
    Program example = Wired.stack(Readout.EVERY, Ends.SAME_POSITION, Wired.level("l0", cell, 2, 9));
    Program whole = whole(example.network(), example.weights());
    whole.forward();
    whole.backward();
    final Map<String, double[]> wanted = gradients(example.weights());
    SlicedProgram sliced = sliced(whole, new Team(2));
    sliced.forward();
    sliced.backward();
    gradients(example.weights())
        .forEach((name, has) -> assertThat(has).as(name).isEqualTo(wanted.get(name)));
  }

  @Test
  void examplesOfABatchGoToTheirSlices() {
    Program example =
        Wired.stack(Readout.LAST, Ends.SAME_POSITION, Wired.level("l0", "lstm", 2, 3));
    Program whole = whole(example.network(), example.weights());
    SlicedProgram sliced = sliced(whole, new Team(1));
    Batch batch = batch(BATCH);
    whole.load(batch);
    sliced.load(batch);
    whole.forward();
    sliced.forward();
    assertThat(sliced.loss()).isEqualTo(whole.loss());
    assertThatThrownBy(() -> sliced.load(batch(BATCH - 1)))
        .hasMessage("the batch has batch size 14, the program wants 15");
  }

  /** A table's gradient is added up within each step, by whichever examples read a row. */
  @Test
  void slicesShareATable() {
    Stack network =
        Stack.of(
            List.of(
                Blocks.table("emb", 5, 4),
                Level.of(Layer.forward("l0", CellCatalogue.builtIn().get("gru"), 4, 3))),
            CellCatalogue.heads().get("cross-entropy"),
            Wired.SYMBOLS,
            Readout.LAST);
    Weights weights = Networks.weights(network);
    Initialisation.uniform(weights, 3, 8);
    Program whole = new Program(network, weights, LENGTH, BATCH);
    SlicedProgram sliced =
        new SlicedProgram(
            network, weights, ROWS, (w, rows) -> new StackLayout(network, w, LENGTH, rows), TWO);
    SplittableRandom random = new SplittableRandom(4);
    double[][] inputs = new double[LENGTH][BATCH];
    Stream.of(inputs).forEach(row -> java.util.Arrays.setAll(row, b -> random.nextInt(5)));
    Batch batch = new Batch(BATCH, 1, inputs, new Targets.Classes(new int[1][BATCH]));
    whole.load(batch);
    sliced.load(batch);
    whole.forward();
    whole.backward();
    final Map<String, double[]> wanted = gradients(weights);
    sliced.forward();
    sliced.backward();
    gradients(weights).forEach((name, has) -> Close.check(has, wanted.get(name), 1e-12, name));
  }

  @Test
  void statesAreCarriedOnInEverySlice() {
    Program example =
        Wired.stack(Readout.LAST, Ends.SAME_POSITION, Wired.level("l0", "lstm", 2, 3));
    Program whole = whole(example.network(), example.weights());
    SlicedProgram sliced = sliced(whole, new Team(1));
    Carry one = new Carry(whole);
    Carry other = new Carry(sliced.slices());
    boolean[] fresh = new boolean[BATCH];
    fresh[5] = true;
    whole.forward();
    sliced.forward();
    one.keep();
    other.keep();
    one.begin(fresh);
    other.begin(fresh);
    whole.forward();
    sliced.forward();
    assertThat(sliced.loss()).isEqualTo(whole.loss());
    assertThat(sliced.slices().get(1).initialState("h").data)
        .isEqualTo(rows(whole.initialState("h"), 4, 8));
  }

  /** Where the batch goes wrong first, not where the first slice does. */
  @Test
  void theFirstNumberThatEscapesIsFoundInAnySlice() {
    Program example =
        Wired.stack(Readout.LAST, Ends.SAME_POSITION, Wired.level("l0", "lstm", 2, 3));
    SlicedProgram sliced = sliced(whole(example.network(), example.weights()), new Team(1));
    sliced.forward();
    sliced.backward();
    assertThat(sliced.escaped()).isEmpty();
    sliced.slices().get(0).input(4).data[0] = Double.NaN;
    sliced.slices().get(2).input(1).data[0] = Double.NaN;
    sliced.forward();
    assertThat(sliced.escaped()).map(Escaped::step).contains(1);
  }

  private static Batch batch(int size) {
    SplittableRandom random = new SplittableRandom(2);
    double[][] inputs = new double[LENGTH][];
    java.util.Arrays.setAll(inputs, t -> random.doubles(2L * size, -1, 1).toArray());
    int[][] ids = {random.ints(size, 0, Wired.SYMBOLS).toArray()};
    return new Batch(size, 2, inputs, new Targets.Classes(ids));
  }

  private static Map<String, double[]> gradients(Weights weights) {
    Map<String, double[]> gradients = new LinkedHashMap<>();
    weights.all().forEach(w -> gradients.put(w.name(), w.gradient().data.clone()));
    return gradients;
  }

  private static Program whole(Network network, Weights weights) {
    Program whole =
        network instanceof EncoderDecoder pair
            ? new Program(pair, weights, LENGTH, DECODER_LENGTH, BATCH)
            : new Program((Stack) network, weights, LENGTH, BATCH);
    SplittableRandom random = new SplittableRandom(6);
    outside(whole).forEach(b -> setAll(b, random.doubles(b.data.length, -1, 1).toArray()));
    for (int n = 0; n < whole.terms(); n++) {
      double[] target = whole.head(n).buffer(Symbol.now("target")).data;
      java.util.Arrays.setAll(target, b -> random.nextInt(Wired.SYMBOLS));
    }
    return whole;
  }

  /** Inputs and initial states. */
  private static Stream<Buffer> outside(Program program) {
    Stream.Builder<Buffer> all = Stream.builder();
    for (int t = 0; t < program.length(); t++) {
      all.add(program.input(t));
    }
    for (int t = 0; t < program.decoderLength(); t++) {
      all.add(program.decoderInput(t));
    }
    program.network().cell().states().forEach(s -> all.add(program.initialState(s)));
    return all.build();
  }

  private static void setAll(Buffer buffer, double[] numbers) {
    System.arraycopy(numbers, 0, buffer.data, 0, numbers.length);
  }

  /** The same network for the same examples. */
  private static SlicedProgram sliced(Program whole, Team team) {
    Network network = whole.network();
    SlicedProgram sliced =
        new SlicedProgram(
            network,
            whole.weights(),
            ROWS,
            (wiring, rows) ->
                network instanceof EncoderDecoder pair
                    ? new EncoderDecoderLayout(pair, wiring, LENGTH, DECODER_LENGTH, rows)
                    : new StackLayout((Stack) network, wiring, LENGTH, rows),
            team);
    int first = 0;
    for (Program slice : sliced.slices()) {
      List<Buffer> from = outside(whole).toList();
      List<Buffer> to = outside(slice).toList();
      for (int n = 0; n < to.size(); n++) {
        setAll(to.get(n), rows(from.get(n), first, slice.batch()));
      }
      for (int n = 0; n < whole.terms(); n++) {
        Buffer target = whole.head(n).buffer(Symbol.now("target"));
        setAll(slice.head(n).buffer(Symbol.now("target")), rows(target, first, slice.batch()));
      }
      first += slice.batch();
    }
    return sliced;
  }

  private static double[] rows(Buffer buffer, int first, int count) {
    int cols = buffer.cols;
    return java.util.Arrays.copyOfRange(buffer.data, first * cols, (first + count) * cols);
  }
}
