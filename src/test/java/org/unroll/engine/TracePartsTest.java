package org.unroll.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unroll.expr.Symbol;
import org.unroll.network.Ends;
import org.unroll.network.Readout;

/** A trace of a network has a part for each layer, with that layer's own numbers. */
class TracePartsTest {

  private static Trace trace(Program program, int example) {
    program.forward();
    program.backward();
    return program.trace(example);
  }

  private static double[] row(Program program, String layer, int t, Symbol symbol, int example) {
    return RecordedTrace.row(program.step(layer, t), symbol, example);
  }

  @Test
  void everyLayerOfAStackHasItsNumbers() {
    Program program =
        Wired.stack(
            Readout.EVERY,
            Ends.OWN_END,
            Wired.level("l0", "lstm", Wired.INPUTS, 3),
            Wired.level("l1", "gru", 3, 2));
    Trace trace = trace(program, 1);
    assertThat(trace.parts()).extracting(TracePart::layer).containsExactly("l0", "l1");
    assertThat(trace.parts()).extracting(TracePart::storey).containsExactly(0, 1);
    assertThat(trace.cellId()).isEqualTo("lstm");
    Trace upper = trace.parts().get(1).trace();
    assertThat(upper.cellId()).isEqualTo("gru");
    assertThat(upper.hidden()).isEqualTo(2);
    for (int t = 0; t < Wired.LENGTH; t++) {
      assertThat(upper.value("x", t)).containsExactly(trace.value("h", t));
      assertThat(upper.value("h", t)).containsExactly(row(program, "l1", t, Symbol.now("h"), 1));
      assertThat(upper.gradient("h", t))
          .containsExactly(row(program, "l1", t, Symbol.now("h").toGradient(), 1));
      assertThat(upper.hasLoss(t)).isTrue();
    }
    assertThat(upper.weight("W_z").data)
        .containsExactly(program.weights().get("l1.W_z").value().data);
    assertThat(upper.parts()).isEqualTo(trace.parts());
  }

  @Test
  void aReversedLayerGoesOnFromThePositionToItsRight() {
    Program program =
        Wired.stack(Readout.EVERY, Ends.OWN_END, Wired.both("l0", "rnn", Wired.INPUTS, 2));
    TracePart back = trace(program, 0).parts().get(1);
    assertThat(back.reversed()).isTrue();
    Trace trace = back.trace();
    assertThat(trace.before(2)).isEqualTo(3);
    assertThat(trace.value("h", Wired.LENGTH)).containsExactly(0, 0);
    assertThatThrownBy(() -> trace.value("h", -1)).hasMessageContaining("no h at step -1");
    // The recurrent product of the last position comes from the initial state, so it is zero.
    String product = recurrentProduct(trace);
    assertThat(trace.value(product, Wired.LENGTH - 1)).containsExactly(0, 0);
    double[] h = trace.value("h", 2);
    double[] wanted = new double[2];
    for (int i = 0; i < 2; i++) {
      for (int j = 0; j < 2; j++) {
        wanted[i] += trace.weight("U").data[2 * i + j] * h[j];
      }
    }
    assertThat(trace.value(product, 1)).usingComparatorWithPrecision(1e-14).containsExactly(wanted);
  }

  /** The inner term that is the recurrent weight times h of the step before. */
  private static String recurrentProduct(Trace trace) {
    return Compiler.nodes(org.unroll.cell.CellCatalogue.builtIn().get(trace.cellId())).stream()
        .filter(node -> node.args().contains(Symbol.before("h")))
        .map(node -> node.target().name())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aDecoderGoesOnFromTheEncodersLastStateAndHasTheLosses() {
    Program program = Wired.pair(Optional.of(Wired.attention("dot", false)));
    Trace trace = trace(program, 1);
    assertThat(trace.parts())
        .extracting(TracePart::layer)
        .containsExactly("enc0", "enc1", "dec0", "dec1");
    assertThat(trace.parts())
        .extracting(TracePart::decoder)
        .containsExactly(false, false, true, true);
    assertThat(trace.parts()).extracting(TracePart::storey).containsExactly(0, 1, 0, 1);
    Trace encoder = trace.parts().get(1).trace();
    Trace decoder = trace.parts().get(3).trace();
    assertThat(decoder.length()).isEqualTo(Wired.DECODER_LENGTH);
    assertThat(decoder.value("h", -1)).containsExactly(encoder.value("h", Wired.LENGTH - 1));
    assertThat(encoder.hasLoss(0)).isFalse();
    assertThat(decoder.hasLoss(0)).isTrue();
    double mean = 0;
    for (int t = 0; t < Wired.DECODER_LENGTH; t++) {
      assertThat(decoder.loss(t)).isPositive();
      mean += program.lossOfTerm(t);
    }
    assertThat(trace.totalLoss()).isCloseTo(mean, within(1e-12));
  }

  @Test
  void attentionSumsToOneAtEveryStepOfTheDecoder() {
    for (boolean early : List.of(true, false)) {
      Program program = Wired.pair(Optional.of(Wired.attention("additive", early)));
      Trace trace = trace(program, 0);
      for (int t = 0; t < Wired.DECODER_LENGTH; t++) {
        double[] weights = trace.attention(t);
        assertThat(weights).hasSize(Wired.LENGTH);
        assertThat(Arrays.stream(weights).sum()).isCloseTo(1, within(1e-12));
        assertThat(weights)
            .containsExactly(RecordedTrace.row(program.attention(t), Symbol.now("alpha"), 0));
      }
      assertThat(trace.attention(0)).isNotEqualTo(trace.attention(1));
    }
    assertThat(trace(Wired.pair(Optional.empty()), 0).attention(0)).isEmpty();
  }
}
