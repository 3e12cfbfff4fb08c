package org.unroll.lab.gradient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unroll.analysis.WeightShares;
import org.unroll.cell.CellCatalogue;
import org.unroll.engine.Trace;
import org.unroll.lab.Architecture;
import org.unroll.lab.Experiment;
import org.unroll.lab.Laboratory;
import org.unroll.lab.Run;
import org.unroll.lab.Snapshot;
import org.unroll.network.Link;
import org.unroll.task.TaskCatalogue;

/** The lab's numbers of one layer and one unit against what a session's own passes left behind. */
class LabLayersTest {

  private static final int LENGTH = 12;
  private static final double EXACT = 1e-12;
  private static final Laboratory LABORATORY =
      new Laboratory(CellCatalogue.builtIn(), CellCatalogue.heads(), TaskCatalogue.builtIn());
  private static final Experiment ADDING =
      Experiment.of("adding", List.of("lstm", "rnn"), 6, LENGTH, 1);
  private static final LabSettings TRAINED = LabSettings.OPENING.withTrained(true);
  private static final LabSettings SMALL = LabSettings.OPENING.withLength(30).withUnits(8);

  private final GradientLab lab = new GradientLab(LABORATORY);

  @Test
  void everyNumberIsThatOfTheLayerThatIsLookedAt() {
    Snapshot snapshot = snapshot(Architecture.USUAL.withLayers(2));
    for (int cell = 0; cell < 2; cell++) {
      for (int layer = 0; layer < 2; layer++) {
        GradientPicture picture = trained(snapshot, new Focus(cell, 4, layer, 3));
        assertThat(picture.layers()).isEqualTo(2);
        Trace engine = part(snapshot, cell, layer);
        checkGradients(picture, engine);
        checkShares(picture, engine, cell == 0 ? "U_f" : "U");
      }
    }
  }

  private static void checkGradients(GradientPicture picture, Trace engine) {
    double[] byLayer = picture.chosen().byLayer().get(picture.focus().layer());
    for (int k = 0; k < LENGTH; k++) {
      double[] gradient = engine.gradient("h", k);
      assertThat(picture.chosen().norm(LENGTH - 1, k)).isCloseTo(length(gradient), within(EXACT));
      assertThat(byLayer[k]).isCloseTo(length(gradient), within(EXACT));
      assertThat(picture.unit().orElseThrow().lastLoss()[k])
          .isCloseTo(Math.abs(gradient[3]), within(EXACT));
    }
  }

  private static void checkShares(GradientPicture picture, Trace engine, String weight) {
    WeightShares shares =
        picture.shares().stream()
            .filter(s -> s.weight().endsWith("." + weight))
            .findFirst()
            .orElseThrow();
    double[] whole = engine.weightGradient(weight).data;
    for (int n = 0; n < whole.length; n++) {
      int number = n;
      double sum = Arrays.stream(shares.shares()).mapToDouble(s -> s[number]).sum();
      assertThat(sum).isCloseTo(whole[n], within(EXACT));
    }
  }

  @Test
  void slopesGatesAndRetentionAreThoseOfTheLayersUnits() {
    Snapshot snapshot = snapshot(Architecture.USUAL.withLayers(2));
    for (int layer = 0; layer < 2; layer++) {
      GradientPicture picture = trained(snapshot, new Focus(0, 4, layer, 2));
      Trace engine = part(snapshot, 0, layer);
      UnitSlope forget = picture.lens().slopes().get(0);
      assertThat(forget.equation()).isEqualTo("f");
      double[] product = new double[6];
      Arrays.fill(product, 1);
      for (int unit = 0; unit < 6; unit++) {
        double f = engine.value("f", 4)[unit];
        assertThat(forget.slopes()[unit]).isCloseTo(4 * f * (1 - f), within(EXACT));
        assertThat(picture.memory().orElseThrow().open()[unit]).isCloseTo(f, within(EXACT));
        for (int t = 5; t < LENGTH; t++) {
          product[unit] *= engine.value("f", t)[unit];
        }
        assertThat(picture.memory().orElseThrow().retention().predicted()[LENGTH - 1][unit])
            .isCloseTo(product[unit], within(EXACT));
      }
    }
  }

