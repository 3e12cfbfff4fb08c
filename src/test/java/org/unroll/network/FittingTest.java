package org.unroll.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unroll.cell.Cell;
import org.unroll.cell.CellCatalogue;

/** Parts that do not fit together are refused, in a sentence that says which and why. */
class FittingTest {

  private static final Cell HEAD = CellCatalogue.heads().get("cross-entropy");

  private static Layer layer(String name, int inputs, int hidden) {
    return Layer.forward(name, CellCatalogue.builtIn().get("gru"), inputs, hidden);
  }

  private static Level level(String name, int inputs, int hidden) {
    return Level.of(layer(name, inputs, hidden));
  }

  private static Level reversed(String name, int inputs, int hidden) {
    return Level.of(
        new Layer(name, CellCatalogue.builtIn().get("gru"), inputs, hidden, true), Link.NONE);
  }

  private static AbstractThrowableAssert<?, ?> refused(ThrowingCallable making) {
    return assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class);
  }

  private static Stack stack(Block... blocks) {
    return Stack.of(List.of(blocks), HEAD, 2, Readout.EVERY);
  }

  private static EncoderDecoder pair(
      List<Block> encoder, List<Level> decoder, Optional<Attention> attention) {
    return new EncoderDecoder(encoder, decoder, attention, HEAD, 4, Reduction.MEAN, Reduction.MEAN);
  }

  @ParameterizedTest
  @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
  void linksOfUnequalWidth(Link link) {
    refused(() -> Level.of(layer("l1", 3, 4), link))
        .hasMessageContainingAll("layer l1", "length 3", "length 4", "must be equal");
    Layer table = Blocks.table("emb", 1, 1).first();
    refused(() -> Level.of(table, link)).hasMessageContaining("layer emb");
  }

  @Test
  void aLevelThatCannotReadTheOneBelow() {
    refused(() -> stack(level("l0", 2, 3), level("l1", 4, 3)))
        .hasMessageContainingAll("layer l1", "length 4", "length 3");
    refused(() -> stack(level("l0", 2, 3), new Window(2, 5)))
        .hasMessageContainingAll("Window", "length 2", "length 3");
  }

  @Test
  void aTableAboveAnotherBlock() {
    refused(() -> stack(level("l0", 2, 1), Blocks.table("emb", 10, 3)))
        .hasMessageContainingAll("layer emb", "lowest");
  }

  @Test
  void layersOfOneLevelThatReadDifferently() {
    refused(() -> new Level(List.of(layer("f", 2, 3), layer("b", 4, 3)), Link.NONE))
        .hasMessageContainingAll("f and b", "length 2 and 4");
  }

  @Test
  void twoLayersOfOneName() {
    refused(() -> stack(level("l0", 2, 3), level("l0", 3, 3))).hasMessageContaining("called l0");
  }

  @Test
  void nothingAtAll() {
    refused(() -> stack()).hasMessageContaining("at least one block");
    refused(() -> new Window(2, 0)).hasMessageContaining("at least 1 step");
  }

  @Test
  void aDecoderThatCannotStartFromItsEncoder() {
    refused(() -> pair(List.of(level("e", 4, 3)), List.of(level("d", 4, 2)), Optional.empty()))
        .hasMessageContainingAll("layer d has 2 units", "layer e", "with 3");
  }

  @Test
  void aDecoderThatReadsBackward() {
    refused(() -> pair(List.of(level("e", 4, 3)), List.of(reversed("d", 4, 3)), Optional.empty()))
        .hasMessageContainingAll("layer d", "forward");
  }

  @Test
  void aDecoderWithoutLayers() {
    List<Block> encoder = List.of(level("e", 4, 3));
    refused(() -> pair(encoder, List.of(), Optional.empty())).hasMessageContaining("at least one");
    refused(() -> pair(encoder, List.of(Blocks.table("t", 4, 3)), Optional.empty()))
        .hasMessageContaining("above its table");
  }

  @Test
  void attentionBetweenUnequalWidths() {
    Attention dot = new Attention(CellCatalogue.wiring().get("attention-dot"), false, 1, 1);
    refused(
            () ->
                pair(
                    List.of(level("e", 4, 3), new Window(3, 2)),
                    List.of(level("d", 4, 3)),
                    Optional.of(dot)))
        .hasMessageContainingAll("attention", "length 3", "length 6");
  }

  @Test
  void aDecoderKnowsWhatItReads() {
    Attention early = new Attention(CellCatalogue.wiring().get("attention-dot"), true, 1, 1);
    EncoderDecoder oneHot =
        pair(List.of(level("e", 5, 3)), List.of(level("d", 4 + 3, 3)), Optional.of(early));
    assertThat(oneHot.decoderInputs()).isEqualTo(oneHot.decoderSymbols()).isEqualTo(4);
    EncoderDecoder table =
        pair(
            List.of(level("e", 5, 3)),
            List.of(Blocks.table("t", 9, 2), level("d", 2 + 3, 3)),
            Optional.of(early));
    assertThat(table.decoderInputs()).isEqualTo(1);
    assertThat(table.decoderSymbols()).isEqualTo(9);
  }
}
