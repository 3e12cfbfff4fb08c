package org.unroll.controller;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unroll.cell.CellCatalogue;
import org.unroll.lab.Architecture;
import org.unroll.lab.Experiment;
import org.unroll.lab.Laboratory;
import org.unroll.lab.Run;
import org.unroll.lab.Snapshot;
import org.unroll.lab.gradient.Contrast;
import org.unroll.lab.gradient.Focus;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.lab.gradient.GradientWorker;
import org.unroll.lab.gradient.LabSettings;
import org.unroll.model.LabModel;
import org.unroll.model.Playback;
import org.unroll.model.Pointed;
import org.unroll.model.SessionModel;
import org.unroll.model.StepScript;
import org.unroll.model.Walk;
import org.unroll.task.TaskCatalogue;

/** The lab follows what is chosen, and the stage's playback. */
class LabControllerTest {

  private static final Laboratory LABORATORY =
      new Laboratory(CellCatalogue.builtIn(), CellCatalogue.heads(), TaskCatalogue.builtIn());
  private static final Experiment ADDING =
      Experiment.of("adding", List.of("lstm", "rnn"), 4, 12, 1);
  private static final LabSettings SMALL = LabSettings.OPENING.withLength(12);

  private final LabModel lab = new LabModel();
  private final SessionModel session = new SessionModel();
  private final Playback playback = new Playback();
  private final GradientWorker worker = new GradientWorker(LABORATORY);
  private final Pointed pointed = new Pointed();
  private LabController controller;

  @BeforeEach
  void open() {
    controller = new LabController(worker, lab, session, playback, pointed);
    session.choose(ADDING);
    lab.settingsProperty().set(SMALL);
    playback.show(12);
  }

  @AfterEach
  void close() {
    controller.close();
  }

  @Test
  void asksOnlyWhileItShows() throws InterruptedException {
    for (int i = 0; i < 20; i++) {
      controller.frame();
      Thread.sleep(1);
    }
    assertThat(lab.pictureProperty().get()).isEmpty();
    controller.setShowing(true);
    assertThat(until(p -> true).length()).isEqualTo(12);
  }

  /** Whoever drags a slider does not wait for a frame in which nothing happens but asking. */
  @Test
  void aSliderAsksBeforeTheNextFrame() throws InterruptedException {
    controller.setShowing(true);
    until(p -> true);
    lab.settingsProperty().set(SMALL.withRadius(1.3));
    Optional<GradientPicture> answer = Optional.empty();
    for (int i = 0; i < 4000 && answer.isEmpty(); i++) {
      answer = worker.poll(0);
      Thread.sleep(5);
    }
    assertThat(answer.orElseThrow().question().variants().get(0).radius()).isEqualTo(1.3);
  }

  /** An answer a millisecond after a frame began would be seen a whole frame later. */
  @Test
  void aFrameWaitsForAnAnswerThatComesSoon() throws InterruptedException {
    controller.setPatience(new Patience(TimeUnit.MINUTES.toNanos(2), System::nanoTime));
    controller.setShowing(true);
    until(p -> true);
    for (double radius : new double[] {1.3, 0.7}) {
      lab.settingsProperty().set(SMALL.withRadius(radius));
      controller.frame();
      GradientPicture shown = lab.pictureProperty().get().orElseThrow();
      assertThat(shown.question().variants().get(0).radius()).isEqualTo(radius);
    }
  }

  @Test
  void whatIsChosenLastIsWhatShows() throws InterruptedException {
    controller.setShowing(true);
    for (double radius : new double[] {0.7, 0.8, 0.9, 1.3}) {
      lab.settingsProperty().set(SMALL.withRadius(radius));
      controller.frame();
    }
    GradientPicture picture =
        until(p -> p.question().variants().get(0).radius() == 1.3 && p.lens().radius() > 1.29);
    assertThat(picture.question().contrast()).isEqualTo(Contrast.CELLS);
  }

  @Test
  void stageAndLabLookAtOneStepWhereTheirSequencesAreOfOneLength() throws InterruptedException {
    controller.setShowing(true);
    until(p -> true);
    lab.stepProperty().set(3);
    assertThat(playback.moment().step()).isEqualTo(3);
    playback.goTo(playback.timeline().forward(7));
    assertThat(lab.stepProperty().get()).isEqualTo(7);
    until(p -> p.focus().step() == 7);
    playback.show(30);
    playback.goTo(playback.timeline().forward(20));
    assertThat(lab.stepProperty().get()).isEqualTo(7);
  }

  @Test
  void stageAndLabPickOneUnitWhereTheyLookAtOneNetwork() throws InterruptedException {
    controller.setShowing(true);
    until(p -> true);
    pointed.unitProperty().set(2);
    assertThat(lab.unitProperty().get()).as("first weights").isEqualTo(Focus.NO_UNIT);
    session.show(new Run(LABORATORY, ADDING).snapshot(1, false));
    lab.settingsProperty().set(LabSettings.OPENING.withTrained(true));
    until(p -> p.question().trained().isPresent());
    pointed.unitProperty().set(3);
    assertThat(lab.unitProperty().get()).isEqualTo(3);
    assertThat(until(p -> p.focus().hasUnit()).unit().orElseThrow().unit()).isEqualTo(3);
    lab.pick(0, 1);
    assertThat(pointed.unitProperty().get()).isEqualTo(1);
    lab.clearUnit();
    assertThat(pointed.unitProperty().get()).as("the stage always has one").isEqualTo(1);
    lab.pick(1, 2);
    assertThat(pointed.unitProperty().get()).as("an RNN is not on the stage").isEqualTo(1);
  }

