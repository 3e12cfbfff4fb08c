package org.unroll.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unroll.cell.CellCatalogue;

class PlaybackTest {

  private static final long FRAME = 16_000_000;

  private final Playback playback = new Playback();
  private long clock;

  @BeforeEach
  void fourSteps() {
    playback.show(4);
  }

  private void letPass(double seconds) {
    for (long end = clock + (long) (seconds * 1e9); clock < end; clock += FRAME) {
      playback.tick(clock);
    }
  }

  @Test
  void playsEveryPositionOnceAndStopsAtTheEnd() {
    List<Integer> seen = new ArrayList<>();
    playback.positionProperty().addListener((source, before, now) -> seen.add(now.intValue()));
    playback.toggle();
    letPass(30);
    assertThat(seen).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
    assertThat(playback.playingProperty().get()).isFalse();
  }

  @Test
  void restsBeforeItMovesAndNeverLeavesZeroToOne() {
    List<Double> shares = new ArrayList<>();
    playback.toggle();
    playback.tick(clock);
    letPass(0.5);
    assertThat(playback.transitProperty().get()).isZero();
    playback.transitProperty().addListener((source, before, now) -> shares.add(now.doubleValue()));
    letPass(0.6);
    assertThat(shares).isNotEmpty().isSorted().allMatch(share -> share >= 0 && share < 1);
  }

  @Test
  void playsFasterWithMoreSpeed() {
    playback.speedProperty().set(4);
    playback.toggle();
    letPass(1.3);
    assertThat(playback.position()).isEqualTo(4);
  }

  @Test
  void beginsAgainInALoop() {
    playback.loopProperty().set(true);
    playback.goTo(9);
    playback.playingProperty().set(true);
    letPass(1.4);
    assertThat(playback.position()).isZero();
    assertThat(playback.playingProperty().get()).isTrue();
  }

  @Test
  void playPressedAtTheEndStartsOver() {
    playback.goTo(99);
    assertThat(playback.position()).isEqualTo(9);
    playback.toggle();
    assertThat(playback.position()).isZero();
  }

  @Test
  void aStepByHandPausesAndEndsTheMovement() {
    playback.toggle();
    letPass(1.0);
    assertThat(playback.transitProperty().get()).isPositive();
    playback.stepBy(1);
    assertThat(playback.transitProperty().get()).isZero();
    assertThat(playback.playingProperty().get()).isFalse();
    assertThat(playback.position()).isEqualTo(1);
    playback.stepBy(-1);
    assertThat(playback.position()).isZero();
  }

  @Test
  void aHiddenWindowDoesNotSkipThroughThePass() {
    playback.toggle();
    playback.tick(0);
    playback.tick(60_000_000_000L);
    assertThat(playback.position()).isZero();
  }

  @Test
  void stepsAlwaysLieOnTheLineWhileItChangesLength() {
    playback.goTo(9);
    playback
        .positionProperty()
        .addListener(
            (source, before, now) ->
                assertThat(now.intValue()).isBetween(0, playback.timeline().last()));
    playback.show(2);
    assertThat(playback.moment().phase()).isEqualTo(Phase.UPDATE);
    playback.show(50);
    assertThat(playback.moment().phase()).isEqualTo(Phase.UPDATE);
  }

  private void script() {
    playback.show(4, StepScript.of(CellCatalogue.builtIn().get("gru")));
  }

  @Test
  void playsEquationsWhenThatIsTheSizeAndTimeStepsWhenNot() {
    script();
    List<Optional<String>> seen = new ArrayList<>();
    playback.momentProperty().addListener((source, before, now) -> seen.add(now.equation()));
    playback.sizeProperty().set(StepSize.EQUATION);
    playback.toggle();
    letPass(6);
    assertThat(seen.stream().flatMap(Optional::stream)).startsWith("r", "z", "q");
    playback.goTo(0);
    playback.sizeProperty().set(StepSize.STEP);
    seen.clear();
    letPass(6);
    assertThat(seen).isNotEmpty().allMatch(Optional::isEmpty);
  }

  @Test
  void aStepInsideATimeStepKeepsThePosition() {
    script();
    playback.goTo(1);
    playback.step(StepSize.EQUATION, 1);
    assertThat(playback.position()).isEqualTo(2);
    assertThat(playback.moment().equation()).contains("r");
    playback.step(StepSize.OPERATION, 1);
    assertThat(playback.moment().equation()).contains("z");
    assertThat(playback.moment().operation()).map(Operation::term).contains("z.0.0.0");
    playback.step(StepSize.STEP, 1);
    assertThat(playback.cursor()).isEqualTo(Cursor.at(2));
  }

  @Test
  void aStepOverTheEndsGoesToTheNextAndTheLastUpdate() {
    List<Integer> asked = new ArrayList<>();
    playback.setUpdates(asked::add);
    playback.goTo(9);
    playback.step(StepSize.STEP, 1);
    assertThat(playback.position()).isZero();
    playback.step(StepSize.EQUATION, -1);
    assertThat(playback.position()).isEqualTo(9);
    playback.goTo(3);
    playback.step(StepSize.UPDATE, 1);
    assertThat(playback.position()).isEqualTo(3);
    assertThat(asked).containsExactly(1, -1, 1);
  }

  @Test
  void withoutUpdatesTheLineEnds() {
    playback.goTo(9);
    playback.step(StepSize.STEP, 1);
    assertThat(playback.position()).isEqualTo(9);
    playback.goTo(0);
    playback.step(StepSize.OPERATION, -1);
    assertThat(playback.position()).isZero();
  }

  @Test
  void anotherCellLeavesTheTimeStepWhole() {
    script();
    playback.goTo(new Cursor(3, Place.equation(4)));
    assertThat(playback.moment().equation()).contains("h");
    playback.show(4, StepScript.of(CellCatalogue.builtIn().get("rnn")));
    assertThat(playback.cursor()).isEqualTo(Cursor.at(3));
  }
}
