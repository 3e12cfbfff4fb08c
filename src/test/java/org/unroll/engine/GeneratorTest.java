package org.unroll.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.unroll.engine.decode.Chain;
import org.unroll.engine.decode.Generator;
import org.unroll.expr.Symbol;
import org.unroll.network.Ends;
import org.unroll.network.Readout;
import org.unroll.network.Stack;

/** A model of two layers that reads what it says. */
class GeneratorTest {

  private final Program model =
      Wired.stack(
          Readout.EVERY,
          Ends.SAME_POSITION,
          Wired.level("l0", "lstm", Wired.SYMBOLS, 3),
          Wired.level("l1", "gru", 3, 2));
  private final Generator generator = new Generator((Stack) model.network(), model.weights());

  @Test
  void factorsAreThoseOfAPassOverTheWholeText() {
    List<Integer> text = List.of(1, 3, 0, 0, 2);
    Chain chain = generator.factors(text);
    Program whole = new Program((Stack) model.network(), model.weights(), 4, 1);
    for (int t = 0; t < 4; t++) {
      whole.input(t).data[text.get(t)] = 1;
    }
    whole.forward();
    double log = 0;
    for (int t = 0; t < 4; t++) {
      double p = whole.head(t).buffer(Symbol.now("p")).data[text.get(t + 1)];
      assertThat(chain.factors().get(t)).isCloseTo(p, within(1e-14));
      log += Math.log(p);
    }
    assertThat(chain.logProbability()).isCloseTo(log, within(1e-13));
    assertThat(chain.perplexity()).isCloseTo(Math.exp(-log / 4), within(1e-12));
  }

  @Test
  void whatIsWrittenHasTheFactorsOfWhatIsRead() {
    Chain written = generator.continued(1, 20, 0.7, new SplittableRandom(4));
    assertThat(written.symbols()).hasSize(20).startsWith(1);
    assertThat(written).isEqualTo(generator.factors(written.symbols()));
    assertThat(generator.continued(1, 20, 0.7, new SplittableRandom(4))).isEqualTo(written);
  }

  @Test
  void temperatureGoesFromTheLikeliestToEquallyLikely() {
    Chain likeliest = generator.continued(1, 8, 0, new SplittableRandom(1));
    Chain cold = generator.continued(1, 8, 1e-6, new SplittableRandom(1));
    assertThat(cold.symbols()).isEqualTo(likeliest.symbols());
    List<Integer> hot = generator.continued(1, 4001, 1e9, new SplittableRandom(1)).symbols();
    for (int symbol = 0; symbol < Wired.SYMBOLS; symbol++) {
      assertThat(Collections.frequency(hot, symbol)).isBetween(850, 1150);
    }
    assertThatThrownBy(() -> generator.continued(1, 3, -1, new SplittableRandom(1)))
        .hasMessageContaining("0 or above, not -1.0");
  }

  @Test
  void theFrequenciesAtTemperatureOneAreTheModelsProbabilities() {
    double p = generator.factors(List.of(1, 2)).factors().get(0);
    SplittableRandom random = new SplittableRandom(8);
    int hits = 0;
    for (int i = 0; i < 4000; i++) {
      hits += generator.continued(1, 2, 1, random).symbols().get(1) == 2 ? 1 : 0;
    }
    assertThat(hits / 4000.0).isCloseTo(p, within(0.03));
  }

  @Test
  void aNetworkThatReadsFromTheEndCannotWrite() {
    Program both =
        Wired.stack(Readout.EVERY, Ends.SAME_POSITION, Wired.both("l0", "rnn", Wired.SYMBOLS, 3));
    assertThatThrownBy(() -> new Generator((Stack) both.network(), both.weights()))
        .hasMessageContaining("reads forward");
  }
}
