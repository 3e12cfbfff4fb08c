package org.unroll.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClipTest {

  private Weights weights;
  private double[] before;
  private double norm;

  @BeforeEach
  void aGradient() {
    Program program = Programs.random("rnn", 4, 2);
    program.forward();
    program.backward();
    weights = program.weights();
    before = gradients();
    norm = Clipping.norm(weights);
  }

  @Test
  void byNormTheGradientIsShortenedAndKeepsItsDirection() {
    assertThat(Clip.byNorm(norm / 4).apply(weights, norm)).isTrue();
    double[] after = gradients();
    for (int k = 0; k < after.length; k++) {
      assertThat(after[k]).isCloseTo(before[k] / 4, within(1e-15));
    }
  }

  @Test
  void byValueEveryNumberIsCutByItself() {
    double threshold = Arrays.stream(before).map(Math::abs).max().orElseThrow() / 3;
    assertThat(new Clip(Clip.Kind.VALUE, threshold).apply(weights, norm)).isTrue();
    double[] after = gradients();
    int cut = 0;
    for (int k = 0; k < after.length; k++) {
      boolean large = Math.abs(before[k]) > threshold;
      assertThat(after[k]).isEqualTo(large ? Math.copySign(threshold, before[k]) : before[k]);
      cut += large ? 1 : 0;
    }
    assertThat(cut).isBetween(1, after.length - 1);
  }

  @Test
  void whatIsSmallEnoughStays() {
    assertThat(new Clip(Clip.Kind.VALUE, norm).apply(weights, norm)).isFalse();
    assertThat(Clip.byNorm(norm * 1.01).apply(weights, norm)).isFalse();
    assertThat(Clip.byNorm(0).apply(weights, norm)).isFalse();
    assertThat(new Clip(Clip.Kind.VALUE, 0).apply(weights, norm)).isFalse();
    assertThat(gradients()).containsExactly(before);
  }

  private double[] gradients() {
    return weights.all().stream().flatMapToDouble(w -> Arrays.stream(w.gradient().data)).toArray();
  }
}
