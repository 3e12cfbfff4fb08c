package org.unroll.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unroll.engine.decode.BeamSearch;
import org.unroll.engine.decode.GreedyDecoder;
import org.unroll.engine.decode.Hypothesis;
import org.unroll.expr.Symbol;
import org.unroll.network.Attention;
import org.unroll.network.EncoderDecoder;

/** Against all sequences there are: four symbols, at most three of them. */
class BeamSearchTest {

  private static final int START = 2;
  private static final int END = 3;
  private static final OptionalInt ENDING = OptionalInt.of(END);

  /** More than there are beginnings: 3^3 that do not end, and those that do. */
  private static final int ALL = 60;

  static Stream<Optional<Attention>> attentions() {
    return Stream.of(
        Optional.empty(),
        Optional.of(Wired.attention("additive", true)),
        Optional.of(Wired.attention("dot", false)));
  }

  @ParameterizedTest
  @MethodSource("attentions")
  void aBeamOfAllBeginningsFindsAllSequencesInTheirOrder(Optional<Attention> attention) {
    List<Hypothesis> found = new BeamSearch(program(attention, ALL), ENDING, 0).search(START);
    List<Hypothesis> all = all(program(attention, 1), 0);
    assertThat(found).hasSameSizeAs(all);
    for (int i = 0; i < all.size(); i++) {
      assertThat(found.get(i).symbols()).isEqualTo(all.get(i).symbols());
      assertThat(found.get(i).finished()).isEqualTo(all.get(i).finished());
      assertThat(found.get(i).logProbability())
          .isCloseTo(all.get(i).logProbability(), within(1e-12));
    }
  }

  @Test
  void theProbabilitiesOfAllSequencesSumToOne() {
    List<Hypothesis> found =
        new BeamSearch(program(Optional.empty(), ALL), ENDING, 0).search(START);
    double sum = found.stream().mapToDouble(h -> Math.exp(h.logProbability())).sum();
    assertThat(sum).isCloseTo(1, within(1e-12));
  }

  @Test
  void withLengthNormalisationTheBestMeanFactorWins() {
    Hypothesis found =
        new BeamSearch(program(Optional.empty(), ALL), ENDING, 1).search(START).get(0);
    assertThat(found.symbols()).isEqualTo(all(program(Optional.empty(), 1), 1).get(0).symbols());
    assertThat(found.score(1)).isEqualTo(found.logProbability() / found.symbols().size());
  }

  @ParameterizedTest
  @MethodSource("attentions")
  void aBeamOfOneIsGreedy(Optional<Attention> attention) {
    List<Hypothesis> found =
        new BeamSearch(program(attention, 1), OptionalInt.empty(), 0).search(START);
    int[][] greedy = new GreedyDecoder(program(attention, 1)).decode(START);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).symbols()).isEqualTo(Stream.of(greedy).map(s -> s[0]).toList());
    assertThat(found.get(0).finished()).isFalse();
  }

  /** A narrow beam keeps what it claims: its probabilities are those of a pass over its words. */
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5})
  void statesFollowTheirHypotheses(int width) {
    Optional<Attention> attention = Optional.of(Wired.attention("additive", true));
    List<Hypothesis> found = new BeamSearch(program(attention, width), ENDING, 0).search(START);
    assertThat(found).hasSize(width);
    assertThat(found).isSortedAccordingTo(Comparator.comparingDouble(h -> -h.logProbability()));
    for (Hypothesis hypothesis : found) {
      assertThat(hypothesis.logProbability())
          .isCloseTo(told(program(attention, 1), hypothesis), within(1e-12));
    }
  }

  @Test
  void equallyLikelySequencesStandInTheOrderOfTheirSymbols() {
    Program program = program(Optional.empty(), 3);
    program.weights().all().forEach(w -> Arrays.fill(w.value().data, 0));
    List<Hypothesis> found = new BeamSearch(program, OptionalInt.empty(), 0).search(START);
    assertThat(found)
        .extracting(Hypothesis::symbols)
        .containsExactly(List.of(0, 0, 0), List.of(0, 0, 1), List.of(0, 0, 2));
  }

  @Test
  void greedyDecodingLeavesAWholeForwardPass() {
    Program program = program(Optional.of(Wired.attention("dot", false)), 1);
    new GreedyDecoder(program).decode(START);
    double[] last = program.outputs()[2].clone();
    program.forward();
    assertThat(program.outputs()[2]).containsExactly(last);
  }

  @Test
  void aNetworkWithoutADecoderIsRefused() {
    assertThatThrownBy(() -> new GreedyDecoder(Programs.random("rnn", 2, 1)))
        .hasMessage("only a network with a decoder decodes");
  }

  /** The same network and source for every width. */
  private static Program program(Optional<Attention> attention, int width) {
    Program wired = Wired.pair(attention);
    Program program =
        new Program(
            (EncoderDecoder) wired.network(),
            wired.weights(),
            Wired.LENGTH,
            Wired.DECODER_LENGTH,
            width);
    for (int t = 0; t < Wired.LENGTH; t++) {
      System.arraycopy(wired.input(t).data, 0, program.input(t).data, 0, wired.input(t).cols);
    }
    return program;
  }

  private static List<Hypothesis> all(Program program, double power) {
    List<Hypothesis> all = new ArrayList<>();
    grow(program, new Hypothesis(List.of(), List.of(), false), all);
    all.sort(Comparator.comparingDouble((Hypothesis h) -> -h.score(power)));
    return all;
  }

  private static void grow(Program program, Hypothesis begun, List<Hypothesis> all) {
    if (begun.finished() || begun.symbols().size() == Wired.DECODER_LENGTH) {
      all.add(new Hypothesis(begun.symbols(), List.of(told(program, begun)), begun.finished()));
      return;
    }
    for (int symbol = 0; symbol < Wired.SYMBOLS; symbol++) {
      List<Integer> symbols = Stream.concat(begun.symbols().stream(), Stream.of(symbol)).toList();
      grow(program, new Hypothesis(symbols, List.of(), symbol == END), all);
    }
  }

  /** log p of a sequence by a whole pass with its symbols as inputs. */
  private static double told(Program program, Hypothesis hypothesis) {
    int read = START;
    for (int n = 0; n < hypothesis.symbols().size(); n++) {
      Arrays.fill(program.decoderInput(n).data, 0);
      program.decoderInput(n).data[read] = 1;
      read = hypothesis.symbols().get(n);
    }
    program.forward();
    double sum = 0;
    for (int n = 0; n < hypothesis.symbols().size(); n++) {
      double[] p = program.head(n).buffer(Symbol.now("p")).data;
      sum += Math.log(p[hypothesis.symbols().get(n)]);
    }
    return sum;
  }
}