  @Test
  void whatBelongsToAllWeightsDoesNotDependOnTheLayer() {
    LabSettings clipped = SMALL.withLayers(3).withContrast(Contrast.CLIPPING).withClip(1e-3);
    List<GradientPicture> layers =
        List.of(first(clipped, new Focus(1, 9)), first(clipped, new Focus(1, 9).inLayer(2)));
    assertThat(layers.get(0).chosen().gradientNorm())
        .isEqualTo(layers.get(1).chosen().gradientNorm());
    double squares = 0;
    GradientPicture unclipped = layers.get(0);
    for (VariantPicture variant : unclipped.variants()) {
      assertThat(variant.weights()).isEqualTo(unclipped.variants().get(0).weights());
      squares = Math.max(squares, variant.gradientNorm());
    }
    assertThat(layers.get(1).chosen().clipScale()).isCloseTo(1e-3 / squares, within(EXACT));
    assertThat(layers.get(0).chosen().lastLoss()).isNotEqualTo(layers.get(1).chosen().lastLoss());
  }

  @Test
  void truncationCutsEveryLayerAtTheSameSteps() {
    LabSettings layered = SMALL.withLayers(2);
    for (int layer = 0; layer < 2; layer++) {
      Focus focus = new Focus(0, 24, layer, 1);
      GradientPicture whole = first(layered, focus);
      GradientPicture cut = first(layered.withTruncation(10), focus);
      assertThat(cut.chosen().norm(29, 19)).isZero();
      assertThat(cut.chosen().norm(29, 20)).isEqualTo(whole.chosen().norm(29, 20)).isPositive();
      assertThat(cut.chosen().byLayer().get(1)[19]).isZero();
      assertThat(cut.unit().orElseThrow().size(29, 19)).isZero();
      assertThat(cut.unit().orElseThrow().size(29, 20))
          .isEqualTo(whole.unit().orElseThrow().size(29, 20));
      assertThat(cut.shares().get(0).norms()[19]).isZero();
    }
  }

  @Test
  void aUnitsGradientsMakeUpTheNorm() {
    Focus focus = new Focus(0, 9);
    int units = first(SMALL, focus).chosen().variant().units();
    double squares = 0;
    for (int unit = 0; unit < units; unit++) {
      double size = first(SMALL, focus.withUnit(unit)).unit().orElseThrow().size(25, 9);
      squares += size * size;
    }
    assertThat(Math.sqrt(squares))
        .isCloseTo(first(SMALL, focus).chosen().norm(25, 9), within(EXACT));
  }

  @Test
  void aUnitThatTheNetworkDoesNotHaveIsNone() {
    assertThat(first(SMALL, new Focus(0, 9, 7, 500)).focus()).isEqualTo(new Focus(0, 9));
    assertThat(first(SMALL, new Focus(0, 9, 7, 500)).unit()).isEmpty();
  }

  @Test
  void layersThatReadFromTheEndAreNotOffered() {
    Snapshot both = snapshot(Architecture.USUAL.withLayers(2).withBidirectional(true));
    GradientPicture picture = trained(both, new Focus(1, 4, 1, 0));
    assertThat(picture.layers()).isEqualTo(2);
    assertThat(picture.chosen().norms().layer()).isEqualTo("l1");
    assertThat(picture.chosen().byLayer()).hasSize(2);
    assertThat(picture.chosen().norm(LENGTH - 1, 2)).isPositive();
  }

  @Test
  void trainedHighwayLinksAreRefusedAndResidualOnesAreNot() {
    Architecture two = Architecture.USUAL.withLayers(2);
    Snapshot residual = snapshot(two.withLink(Link.RESIDUAL));
    assertThat(trained(residual, new Focus(0, 4)).layers()).isEqualTo(2);
    Snapshot highway = snapshot(two.withLink(Link.HIGHWAY));
    assertThatThrownBy(() -> trained(highway, new Focus(0, 4)))
        .isInstanceOf(HighwayProblem.class)
        .hasMessageContaining("residual");
  }

  private GradientPicture trained(Snapshot snapshot, Focus focus) {
    return lab.answer(TRAINED.question(ADDING, false, Optional.of(snapshot)), focus);
  }

  private GradientPicture first(LabSettings settings, Focus focus) {
    return lab.answer(settings.question(ADDING, false, Optional.empty()), focus);
  }

  private static Trace part(Snapshot snapshot, int cell, int layer) {
    return snapshot.cells().get(cell).trace().parts().get(layer).trace();
  }

  private static Snapshot snapshot(Architecture architecture) {
    Run run = new Run(LABORATORY, ADDING.withArchitecture(architecture));
    for (int i = 0; i < 3; i++) {
      run.update();
    }
    return run.snapshot(1, false);
  }

  private static double length(double[] numbers) {
    return Math.sqrt(Arrays.stream(numbers).map(x -> x * x).sum());
  }
}
