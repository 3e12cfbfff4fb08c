package org.unroll.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unroll.network.Ends;
import org.unroll.network.Link;
import org.unroll.network.Readout;

/** Gradients of networks of several layers against central finite differences. */
class WiredGradientTest {

  @ParameterizedTest
  @EnumSource
  void aStackOfDifferentCellsAndWidths(Readout readout) {
    FiniteDifferences.check(
        Wired.stack(
            readout,
            Ends.SAME_POSITION,
            Wired.level("l0", "lstm-peephole", Wired.INPUTS, 3),
            Wired.level("l1", "gru-torch", 3, 2),
            Wired.level("l2", "rnn", 2, 4)));
  }

  @ParameterizedTest
  @EnumSource
  void twoLevelsInBothDirections(Readout readout) {
    for (Ends ends : Ends.values()) {
      FiniteDifferences.check(twoLevels(readout, ends));
    }
  }

  private static Program twoLevels(Readout readout, Ends ends) {
    return Wired.stack(
        readout, ends, Wired.both("l0", "gru", Wired.INPUTS, 3), Wired.both("l1", "lstm", 6, 2));
  }

  @ParameterizedTest
  @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
  void linksRoundLevels(Link link) {
    FiniteDifferences.check(
        Wired.stack(
            Readout.EVERY,
            Ends.SAME_POSITION,
            Wired.level("l0", "gru-torch", Wired.INPUTS, 3),
            Wired.linked("l1", "lstm", 3, link),
            Wired.linked("l2", "rnn", 3, link)));
  }

  @Test
  void twoLayersThatWriteWhatTwoLayersRead() {
    FiniteDifferences.check(Wired.pair(Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "dot, true", "dot, false",
    "scaled-dot, true", "scaled-dot, false",
    "cosine, true", "cosine, false",
    "additive, true", "additive, false"
  })
  void attentionInBothTimings(String score, boolean beforeStep) {
    FiniteDifferences.check(Wired.pair(Optional.of(Wired.attention(score, beforeStep))));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void anEncoderThatReadsInBothDirections(boolean attention) {
    FiniteDifferences.check(Wired.inBothDirections(attention));
  }

  @Test
  void linksInAnEncoderAndItsDecoder() {
    FiniteDifferences.check(
        Wired.pair(
            List.of(
                Wired.level("enc0", "gru", Wired.SYMBOLS, 3),
                Wired.linked("enc1", "rnn", 3, Link.HIGHWAY)),
            List.of(
                Wired.level("dec0", "gru", Wired.SYMBOLS, 3),
                Wired.linked("dec1", "lstm", 3, Link.RESIDUAL),
                Wired.linked("dec2", "rnn", 3, Link.HIGHWAY)),
            Optional.of(Wired.attention("dot", false))));
  }

  @Test
  void inputsAndInitialStatesOfAllLayers() {
    Program program = twoLevels(Readout.LAST, Ends.OWN_END);
    program.forward();
    program.backward();
    Stream.of("l0f", "l0b", "l1f", "l1b")
        .forEach(
            layer ->
                FiniteDifferences.check(
                    program,
                    "h of " + layer,
                    program.initialState(layer, "h").data,
                    program.initialGradient(layer, "h").data.clone()));
    FiniteDifferences.check(
        program, "x", program.input(1).data, program.inputGradient(1).data.clone());
  }
}