  @Test
  void stageAndLabLookAtOneLayerOfTheSession() throws InterruptedException {
    Experiment two = ADDING.withArchitecture(Architecture.USUAL.withLayers(2));
    session.choose(two);
    Snapshot snapshot = new Run(LABORATORY, two).snapshot(1, false);
    session.show(snapshot);
    playback.show(Walk.of(snapshot.cells().get(0).trace()), StepScript.NONE);
    lab.settingsProperty().set(LabSettings.OPENING.withTrained(true));
    controller.setShowing(true);
    until(GradientPicture::isLayered);
    playback.goTo(playback.timeline().forward(1, 6));
    assertThat(lab.stepProperty().get()).isEqualTo(6);
    assertThat(lab.layerProperty().get()).isEqualTo(1);
    assertThat(until(p -> p.focus().layer() == 1).focus().step()).isEqualTo(6);
    lab.layerProperty().set(0);
    assertThat(playback.moment().part()).isZero();
    assertThat(playback.moment().step()).isEqualTo(6);
    lab.stepProperty().set(2);
    assertThat(playback.moment().step()).isEqualTo(2);
  }

  @Test
  void trainedWeightsAreThoseOfTheSession() throws InterruptedException {
    session.show(new Run(LABORATORY, ADDING).snapshot(1, false));
    lab.settingsProperty().set(LabSettings.OPENING.withTrained(true));
    controller.setShowing(true);
    GradientPicture picture = until(p -> p.question().trained().isPresent());
    assertThat(picture.variants())
        .extracting(v -> v.variant().cell())
        .containsExactly("lstm", "rnn");
    assertThat(picture.length()).isEqualTo(12);
  }

  /** Java compiles what is used often; the numbers that are computed again are the same. */
  @Test
  void whileNobodyWantsAnythingTheSameIsAnsweredAgainSoOften() throws InterruptedException {
    List<GradientPicture> shown = new ArrayList<>();
    lab.pictureProperty().addListener((self, was, is) -> shown.add(is.orElseThrow()));
    controller.rehearse(3);
    controller.setShowing(true);
    until(p -> true);
    for (int frame = 0; frame < Rehearsal.QUIET; frame++) {
      controller.frame();
      Thread.sleep(1);
    }
    assertThat(shown).as("a person may go on").hasSize(1);
    for (int i = 0; i < 4000 && shown.size() < 4; i++) {
      frames(1);
    }
    frames(50);
    assertThat(shown).as("no more than were wanted").hasSize(4);
    assertThat(shown.get(3)).isNotSameAs(shown.get(0));
    assertThat(shown.get(3).chosen().norms().byTerm())
        .isNotSameAs(shown.get(0).chosen().norms().byTerm())
        .isDeepEqualTo(shown.get(0).chosen().norms().byTerm());
    controller.rehearse(3);
    controller.setShowing(false);
    frames(100);
    assertThat(shown).as("nobody looks").hasSize(4);
  }

  @Test
  void whoMovesASliderIsNotKeptWaitingByRehearsals() throws InterruptedException {
    controller.rehearse(1000);
    controller.setShowing(true);
    until(p -> true);
    frames(60);
    lab.settingsProperty().set(SMALL.withRadius(1.3));
    List<Double> shown = new ArrayList<>();
    lab.pictureProperty()
        .addListener(
            (self, was, is) -> shown.add(is.orElseThrow().question().variants().get(0).radius()));
    until(p -> p.question().variants().get(0).radius() == 1.3);
    for (int frame = 0; frame < Rehearsal.QUIET / 2; frame++) {
      controller.frame();
      Thread.sleep(2);
    }
    assertThat(shown)
        .as("one that was under way at most, then the answer, then rest")
        .endsWith(1.3);
    assertThat(shown).hasSizeLessThanOrEqualTo(2);
  }

  private void frames(int count) throws InterruptedException {
    for (int frame = 0; frame < count; frame++) {
      controller.frame();
      Thread.sleep(5);
    }
  }

  @Test
  void problemIsToldAndGoesWhenNumbersCome() throws InterruptedException {
    controller.setShowing(true);
    lab.settingsProperty().set(SMALL.withLength(1));
    for (int i = 0; i < 2000 && session.problemProperty().get().isEmpty(); i++) {
      controller.frame();
      Thread.sleep(5);
    }
    assertThat(session.problemProperty().get()).isPresent();
    lab.settingsProperty().set(SMALL);
    until(p -> p.length() == 12);
    assertThat(session.problemProperty().get()).isEmpty();
  }

  private GradientPicture until(java.util.function.Predicate<GradientPicture> wanted)
      throws InterruptedException {
    Optional<GradientPicture> found = Optional.empty();
    for (int i = 0; i < 4000 && found.isEmpty(); i++) {
      controller.frame();
      found = lab.pictureProperty().get().filter(wanted);
      Thread.sleep(5);
    }
    return found.orElseThrow();
  }
}
