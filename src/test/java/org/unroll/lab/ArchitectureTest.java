package org.unroll.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.unroll.cell.CellCatalogue;
import org.unroll.engine.TracePart;
import org.unroll.network.EncoderDecoder;
import org.unroll.network.Layer;
import org.unroll.network.Link;
import org.unroll.network.Network;
import org.unroll.task.TaskCatalogue;

/** Networks of more than one layer are chosen, trained and seen. */
class ArchitectureTest {

  private static final Laboratory LABORATORY =
      new Laboratory(CellCatalogue.builtIn(), CellCatalogue.heads(), TaskCatalogue.builtIn());

  private static Experiment experiment(String task, int hidden, Architecture built) {
    int length = LABORATORY.tasks().find(task).defaultLength();
    return Experiment.of(task, List.of("gru"), hidden, length, 3).withArchitecture(built);
  }

  private static Run trained(Experiment experiment, int updates) {
    Run run = new Run(LABORATORY, experiment);
    for (int i = 0; i < updates; i++) {
      run.update();
    }
    return run;
  }

  private static CellSnapshot snapshot(Run run) {
    return run.snapshot(1, false).cells().get(0);
  }

  @Test
  void readingFromBothEndsFillsTheBlankAndReadingForwardGuesses() {
    Architecture both = Architecture.USUAL.withBidirectional(true);
    assertThat(trained(experiment("cloze", 8, both), 200).heldBackScore(0).metric())
        .isGreaterThan(0.99);
    assertThat(trained(experiment("cloze", 8, Architecture.USUAL), 200).heldBackScore(0).metric())
        .isBetween(0.25, 0.42);
  }

  @Test
  void attentionTranslatesSentencesThatWereNeverTrainedOn() {
    Architecture looking = Architecture.USUAL.withAttention(Scoring.DOT, false);
    Run run = trained(experiment("translation", 16, looking), 200);
    assertThat(run.heldBackScore(0).metric()).isGreaterThan(0.98);
    Snapshot now = run.snapshot(1, false);
    List<String> said = now.cells().get(0).written().stream().map(run.task()::outputText).toList();
    assertThat(said).isEqualTo(now.shown().decoderTargets()).endsWith("EOS");
    assertThat(now.shown().decoderInputs()).startsWith("START").hasSameSizeAs(said);
  }

  /** The time of day is said second and read last: attention finds it there. */
  @Test
  void attentionLooksAtTheWordThatIsTranslated() {
    Architecture looking = Architecture.USUAL.withAttention(Scoring.DOT, false);
    Run run = trained(experiment("translation", 16, looking), 200);
    double[] weights = snapshot(run).trace().attention(1);
    assertThat(weights).hasSize(6);
    for (int j = 0; j < 5; j++) {
      assertThat(weights[5]).isGreaterThan(weights[j]);
    }
  }

  @ParameterizedTest
  @EnumSource(Scoring.class)
  void everyWayOfLookingBackRuns(Scoring scoring) {
    for (boolean early : new boolean[] {true, false}) {
      Architecture built = new Architecture(2, true, Link.HIGHWAY, scoring, early);
      Run run = trained(experiment("reverse", 4, built), 3);
      CellSnapshot now = snapshot(run);
      assertThat(now.layers())
          .extracting(LayerNorms::layer)
          .containsExactly("enc0", "enc0r", "enc1", "enc1r", "dec0", "dec1");
      assertThat(now.layers()).allMatch(layer -> layer.norms()[0] >= 0);
      assertThat(now.trace().attention(0)).hasSize(scoring == Scoring.NONE ? 0 : 6);
    }
  }

