package org.unroll.lab.gradient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unroll.cell.CellCatalogue;
import org.unroll.engine.Clip;
import org.unroll.lab.Experiment;
import org.unroll.lab.Laboratory;
import org.unroll.task.TaskCatalogue;

/** What the short training says is what the engine did. */
class TrainingStudyTest {

  private static final Laboratory LABORATORY =
      new Laboratory(CellCatalogue.builtIn(), CellCatalogue.heads(), TaskCatalogue.builtIn());
  private static final Experiment ADDING = Experiment.of("adding", List.of("lstm"), 8, 12, 1);
  private static final LabSettings CLIPPED =
      LabSettings.OPENING
          .withContrast(Contrast.CLIPPING)
          .withUnits(8)
          .withLength(12)
          .withRadius(1.5)
          .withClip(0.05);

  @Test
  void crossSectionPassesThroughTheLossOfTheUpdateAndEndsWhereTheStepDoes() {
    StudyPicture picture = study(CLIPPED, Clip.Kind.NORM, 6).picture(0, 2);
    Cliff cliff = picture.cliff().orElseThrow();
    UpdateRecord update = picture.closely().updates().get(2);
    assertThat(cliff.whole()).isCloseTo(StudyQuestion.RATE * update.norm(), within(1e-12));
    assertThat(near(cliff, 0)).isCloseTo(update.loss(), within(0.02 * update.loss()));
    assertThat(near(cliff, cliff.whole())).isCloseTo(cliff.wholeLoss(), within(0.02));
    assertThat(cliff.clipped()).isCloseTo(cliff.whole(), within(1e-12));
  }

  @Test
  void clippingByNormKeepsTheDirectionAndStopsAtTheThreshold() {
    StudyPicture picture = study(CLIPPED, Clip.Kind.NORM, 4).picture(1, 0);
    ClipPlane plane = picture.plane().orElseThrow();
    double scale = 0.05 / plane.norm();
    assertThat(scale).isLessThan(1);
    assertThat(plane.after()[0]).isCloseTo(scale * plane.before()[0], within(1e-12));
    assertThat(plane.after()[1]).isCloseTo(scale * plane.before()[1], within(1e-12));
    assertThat(picture.closely().updates().get(0).clippedNorm()).isCloseTo(0.05, within(1e-12));
    assertThat(picture.cliff().orElseThrow().clipped())
        .isCloseTo(StudyQuestion.RATE * 0.05, within(1e-12));
  }

  @Test
  void clippingByValueStaysInItsBox() {
    ClipPlane plane = study(CLIPPED, Clip.Kind.VALUE, 4).picture(1, 0).plane().orElseThrow();
    assertThat(Math.abs(plane.before()[0])).isGreaterThan(0.05);
    assertThat(Math.abs(plane.after()[0])).isCloseTo(0.05, within(1e-15));
    assertThat(Math.abs(plane.after()[1])).isLessThanOrEqualTo(0.05);
  }

  @Test
  void lookingAtAnUpdateChangesNothingOfTheTraining() {
    TrainingStudy looked = study(CLIPPED, Clip.Kind.NORM, 3);
    looked.picture(0, 1);
    looked.update();
    TrainingStudy other = study(CLIPPED, Clip.Kind.NORM, 4);
    assertThat(looked.picture(0, -1).variants()).isEqualTo(other.picture(0, -1).variants());
  }

  @Test
  void sizesOfUpdatesAddUpToTheStep() {
    UpdateRecord first =
        study(CLIPPED, Clip.Kind.NORM, 1).picture(0, 0).variants().get(0).updates().get(0);
    LayerUpdate layer = first.layers().get(0);
    assertThat(layer.ratios().get(WeightGroup.BIAS)).isNaN();
    assertThat(layer.ratios().get(WeightGroup.RECURRENT)).isBetween(1e-6, 1.0);
  }

  @Test
  void deadUnitsAreCountedOfReLUsOnly() {
    TrainedVariant tanh = study(CLIPPED, Clip.Kind.NORM, 1).picture(0, 0).closely();
    assertThat(tanh.variant().hasDeadUnits()).isFalse();
    assertThat(tanh.updates().get(0).layers().get(0).dead()).isEmpty();
    LabSettings relu = CLIPPED.withActivation(Activation.RELU);
    TrainedVariant trained = study(relu, Clip.Kind.NORM, 1).picture(0, 0).closely();
    assertThat(trained.variant().hasDeadUnits()).isTrue();
    assertThat(trained.updates().get(0).layers().get(0).dead())
        .allSatisfy(unit -> assertThat(unit).isBetween(0, 7));
  }

  @Test
  void layersShareTheWholeGradientWithTheReadOut() {
    LabSettings two = CLIPPED.withLayers(2).withActivation(Activation.RELU);
    StudyPicture picture = study(two, Clip.Kind.NORM, 2).picture(0, 1);
    UpdateRecord update = picture.closely().updates().get(1);
    assertThat(update.layers()).hasSize(2);
    double squares = update.layers().stream().mapToDouble(l -> l.norm() * l.norm()).sum();
    assertThat(Math.sqrt(squares)).isLessThan(update.norm()).isGreaterThan(0.05 * update.norm());
    double lower = update.layers().get(0).ratios().get(WeightGroup.RECURRENT);
    double upper = update.layers().get(1).ratios().get(WeightGroup.RECURRENT);
    assertThat(lower).isNotEqualTo(upper).isPositive();
    assertThat(update.layers().get(0).ratios().get(WeightGroup.READOUT))
        .isEqualTo(update.layers().get(1).ratios().get(WeightGroup.READOUT));
    WeightPlace across = picture.plane().orElseThrow().across();
    assertThat(across.layer()).isBetween(WeightPlace.NONE, 1);
    if (across.layer() != WeightPlace.NONE) {
      assertThat(across.name()).contains("[" + (across.unit() + 1));
    }
  }

  private static double near(Cliff cliff, double distance) {
    int best = 0;
    for (int i = 0; i < cliff.distances().length; i++) {
      boolean nearer =
          Math.abs(cliff.distances()[i] - distance) < Math.abs(cliff.distances()[best] - distance);
      best = nearer ? i : best;
    }
    return cliff.losses()[best];
  }

  private static TrainingStudy study(LabSettings settings, Clip.Kind kind, int updates) {
    GradientQuestion question = settings.question(ADDING, false, Optional.empty());
    TrainingStudy study = new TrainingStudy(LABORATORY, new StudyQuestion(question, kind));
    for (int n = 0; n < updates; n++) {
      study.update();
    }
    return study;
  }
}
