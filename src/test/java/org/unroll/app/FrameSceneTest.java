package org.unroll.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unroll.model.Playback;
import org.unroll.model.StepScript;

class FrameSceneTest {

  @Test
  void whatIsDraggedMovesInEveryFrameAndWhatIsPlayedTakesItsTime() {
    Wiring wiring = new Wiring();
    StepScript script = StepScript.of(wiring.laboratory().cells().get("lstm"));
    for (FrameScene scene : FrameScene.values()) {
      Playback playback = new Playback();
      playback.show(30, script);
      var play = scene.play(playback);
      int moves = 0;
      for (int frame = 0; frame < 100; frame++) {
        var before = playback.cursor();
        play.accept(frame * 16_000_000L);
        moves += playback.cursor().equals(before) ? 0 : 1;
      }
      boolean dragged = scene.name().endsWith("DRAGGED");
      assertThat(moves).as(scene.label()).isBetween(dragged ? 100 : 3, dragged ? 100 : 30);
    }
  }
}
