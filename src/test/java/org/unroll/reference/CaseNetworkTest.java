package org.unroll.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unroll.cell.CellCatalogue;
import org.unroll.network.EncoderDecoder;
import org.unroll.network.Ends;
import org.unroll.network.Layer;
import org.unroll.network.Level;
import org.unroll.network.Link;
import org.unroll.network.Loss;
import org.unroll.network.Network;
import org.unroll.network.Readout;
import org.unroll.network.Reduction;
import org.unroll.network.Stack;

/** Wirings beyond those of the reference cases at hand. */
class CaseNetworkTest {

  private static final int HIDDEN = 4;
  private static final int INPUTS = 3;

  private static CaseConfig.Layer layer(String name, String cell, int inputs) {
    return new CaseConfig.Layer(name, cell, inputs, name.endsWith("b"), List.of("a"));
  }

  private static Network network(
      String topology, Optional<CaseConfig.Decoder> decoder, CaseConfig.Layer... layers) {
    CaseConfig config =
        new CaseConfig(
            topology,
            5,
            2,
            INPUTS,
            HIDDEN,
            INPUTS,
            Loss.CROSS_ENTROPY,
            Readout.EVERY,
            Ends.OWN_END,
            Reduction.MEAN,
            Reduction.SUM,
            List.of(layers),
            decoder);
    return new CaseNetwork(CellCatalogue.builtIn(), CellCatalogue.heads()).of(config);
  }

  @Test
  void cellsMayDifferFromLayerToLayer() {
    Network network =
        network(
            "stacked",
            Optional.empty(),
            layer("l0", "lstm", INPUTS),
            layer("l1", "gru_torch", HIDDEN),
            layer("l2", "rnn_relu", HIDDEN));
    assertThat(network.layers())
        .extracting(layer -> layer.cell().id())
        .containsExactly("lstm-torch", "gru-torch", "rnn-relu");
  }

  @Test
  void twoLevelsInBothDirectionsReadTheStatesJoined() {
    Stack network =
        (Stack)
            network(
                "bidir",
                Optional.empty(),
                layer("l0f", "lstm", INPUTS),
                layer("l0b", "lstm", INPUTS),
                layer("l1f", "lstm", 2 * HIDDEN),
                layer("l1b", "lstm", 2 * HIDDEN));
    assertThat(network.levels()).extracting(level -> level.layers().size()).containsExactly(2, 2);
    assertThat(network.layers())
        .extracting(Layer::reversed)
        .containsExactly(false, true, false, true);
    assertThat(network.features()).isEqualTo(2 * HIDDEN);
  }

  @Test
  void residualLinksLeaveOutTheLowestLevel() {
    Stack network =
        (Stack)
            network(
                "residual",
                Optional.empty(),
                layer("l0", "lstm", INPUTS),
                layer("l1", "lstm", HIDDEN),
                layer("l2", "lstm", HIDDEN));
    assertThat(network.levels())
        .extracting(Level::link)
        .containsExactly(Link.NONE, Link.RESIDUAL, Link.RESIDUAL);
  }

  @Test
  void onlyTheLowestDecoderLayerReadsTheContext() {
    CaseConfig.LookBack lookBack = new CaseConfig.LookBack("scaled_dot", true, 1, 1);
    EncoderDecoder network =
        (EncoderDecoder)
            network(
                "encdec",
                Optional.of(new CaseConfig.Decoder(4, 1, Optional.of(lookBack))),
                layer("enc0", "gru_torch", INPUTS),
                layer("enc1", "gru_torch", HIDDEN),
                layer("dec0", "gru_torch", INPUTS + HIDDEN),
                layer("dec1", "gru_torch", HIDDEN));
    assertThat(network.decoderLayers()).extracting(Layer::name).containsExactly("dec0", "dec1");
    assertThat(network.features()).isEqualTo(2 * HIDDEN);
    assertThat(network.attention().orElseThrow().equations().id())
        .isEqualTo("attention-scaled-dot");
  }

  @Test
  void aLayerThatCannotReadWhatItIsGivenIsNamed() {
    assertThatThrownBy(
            () ->
                network(
                    "stacked",
                    Optional.empty(),
                    layer("l0", "lstm", INPUTS),
                    layer("l1", "lstm", INPUTS)))
        .isInstanceOf(CaseProblem.class)
        .hasMessageContainingAll("layer l1", "is 3", "length 4");
  }

  @Test
  void anUnknownTopologyListsTheKnownOnes() {
    assertThatThrownBy(() -> network("ring", Optional.empty(), layer("l0", "lstm", INPUTS)))
        .hasMessageContainingAll("'ring'", "stacked", "encdec");
  }

  @Test
  void anUnknownScoreListsTheKnownOnes() {
    CaseConfig.LookBack lookBack = new CaseConfig.LookBack("psychic", false, 1, 1);
    assertThatThrownBy(
            () ->
                network(
                    "encdec",
                    Optional.of(new CaseConfig.Decoder(4, 1, Optional.of(lookBack))),
                    layer("enc0", "lstm", INPUTS),
                    layer("dec0", "lstm", INPUTS)))
        .hasMessageContainingAll("'psychic'", "attention-cosine");
  }
}
