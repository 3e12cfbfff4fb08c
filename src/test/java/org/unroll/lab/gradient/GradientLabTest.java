package org.unroll.lab.gradient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unroll.analysis.GradientSplit;
import org.unroll.analysis.WeightShares;
import org.unroll.cell.CellCatalogue;
import org.unroll.engine.Program;
import org.unroll.engine.Trace;
import org.unroll.lab.Batches;
import org.unroll.lab.Experiment;
import org.unroll.lab.Laboratory;
import org.unroll.lab.Run;
import org.unroll.lab.Snapshot;
import org.unroll.network.Network;
import org.unroll.task.Batch;
import org.unroll.task.Randomness;
import org.unroll.task.Randomness.Purpose;
import org.unroll.task.Task;
import org.unroll.task.TaskCatalogue;

/** The numbers of the gradient lab. */
class GradientLabTest {

  private static final Laboratory LABORATORY =
      new Laboratory(CellCatalogue.builtIn(), CellCatalogue.heads(), TaskCatalogue.builtIn());
  private static final Experiment ADDING =
      Experiment.of("adding", List.of("lstm", "rnn", "gru"), 8, 12, 1);
  private static final LabSettings SHORT =
      LabSettings.OPENING
          .withRadius(0.9)
          .withLength(30)
          .withUnits(8)
          .withFirst(FirstWeights.ORTHOGONAL);

  private final GradientLab lab = new GradientLab(LABORATORY);

  @Test
  void sessionsWeightsGiveTheGradientsThatTheStageShows() {
    Snapshot snapshot = run(ADDING).snapshot(1, false);
    GradientPicture picture = answer(SHORT.withTrained(true), Optional.of(snapshot), 0, 4);
    assertThat(picture.variants()).hasSize(3);
    for (int cell = 0; cell < 3; cell++) {
      Trace trace = snapshot.cells().get(cell).trace();
      for (int k = 0; k < 12; k++) {
        assertThat(picture.variants().get(cell).norm(11, k))
            .isCloseTo(length(trace.gradient("h", k)), within(1e-12));
      }
    }
  }

  @Test
  void sharesOfAllStepsAddUpToTheGradientOfTheSession() {
    Snapshot snapshot = run(ADDING).snapshot(1, false);
    GradientPicture picture = answer(SHORT.withTrained(true), Optional.of(snapshot), 1, 4);
    WeightShares shares = picture.shares().get(0);
    double[] whole = snapshot.cells().get(1).trace().weightGradient("U").data;
    for (int n = 0; n < whole.length; n++) {
      int number = n;
      double sum = java.util.Arrays.stream(shares.shares()).mapToDouble(s -> s[number]).sum();
      assertThat(sum).isCloseTo(whole[n], within(1e-12));
    }
  }

  @Test
  void radiusOfFirstWeightsIsTheOneThatWasChosen() {
    for (FirstWeights first : FirstWeights.values()) {
      GradientPicture picture = answer(SHORT.withFirst(first).withRadius(1.3), 0, 4);
      assertThat(picture.lens().radius()).as(first.name()).isCloseTo(1.3, within(1e-9));
    }
  }

  @Test
  void largerForgetBiasKeepsMoreOfTheMemory() {
    GradientPicture picture = answer(SHORT.withContrast(Contrast.FORGET_BIAS), 0, 4);
    List<Double> kept = picture.variants().stream().map(VariantPicture::kept).toList();
    assertThat(kept.get(0)).isLessThan(1e-3 * kept.get(1));
    assertThat(kept.get(1)).isLessThan(0.01 * kept.get(2));
    assertThat(picture.variants().get(0).reach()).isLessThan(picture.variants().get(2).reach());
  }

  @Test
  void clippingMultipliesAllStepsByOneNumber() {
    LabSettings small = SHORT.withContrast(Contrast.CLIPPING).withClip(1e-3);
    List<VariantPicture> both = answer(small, 0, 4).variants();
    double scale = both.get(1).clipScale();
    assertThat(scale).isCloseTo(1e-3 / both.get(0).gradientNorm(), within(1e-12));
    for (int k = 0; k < 30; k++) {
      assertThat(both.get(1).lastLoss()[k])
          .isCloseTo(scale * both.get(0).lastLoss()[k], within(1e-15));
    }
  }

