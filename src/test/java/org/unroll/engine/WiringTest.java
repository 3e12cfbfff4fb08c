package org.unroll.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unroll.expr.Buffer;
import org.unroll.expr.Symbol;
import org.unroll.network.Ends;
import org.unroll.network.Link;
import org.unroll.network.Readout;

/** Who reads what in networks of several layers: what one frame is given is what another computed. */
class WiringTest {

  private static final int LAST = Wired.LENGTH - 1;

  @Test
  void theUpperLevelOfTwoReadsBothDirectionsJoined() {
    Program program = twoLevels(Readout.EVERY);
    program.forward();
    for (int t = 0; t < Wired.LENGTH; t++) {
      double[] joined = joined(state(program, "l0f", t), state(program, "l0b", t));
      assertThat(input(program, "l1f", t).data).isEqualTo(joined);
      assertThat(input(program, "l1b", t).data).isEqualTo(joined);
      assertThat(features(program, t))
          .isEqualTo(joined(state(program, "l1f", t), state(program, "l1b", t)));
    }
  }

  @Test
  void aReversedLayerComesFromThePositionAfter() {
    Program program = twoLevels(Readout.EVERY);
    program.forward();
    assertThat(before(program, "l1b", 0).data).isEqualTo(state(program, "l1b", 1).data);
    assertThat(before(program, "l1f", 1).data).isEqualTo(state(program, "l1f", 0).data);
    assertThat(before(program, "l1b", LAST).data).containsOnly(0);
  }

  @Test
  void theEndsAreWhereEachDirectionStopped() {
    Program program = twoLevels(Readout.LAST);
    program.forward();
    assertThat(features(program, 0))
        .isEqualTo(joined(state(program, "l1f", LAST), state(program, "l1b", 0)));
  }

  private static Program twoLevels(Readout readout) {
    return Wired.stack(
        readout,
        Ends.OWN_END,
        Wired.both("l0", "gru", Wired.INPUTS, 3),
        Wired.both("l1", "lstm", 6, 2));
  }

  @Test
  void residualLevelsAddWhatTheyRead() {
    Program program =
        Wired.stack(
            Readout.EVERY,
            Ends.SAME_POSITION,
            Wired.level("l0", "rnn", Wired.INPUTS, 3),
            Wired.linked("l1", "gru", 3, Link.RESIDUAL),
            Wired.linked("l2", "rnn", 3, Link.RESIDUAL));
    program.forward();
    double[] sum = new double[Wired.BATCH * 3];
    for (int k = 0; k < sum.length; k++) {
      sum[k] = state(program, "l1", 2).data[k] + state(program, "l0", 2).data[k];
    }
    assertThat(input(program, "l2", 2).data).isEqualTo(sum);
    for (int k = 0; k < sum.length; k++) {
      sum[k] += state(program, "l2", 2).data[k];
    }
    assertThat(features(program, 2)).usingComparatorWithPrecision(1e-15).containsExactly(sum);
  }

  @Test
  void highwayLevelsMixWhatTheyReadAndWhatTheyMakeOfIt() {
    Program program =
        Wired.stack(
            Readout.EVERY,
            Ends.SAME_POSITION,
            Wired.level("l0", "rnn", Wired.INPUTS, 3),
            Wired.linked("l1", "gru", 3, Link.HIGHWAY));
    program.forward();
    double[] x = state(program, "l0", 1).data;
    double[] f = state(program, "l1", 1).data;
    double[] w = program.weights().get("l1.highway.W_a").value().data;
    double[] b = program.weights().get("l1.highway.b_a").value().data;
    double net = w[3] * x[0] + w[4] * x[1] + w[5] * x[2] + b[1];
    double a = 1 / (1 + Math.exp(-net));
    assertThat(features(program, 1)[1]).isCloseTo(a * f[1] + (1 - a) * x[1], within(1e-15));
  }

  @Test
  void decoderLayersGoOnFromEncoderLayersOfTheirDepth() {
    Program program = Wired.pair(Optional.empty());
    program.forward();
    for (String depth : new String[] {"0", "1"}) {
      assertThat(before(program, "dec" + depth, 0).data)
          .isEqualTo(state(program, "enc" + depth, LAST).data);
    }
    assertThat(input(program, "dec1", 2).data).isEqualTo(state(program, "dec0", 2).data);
    assertThat(features(program, 1)).isEqualTo(state(program, "dec1", 1).data);
  }

