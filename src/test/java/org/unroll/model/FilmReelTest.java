package org.unroll.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A film has the pictures and the times of the playback, and disturbs it not. */
class FilmReelTest {

  private final Playback shown = new Playback();

  @Test
  void aPassHasAStillForEveryPauseAndPicturesForEveryMovement() {
    shown.show(3);
    FilmReel reel = FilmReel.of(shown, FilmWish.USUAL);
    int stills = 0;
    int moving = 0;
    while (!reel.hasEnded()) {
      double transit = reel.playback().transitProperty().get();
      int millis = reel.next();
      if (transit == 0) {
        stills++;
        assertThat(millis).isBetween(760, 800);
      } else {
        moving++;
        assertThat(millis).isEqualTo(40);
      }
    }
    assertThat(stills).as("start, 3 forward, 3 backward, update").isEqualTo(8);
    assertThat(moving).isBetween(7 * 10, 8 * 11);
    assertThat(reel.playback().position()).isEqualTo(7);
    assertThat(shown.position()).isZero();
    assertThat(shown.playingProperty().get()).isFalse();
  }

  @Test
  void theLengthIsCountedBeforehand() {
    shown.show(3);
    FilmLength once = FilmLength.of(shown, FilmWish.USUAL);
    assertThat(once.millis()).isBetween(8 * 1200L, 8 * 1240L);
    FilmLength quick = FilmLength.of(shown, FilmWish.USUAL.withSpeed(4));
    assertThat(quick.millis()).isBetween(once.millis() / 4 - 10, once.millis() / 4 + 8 * 40);
    assertThat(quick.pictures()).isLessThan(once.pictures());
  }

  @Test
  void fromHereBeginsAtTheCursor() {
    shown.show(3);
    shown.goTo(5);
    FilmReel reel = FilmReel.of(shown, FilmWish.USUAL.from(true));
    assertThat(reel.playback().position()).isEqualTo(5);
    assertThat(FilmReel.of(shown, FilmWish.USUAL).playback().position()).isZero();
  }

  @Test
  void stepsAreAsLargeAsInTheWindowButNeverUpdates() {
    shown.show(3);
    shown.sizeProperty().set(StepSize.PASS);
    assertThat(FilmLength.of(shown, FilmWish.USUAL).pictures()).isEqualTo(4);
    shown.sizeProperty().set(StepSize.UPDATE);
    assertThat(FilmReel.of(shown, FilmWish.USUAL).playback().sizeProperty().get())
        .isEqualTo(StepSize.STEP);
  }
}