  @Test
  void causeLooksFromTheLastLossToTheChosenStep() {
    StepLens lens = answer(SHORT, 0, 4).lens();
    assertThat(lens.cause().from()).isEqualTo(29);
    assertThat(lens.cause().to()).isEqualTo(4);
    VariantPicture rnn = answer(SHORT, 0, 4).chosen();
    assertThat(lens.cause().end()).isCloseTo(rnn.norm(29, 4), within(1e-15));
    assertThat(lens.product()).isGreaterThanOrEqualTo(rnn.norm(29, 4) / rnn.norm(29, 29));
  }

  @Test
  void focusThatDoesNotExistIsTheNearest() {
    assertThat(answer(SHORT, 7, 99).focus()).isEqualTo(new Focus(2, 29));
  }

  /** What is kept from one length to the next changes no number. */
  @Test
  void anotherLengthGivesWhatAFreshLabGives() {
    answer(SHORT, 0, 4);
    answer(SHORT.withTruncation(10).withFirst(FirstWeights.ORTHOGONAL), 0, 4);
    GradientPicture kept = answer(SHORT.withLength(20), 0, 4);
    GradientPicture fresh =
        new GradientLab(LABORATORY)
            .answer(
                SHORT.withLength(20).question(ADDING, false, Optional.empty()), new Focus(0, 4));
    for (int i = 0; i < 3; i++) {
      VariantPicture one = kept.variants().get(i);
      VariantPicture other = fresh.variants().get(i);
      assertThat(one.length()).isEqualTo(20);
      assertThat(one.total()).containsExactly(other.total());
      assertThat(one.lastLoss()).containsExactly(other.lastLoss());
      assertThat(one.gradientNorm()).isEqualTo(other.gradientNorm());
    }
    assertThat(kept.lens().product()).isEqualTo(fresh.lens().product());
    assertThat(kept.shares().get(0).norms()).containsExactly(fresh.shares().get(0).norms());
  }

  @Test
  void firstWeightsAreDrawnOncePerNetworkKindAndSeed() {
    Drawings drawings = new Drawings(LABORATORY);
    Task task = LABORATORY.task(ADDING);
    GradientQuestion question = SHORT.question(ADDING, false, Optional.empty());
    List<Specimen> networks = new Specimens(LABORATORY).of(question, task);
    Drawing one = drawings.of(networks.get(0).network(), ADDING, FirstWeights.RANDOM);
    assertThat(drawings.of(networks.get(0).network(), ADDING, FirstWeights.RANDOM)).isSameAs(one);
    assertThat(drawings.of(networks.get(0).network(), ADDING, FirstWeights.IDENTITY))
        .isNotSameAs(one);
    assertThat(drawings.of(networks.get(1).network(), ADDING, FirstWeights.RANDOM))
        .isNotSameAs(one);
    Drawing other = drawings.of(networks.get(0).network(), ADDING.withSeed(2), FirstWeights.RANDOM);
    assertThat(other.numbers().get(0)).isNotEqualTo(one.numbers().get(0));
  }

  @Test
  void lengthThatTheTaskCannotMakeIsRefusedInWords() {
    assertThatThrownBy(() -> answer(SHORT.withLength(1), 0, 0)).hasMessageContaining("2");
  }

  @Test
  void cellsSideBySideHaveAsManyWeights() {
    for (int units : List.of(16, 12)) {
      List<VariantPicture> cells = answer(SHORT.withUnits(units), 0, 4).variants();
      double gru = cells.get(1).weights();
      assertThat(cells.get(1).variant().units()).isEqualTo(units);
      assertThat(cells).allSatisfy(c -> assertThat(c.weights() / gru).isBetween(0.9, 1.1));
      assertThat(cells.get(0).variant().units()).isGreaterThan(cells.get(2).variant().units());
    }
  }

  @Test
  void besideANetworkWithoutAMemoryTheLastOneThatHasOneIsLookedAt() {
    assertThat(answer(SHORT, 0, 4).memory().orElseThrow().variant()).isEqualTo(2);
    assertThat(answer(SHORT, 1, 4).memory().orElseThrow().variant()).isEqualTo(1);
    assertThat(answer(SHORT.withContrast(Contrast.RADIUS), 0, 4).memory()).isEmpty();
  }