  /** The last loss is a word that is written: its error comes through the decoder to the encoder. */
  @Test
  void theLastLossIsFollowedThroughTheDecoderIntoTheEncoder() {
    Architecture built = new Architecture(2, false, Link.NONE, Scoring.DOT, false);
    CellSnapshot now = snapshot(trained(experiment("reverse", 4, built), 3));
    double[] read = norms(now, "enc0");
    double[] written = norms(now, "dec0");
    assertThat(read).hasSize(6);
    assertThat(written).hasSize(7);
    assertThat(now.gradientNorms())
        .containsExactly(
            DoubleStream.concat(DoubleStream.of(read), DoubleStream.of(written)).toArray());
  }

  private static double[] norms(CellSnapshot cell, String layer) {
    return cell.layers().stream()
        .filter(of -> of.layer().equals(layer))
        .findFirst()
        .orElseThrow()
        .norms();
  }

  @Test
  void anEncoderAndADecoderGoBackToTheSameNumbers() {
    Architecture built = new Architecture(2, true, Link.RESIDUAL, Scoring.ADDITIVE, true);
    Run run = trained(experiment("copy", 4, built), 9);
    double loss = run.update();
    run.goTo(20);
    run.goTo(9);
    assertThat(run.update()).isEqualTo(loss);
  }

  @Test
  void equalArchitecturesGiveBitwiseEqualRuns() {
    Architecture built = new Architecture(3, true, Link.HIGHWAY, Scoring.NONE, false);
    assertThat(snapshot(trained(experiment("slots", 6, built), 5)).losses().y())
        .containsExactly(snapshot(trained(experiment("slots", 6, built), 5)).losses().y());
  }

  @Test
  void aStackHasAPartForEachLayerAndDirection() {
    Architecture built = new Architecture(2, true, Link.NONE, Scoring.NONE, false);
    List<TracePart> parts = snapshot(trained(experiment("slots", 6, built), 1)).trace().parts();
    assertThat(parts).extracting(TracePart::layer).containsExactly("l0", "l0r", "l1", "l1r");
    assertThat(parts).extracting(TracePart::reversed).containsExactly(false, true, false, true);
  }

  @Test
  void linksGoRoundTheUpperLayersOnly() {
    Architecture built = new Architecture(3, false, Link.RESIDUAL, Scoring.NONE, false);
    Experiment experiment = experiment("slots", 6, built);
    Network network = LABORATORY.network(experiment, LABORATORY.task(experiment), "lstm");
    assertThat(network.levels())
        .extracting(level -> level.link())
        .containsExactly(Link.NONE, Link.RESIDUAL, Link.RESIDUAL);
  }

  @Test
  void theDecoderIsAsWideAsBothDirectionsOfItsEncoder() {
    Experiment experiment = experiment("copy", 6, Architecture.USUAL.withBidirectional(true));
    Network network = LABORATORY.network(experiment, LABORATORY.task(experiment), "lstm");
    assertThat(((EncoderDecoder) network).decoderLayers())
        .extracting(Layer::hidden)
        .containsExactly(12);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "language-model | 1 | true  | NONE     | NONE | GIVES_AWAY",
        "weather        | 2 | true  | NONE     | NONE | GIVES_AWAY",
        "adding         | 1 | false | RESIDUAL | NONE | NOTHING_TO_LINK",
        "adding         | 1 | false | NONE     | DOT  | NO_DECODER",
        "adding         | 0 | false | NONE     | NONE | LAYERS",
        "adding         | 5 | false | NONE     | NONE | LAYERS",
      })
  void whatDoesNotFitIsRefused(
      String task,
      int layers,
      boolean both,
      Link link,
      Scoring scoring,
      ArchitectureProblem.Kind kind) {
    Architecture built = new Architecture(layers, both, link, scoring, false);
    assertThatThrownBy(() -> new Run(LABORATORY, experiment(task, 4, built)))
        .isInstanceOfSatisfying(
            ArchitectureProblem.class,
            problem -> {
              assertThat(problem.diagnostic().kind()).isEqualTo(kind);
              assertThat(problem).hasMessageEndingWith(".");
            });
  }
}
