package org.unroll.view.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.unroll.model.Playback;
import org.unroll.model.StepScript;
import org.unroll.model.Timeline;
import org.unroll.model.Walk;
import org.unroll.text.Language;
import org.unroll.text.Texts;
import org.unroll.view.Toolkit;

/** Where the playback stands, in words above the track. */
class TrackLabelTest {

  /** One layer of three steps. */
  private static final Walk ONE = Walk.line(3);

  /** Two layers of three steps; of the second nobody knows here from which end it reads. */
  private static final Walk TWO =
      new Walk(
          List.of(
              new Walk.Stop(0, 0),
              new Walk.Stop(0, 1),
              new Walk.Stop(0, 2),
              new Walk.Stop(1, 0),
              new Walk.Stop(1, 1),
              new Walk.Stop(1, 2)));

  @Test
  void aStepOfALayerIsNoTimeOfTheSequence() {
    assertThat(labels(ONE, 2)).contains("forward · t = 2");
    assertThat(labels(TWO, 5)).contains("forward · step 2");
    assertThat(new Timeline(3, StepScript.NONE, ONE).isLayered()).isFalse();
  }

  private static List<String> labels(Walk walk, int position) {
    return Toolkit.call(
        () -> {
          Playback playback = new Playback();
          playback.show(walk, StepScript.NONE);
          TransportBar bar = new TransportBar(playback, Texts.of(Language.ENGLISH));
          playback.goTo(position);
          return bar.lookupAll(".label").stream()
              .map(Label.class::cast)
              .map(Label::getText)
              .toList();
        });
  }
}
