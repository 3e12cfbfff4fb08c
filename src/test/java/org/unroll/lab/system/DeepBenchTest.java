package org.unroll.lab.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unroll.lab.system.deep.DeepBench;
import org.unroll.lab.system.deep.DeepKind;
import org.unroll.lab.system.deep.DeepLane;
import org.unroll.lab.system.deep.DeepPicture;
import org.unroll.lab.system.deep.DeepSettings;
import org.unroll.lab.system.deep.DeepStep;
import org.unroll.lab.system.deep.DeepStep.Phase;
import org.unroll.lab.system.deep.LayerNumbers;

/** S6: the four-step algorithm in the lecture's letters, and what depth does to delta. */
class DeepBenchTest {

  private static final List<DeepKind> CURED =
      List.of(DeepKind.RELU, DeepKind.RESIDUAL, DeepKind.HIGHWAY);

  @Test
  void theEnginesNumbersAreThoseOfTheFourSteps() {
    DeepPicture picture = Report.after(20, new DeepBench(DeepSettings.OPENING)).picture();
    List<LayerNumbers> layers = picture.lane(DeepKind.SIGMOID).layers();
    for (int l = 0; l < layers.size(); l++) {
      LayerNumbers layer = layers.get(l);
      for (int j = 0; j < layer.units(); j++) {
        double z = layer.biases()[j];
        for (int k = 0; k < layer.inputs().length; k++) {
          z += layer.weight(j, k) * layer.inputs()[k];
        }
        assertThat(layer.z()[j]).isCloseTo(z, within(1e-13));
        double a = 1 / (1 + Math.exp(-z));
        assertThat(layer.a()[j]).isCloseTo(a, within(1e-13));
        double error =
            l + 1 < layers.size() ? sentBack(layers.get(l + 1), j) : a - picture.target();
        double slope = l + 1 < layers.size() ? a * (1 - a) : 1;
        assertThat(layer.delta()[j]).isCloseTo(error * slope, within(1e-13));
      }
    }
  }

  private static double sentBack(LayerNumbers above, int j) {
    double sum = 0;
    for (int k = 0; k < above.units(); k++) {
      sum += above.weight(k, j) * above.delta()[k];
    }
    return sum;
  }

  @Test
  void aResidualLayerHandsOnWhatItMadeAndWhatItGot() {
    List<LayerNumbers> layers =
        new DeepBench(DeepSettings.OPENING).picture().lane(DeepKind.RESIDUAL).layers();
    LayerNumbers second = layers.get(1);
    for (int j = 0; j < second.units(); j++) {
      assertThat(second.a()[j]).isCloseTo(second.f()[j] + second.inputs()[j], within(1e-15));
    }
  }

  @Test
  void deltaVanishesWithDepthAndIsCured() {
    DeepPicture picture = new DeepBench(DeepSettings.OPENING.withDepth(20)).picture();
    assertThat(picture.lane(DeepKind.SIGMOID).shareThatArrives()).isBetween(1e-14, 1e-8);
    for (DeepKind kind : CURED) {
      assertThat(picture.lane(kind).shareThatArrives()).as(kind.id()).isGreaterThan(1e-3);
    }
  }

  @Test
  void whatVanishesIsNotLearnedAndWhatIsCuredIs() {
    DeepBench bench = new DeepBench(DeepSettings.OPENING.withDepth(12));
    DeepPicture picture = Report.after(1000, bench).picture();
    assertThat(picture.lane(DeepKind.SIGMOID).accuracy()).isLessThan(0.6);
    for (DeepKind kind : CURED) {
      DeepLane lane = picture.lane(kind);
      assertThat(lane.accuracy()).as(kind.id()).isGreaterThan(0.85);
    }
  }

  @Test
  void theWalkGoesForwardThenBackThenUpdates() {
    int count = DeepStep.count(2);
    assertThat(count).isEqualTo(7);
    assertThat(java.util.stream.IntStream.range(0, count).mapToObj(n -> DeepStep.of(2, n)))
        .containsExactly(
            new DeepStep(Phase.FORWARD, 1),
            new DeepStep(Phase.FORWARD, 2),
            new DeepStep(Phase.FORWARD, 3),
            new DeepStep(Phase.ERROR, 3),
            new DeepStep(Phase.BACK, 2),
            new DeepStep(Phase.BACK, 1),
            new DeepStep(Phase.UPDATE, 0));
    assertThat(DeepStep.of(2, 99)).isEqualTo(DeepStep.of(2, 6));
  }

  @Test
  void equalSettingsGiveEqualBits() {
    double[] one = norms();
    assertThat(norms()).isEqualTo(one);
  }

  private static double[] norms() {
    return Report.after(30, new DeepBench(DeepSettings.OPENING))
        .picture()
        .lane(DeepKind.RELU)
        .norms();
  }
}