  @Test
  void truncationLeavesWhatFlowsWithinAPieceAndNothingElse() {
    VariantPicture whole = answer(SHORT, 0, 4).chosen();
    GradientPicture picture = answer(SHORT.withTruncation(10), 0, 4);
    VariantPicture cut = picture.chosen();
    assertThat(cut.norm(29, 19)).isZero();
    assertThat(cut.norm(29, 20)).isEqualTo(whole.norm(29, 20));
    assertThat(cut.norm(9, 0)).isEqualTo(whole.norm(9, 0));
    assertThat(picture.shares().get(0).norms()[19]).isZero();
    assertThat(cut.total()[29]).isCloseTo(whole.norm(29, 29), within(1e-15));
    GradientSplit ways = picture.memory().orElseThrow().split();
    GradientSplit all = answer(SHORT, 0, 4).memory().orElseThrow().split();
    for (int k = 0; k < 30; k++) {
      assertThat(ways.total()[k]).isEqualTo(k < 20 ? 0 : all.total()[k]);
      assertThat(ways.direct()[k] + ways.rest()[k])
          .isEqualTo(k < 20 ? 0 : all.direct()[k] + all.rest()[k]);
    }
  }

  @Test
  void truncatedGradientOfAllWeightsIsWhatTheStepsOfTheLastPieceAdd() {
    GradientPicture picture = answer(SHORT.withTruncation(10), 2, 4);
    Program program = lastProgram(picture.question());
    double squares = 0;
    for (String part : List.of(program.network().first().name(), Network.HEAD)) {
      for (WeightShares shares : WeightShares.of(program, part)) {
        for (int n = 0; n < shares.shares()[0].length; n++) {
          double sum = 0;
          for (int t = 20; t < 30; t++) {
            sum += shares.shares()[t][n];
          }
          squares += sum * sum;
        }
      }
    }
    assertThat(picture.chosen().gradientNorm()).isCloseTo(Math.sqrt(squares), within(1e-12));
  }

  /** The last network of a question, the first example sent there and its last loss back. */
  private static Program lastProgram(GradientQuestion question) {
    Task task = LABORATORY.task(question.experiment());
    Specimens specimens = new Specimens(LABORATORY);
    List<Specimen> networks = specimens.of(question, task);
    int last = networks.size() - 1;
    specimens.begin(networks.get(last), question, last);
    Program program = networks.get(last).program();
    Randomness randomness = new Randomness(question.experiment().seed());
    Batch batch = task.heldBackBatch(30, Run.EXAMPLES, randomness.of(Purpose.HELD_BACK));
    program.load(Batches.example(Batches.answeredAtEveryStep(batch), 0));
    program.forward();
    program.backwardFrom(program.terms() - 1);
    return program;
  }

  @Test
  void activationChangesTheSlopesAndNotTheWeights() {
    LabSettings one = SHORT.withContrast(Contrast.RADIUS);
    double tanh = answer(one, 0, 4).lens().cause().slope();
    StepLens linear = answer(one.withActivation(Activation.IDENTITY), 0, 4).lens();
    assertThat(tanh).isLessThan(1);
    assertThat(linear.cause().slope()).isEqualTo(1);
    assertThat(linear.jacobian().radius()).isCloseTo(0.9, within(1e-9));
    assertThat(answer(one.withActivation(Activation.SIGMOID), 0, 4).lens().cause().slope())
        .isLessThan(0.26);
  }

  @Test
  void bandEnclosesTheSequenceThatShows() {
    GradientPicture picture =
        lab.answer(SHORT.question(ADDING, true, Optional.empty()), new Focus(0, 4));
    for (VariantPicture variant : picture.variants()) {
      Band band = variant.band().orElseThrow();
      assertThat(band.examples()).isEqualTo(Run.EXAMPLES);
      for (int k = 0; k < 30; k++) {
        assertThat(variant.norm(29, k))
            .isBetween(band.least()[k] * (1 - 1e-9), band.most()[k] * (1 + 1e-9));
      }
    }
  }

  @Test
  void taskWithADecoderIsRefusedByItsName() {
    Experiment reverse = Experiment.of("reverse", List.of("lstm"), 8, 12, 1);
    assertThatThrownBy(
            () -> lab.answer(SHORT.question(reverse, false, Optional.empty()), new Focus(0, 0)))
        .isInstanceOf(DecoderProblem.class)
        .hasMessageContaining("reverse");
  }

  private static Run run(Experiment experiment) {
    Run run = new Run(LABORATORY, experiment);
    for (int i = 0; i < 5; i++) {
      run.update();
    }
    return run;
  }

  private GradientPicture answer(LabSettings settings, int variant, int step) {
    return answer(settings, Optional.empty(), variant, step);
  }

  private GradientPicture answer(
      LabSettings settings, Optional<Snapshot> snapshot, int variant, int step) {
    return lab.answer(settings.question(ADDING, false, snapshot), new Focus(variant, step));
  }

  private static double length(double[] numbers) {
    return Math.sqrt(java.util.Arrays.stream(numbers).map(x -> x * x).sum());
  }
}
