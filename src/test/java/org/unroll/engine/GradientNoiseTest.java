package org.unroll.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.unroll.cell.CellCatalogue;
import org.unroll.network.Readout;
import org.unroll.network.Stack;

class GradientNoiseTest {

  private static final double ETA = 0.3;

  @Test
  void itsVarianceFadesAsPublished() {
    Weights weights = weights();
    GradientNoise noise = new GradientNoise(weights, ETA, 1);
    for (int t = 0; t < 100; t++) {
      weights.clearGradients();
      noise.add(t);
      if (t == 0 || t == 9 || t == 99) {
        double[] drawn = gradients(weights);
        double variance = Arrays.stream(drawn).map(v -> v * v).average().orElseThrow();
        double wanted = ETA / Math.pow(1 + t, 0.55);
        assertThat(variance / wanted).as("at update %d", t).isBetween(0.95, 1.05);
        double mean = Arrays.stream(drawn).average().orElseThrow();
        assertThat(mean).isCloseTo(0, within(4 * Math.sqrt(wanted / drawn.length)));
      }
    }
  }

  @Test
  void itIsAddedToWhatIsThere() {
    Weights empty = weights();
    new GradientNoise(empty, ETA, 1).add(0);
    Weights full = weights();
    full.all().forEach(w -> Arrays.fill(w.gradient().data, 8));
    new GradientNoise(full, ETA, 1).add(0);
    double[] drawn = gradients(empty);
    double[] sum = gradients(full);
    for (int k = 0; k < sum.length; k++) {
      assertThat(sum[k]).isCloseTo(8 + drawn[k], within(1e-14));
    }
  }

  @Test
  void theSeedDecidesAndEachWeightDrawsItsOwn() {
    double[] once = drawn(1);
    assertThat(drawn(1)).containsExactly(once);
    assertThat(Arrays.equals(drawn(2), once)).isFalse();
    Weights weights = weights();
    new GradientNoise(weights, ETA, 1).add(0);
    assertThat(weights.get("l0.U_r").gradient().data)
        .isNotEqualTo(weights.get("l0.U_z").gradient().data);
  }

  @Test
  void withoutVarianceNothingChanges() {
    Weights weights = weights();
    weights.all().forEach(w -> Arrays.fill(w.gradient().data, -0.0));
    new GradientNoise(weights, 0, 1).add(0);
    assertThat(Arrays.stream(gradients(weights)).mapToLong(Double::doubleToRawLongBits))
        .containsOnly(Double.doubleToRawLongBits(-0.0));
  }

  private static double[] drawn(long seed) {
    Weights weights = weights();
    new GradientNoise(weights, ETA, seed).add(0);
    return gradients(weights);
  }

  private static double[] gradients(Weights weights) {
    return weights.all().stream().flatMapToDouble(w -> Arrays.stream(w.gradient().data)).toArray();
  }

  private static Weights weights() {
    Stack network =
        Stack.single(
            CellCatalogue.builtIn().get("gru"),
            CellCatalogue.heads().get("cross-entropy"),
            4,
            64,
            3,
            Readout.LAST);
    return Networks.weights(network);
  }
}