  @Test
  void aDecoderGoesOnFromBothDirectionsJoined() {
    Program program = Wired.inBothDirections(false);
    program.forward();
    for (String name : new String[] {"h", "c"}) {
      Buffer ahead = program.step("encf", LAST).buffer(Symbol.now(name));
      Buffer back = program.step("encb", 0).buffer(Symbol.now(name));
      assertThat(program.step("dec", 0).buffer(Symbol.before(name)).data)
          .isEqualTo(joined(ahead, back));
    }
  }

  @Test
  void linksGoRoundLevelsOfADecoder() {
    Program program =
        Wired.pair(
            List.of(Wired.level("enc", "gru", Wired.SYMBOLS, Wired.SYMBOLS)),
            List.of(Wired.linked("dec", "gru", Wired.SYMBOLS, Link.RESIDUAL)),
            Optional.empty());
    program.forward();
    double[] sum = state(program, "dec", 1).data.clone();
    for (int k = 0; k < sum.length; k++) {
      sum[k] += program.decoderInput(1).data[k];
    }
    assertThat(features(program, 1)).isEqualTo(sum);
    assertThat(program.output("dec", 1).data).isEqualTo(sum);
  }

  @Test
  void aDecoderDeeperThanItsEncoderGoesOnAtTheTop() {
    Program program =
        Wired.pair(
            List.of(Wired.level("enc0", "gru", Wired.SYMBOLS, 3)),
            List.of(
                Wired.level("dec0", "gru", Wired.SYMBOLS, 2), Wired.level("dec1", "lstm", 2, 3)),
            Optional.empty());
    program.forward();
    assertThat(before(program, "dec1", 0).data).isEqualTo(state(program, "enc0", LAST).data);
    assertThat(before(program, "dec0", 0).data).containsOnly(0);
  }

  @ParameterizedTest
  @CsvSource({"true, 1", "false, 2"})
  void theQueryIsTheTopStateBeforeOrAfterTheStep(boolean beforeStep, int queried) {
    Program program = Wired.pair(Optional.of(Wired.attention("dot", beforeStep)));
    program.forward();
    assertThat(program.attention(2).buffer(Symbol.now("q")).data)
        .isEqualTo(state(program, "dec1", queried).data);
    Buffer context = program.attention(2).buffer(Symbol.now("context"));
    Buffer read = program.decoderInput(2);
    assertThat(input(program, "dec0", 2).data)
        .isEqualTo(beforeStep ? joined(read, context) : read.data);
    assertThat(features(program, 2)).isEqualTo(joined(state(program, "dec1", 2), context));
  }

  @ParameterizedTest
  @CsvSource({"dot", "scaled-dot", "cosine"})
  void scoresAreWhatTheyAreCalled(String score) {
    Program program = Wired.pair(Optional.of(Wired.attention(score, false)));
    program.forward();
    double[] q = state(program, "dec1", 2).data;
    double[] e = program.attention(2).buffer(Symbol.now("e")).data;
    for (int j = 0; j < Wired.LENGTH; j++) {
      double[] m = state(program, "enc1", j).data;
      double dot = q[0] * m[0] + q[1] * m[1];
      double wanted =
          switch (score) {
            case "dot" -> dot;
            case "scaled-dot" -> dot / Math.sqrt(2);
            default -> 1.5 * dot / (Math.hypot(q[0], q[1]) * Math.hypot(m[0], m[1]));
          };
      assertThat(e[j]).isCloseTo(wanted, within(1e-15));
    }
  }

  private static Buffer state(Program program, String layer, int t) {
    return program.step(layer, t).buffer(Symbol.now("h"));
  }

  private static Buffer before(Program program, String layer, int t) {
    return program.step(layer, t).buffer(Symbol.before("h"));
  }

  private static Buffer input(Program program, String layer, int t) {
    return program.step(layer, t).buffer(Symbol.now("x"));
  }

  private static double[] features(Program program, int term) {
    return program.head(term).buffer(Symbol.now("h")).data;
  }

  private static double[] joined(Buffer a, Buffer b) {
    double[] joined = new double[a.data.length + b.data.length];
    int width = a.cols + b.cols;
    for (int n = 0; n < a.rows; n++) {
      System.arraycopy(a.data, n * a.cols, joined, n * width, a.cols);
      System.arraycopy(b.data, n * b.cols, joined, n * width + a.cols, b.cols);
    }
    return joined;
  }
}
