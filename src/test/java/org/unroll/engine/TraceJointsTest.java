package org.unroll.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unroll.network.Ends;
import org.unroll.network.Link;
import org.unroll.network.Readout;

/** A trace knows what stands between the layers: links and attention, with their own equations. */
class TraceJointsTest {

  private static final int LAST = Wired.LENGTH - 1;

  private static Trace trace(Program program) {
    program.forward();
    program.backward();
    return program.trace(1);
  }

  private static Trace linked(Link link) {
    return trace(
        Wired.stack(
            Readout.EVERY,
            Ends.OWN_END,
            Wired.level("l0", "gru", Wired.INPUTS, 3),
            Wired.linked("l1", "gru", 3, link)));
  }

  @Test
  void aResidualLinkAddsWhatItsLevelReadsToWhatItSays() {
    Trace trace = linked(Link.RESIDUAL);
    TraceJoint joint = trace.joints().get(0);
    assertThat(trace.joints()).hasSize(1);
    assertThat(joint.name()).isEqualTo("l1.residual");
    assertThat(joint.storey()).isEqualTo(1);
    assertThat(joint.isAttention() || joint.decoder() || joint.has("a")).isFalse();
    Trace upper = trace.parts().get(1).trace();
    for (int t = 0; t < Wired.LENGTH; t++) {
      double[] said = upper.value("h", t);
      double[] read = trace.value("h", t);
      for (int k = 0; k < 3; k++) {
        assertThat(joint.value("y", t)[k]).isEqualTo(said[k] + read[k]);
      }
    }
    // The last state goes nowhere but into the sum, so it has the sum's gradient.
    assertThat(upper.gradient("h", LAST)).containsExactly(joint.gradient("y", LAST));
  }

  @Test
  void aHighwayMixesByItsGate() {
    Trace trace = linked(Link.HIGHWAY);
    TraceJoint joint = trace.joints().get(0);
    Trace upper = trace.parts().get(1).trace();
    for (int t = 0; t < Wired.LENGTH; t++) {
      for (int k = 0; k < 3; k++) {
        double open = joint.value("a", t)[k];
        double mix = open * upper.value("h", t)[k] + (1 - open) * trace.value("h", t)[k];
        assertThat(open).isBetween(0.0, 1.0);
        assertThat(joint.value("y", t)[k]).isCloseTo(mix, within(1e-15));
      }
    }
    for (int k = 0; k < 3; k++) {
      double share = joint.value("a", LAST)[k] * joint.gradient("y", LAST)[k];
      assertThat(upper.gradient("h", LAST)[k]).isCloseTo(share, within(1e-15));
    }
  }

  @Test
  void aContextIsTheEncodersStatesWeighed() {
    for (boolean early : List.of(true, false)) {
      Trace trace = trace(Wired.pair(Optional.of(Wired.attention("dot", early))));
      TraceJoint joint = trace.joints().get(0);
      assertThat(joint.isAttention() && joint.decoder()).isTrue();
      assertThat(joint.storey()).isEqualTo(early ? 0 : 2);
      Trace top = trace.parts().get(1).trace();
      for (int n = 0; n < Wired.DECODER_LENGTH; n++) {
        double[] context = joint.value("context", n);
        for (int k = 0; k < context.length; k++) {
          double sum = 0;
          for (int j = 0; j < Wired.LENGTH; j++) {
            sum += trace.attention(n)[j] * top.value("h", j)[k];
          }
          assertThat(context[k]).isCloseTo(sum, within(1e-12));
        }
        assertThat(joint.gradient("context", n)).hasSameSizeAs(context);
      }
    }
  }

  @Test
  void whatIsNotThereIsRefusedWithItsName() {
    TraceJoint joint = linked(Link.RESIDUAL).joints().get(0);
    assertThatThrownBy(() -> joint.value("a", 0)).hasMessage("l1.residual has no a at step 0");
    assertThatThrownBy(() -> joint.value("y", Wired.LENGTH))
        .hasMessage("l1.residual has no y at step 4");
  }
}
