package org.unroll.view.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unroll.engine.TracePart;
import org.unroll.lab.Architecture;
import org.unroll.lab.Scoring;
import org.unroll.model.Moment;
import org.unroll.model.StepScript;
import org.unroll.model.Timeline;
import org.unroll.model.Walk;
import org.unroll.network.Link;
import org.unroll.text.Language;
import org.unroll.text.Texts;

/** Where the cards of several layers stand, in which order they light up, and what is said of them. */
class TierLayoutTest {

  private static StageContent content(String task, int length, Architecture built) {
    return TierFixtures.content(task, length, built);
  }

  private static Architecture built(int layers, boolean both, Scoring scoring) {
    return new Architecture(layers, both, Link.NONE, scoring, false);
  }

  private static TierPicture picture(StageContent content, Moment moment) {
    return TierFixtures.picture(content, moment);
  }

  @ParameterizedTest
  @CsvSource({
    "adding, 30, 2, false, NONE",
    "cloze, 12, 2, true, NONE",
    "copy, 6, 4, true, DOT",
    "adding, 100, 3, true, NONE",
    "cloze, 12, 4, true, NONE"
  })
  void noCardLiesOnAnother(String task, int length, int layers, boolean both, Scoring scoring) {
    StageContent content = content(task, length, built(layers, both, scoring));
    List<TracePart> parts = content.trace().parts();
    TierLayout layout = TierLayout.of(TierShape.of(content), 960, 390, 0);
    List<Box> boxes = new ArrayList<>();
    for (TracePart part : parts) {
      for (int t = 0; t < part.trace().length(); t++) {
        if (layout.shows(layout.column(part, t))) {
          boxes.add(layout.card(part, t));
        }
      }
    }
    for (int a = 0; a < boxes.size(); a++) {
      Box card = boxes.get(a);
      assertThat(card.right()).isLessThanOrEqualTo(960);
      assertThat(card.height()).isPositive();
      assertThat(card.width()).isGreaterThan(10);
      assertThat(card.overlaps(layout.chips())).isFalse();
      assertThat(card.overlaps(layout.outputs())).isFalse();
      for (Box other : boxes.subList(a + 1, boxes.size())) {
        assertThat(card.overlaps(other)).isFalse();
      }
    }
  }

  @Test
  void theColumnAtWorkIsInSightOfALongSequence() {
    TierShape shape = TierShape.of(content("adding", 100, built(2, false, Scoring.NONE)));
    for (int column : new int[] {0, 50, 99}) {
      assertThat(TierLayout.of(shape, 960, 390, column).shows(column)).isTrue();
    }
  }

  @Test
  void layersAreWalkedOneAfterAnotherAndADecoderStepByStep() {
    Walk stack = Walk.of(content("cloze", 12, built(1, true, Scoring.NONE)).trace());
    assertThat(stack.stops().get(12)).isEqualTo(new Walk.Stop(1, 0));
    Walk pair = Walk.of(content("copy", 2, built(2, false, Scoring.NONE)).trace());
    assertThat(pair.stops().subList(4, 7))
        .containsExactly(new Walk.Stop(2, 0), new Walk.Stop(3, 0), new Walk.Stop(2, 1));
  }

  /** At the first step of the reversed layer its last position is there and its first is not. */
  @Test
  void aReversedLayerLightsUpFromTheEnd() {
    StageContent content = content("cloze", 12, built(1, true, Scoring.NONE));
    Walk walk = Walk.of(content.trace());
    Timeline line = new Timeline(walk.size(), StepScript.NONE, walk);
    TierPicture picture = picture(content, line.at(line.forward(1, 0)));
    TracePart back = content.trace().parts().get(1);
    assertThat(picture.isAt(back, 11)).isTrue();
    assertThat(picture.hasValue(back, 11)).isTrue();
    assertThat(picture.hasValue(back, 0)).isFalse();
    assertThat(picture.hasValue(content.trace().parts().get(0), 0)).isTrue();
    TierPicture turned = picture(content, line.at(line.backward(1, 3)));
    assertThat(turned.hasGradient(back, 8)).isTrue();
    assertThat(turned.hasGradient(back, 9)).isFalse();
    assertThat(turned.hasGradient(content.trace().parts().get(0), 11)).isFalse();
  }

  @Test
  void wordsSayWhatTheDecoderReadsSaysAndLooksAt() {
    StageContent content = content("translation", 6, built(1, false, Scoring.DOT));
    Walk walk = Walk.of(content.trace());
    Timeline line = new Timeline(walk.size(), StepScript.NONE, walk);
    TierPicture picture = picture(content, line.at(line.forward(1, 0)));
    String words = new TierWords(Texts.of(Language.ENGLISH)).describe(picture);
    assertThat(words).contains("decoder layer 1", "START", "right is", "looks most at");
  }
}
