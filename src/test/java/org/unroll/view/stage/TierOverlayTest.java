package org.unroll.view.stage;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unroll.lab.Scoring;
import org.unroll.network.Link;
import org.unroll.text.Language;
import org.unroll.text.Texts;
import org.unroll.view.Toolkit;
import org.unroll.view.theme.Theme;

/** What is said about layers stands above what the network says, also in a projector's large type. */
class TierOverlayTest {

  private static final double WIDTH = 1100;

  @ParameterizedTest
  @ValueSource(doubles = {1, 1.5})
  void aLongSentenceKeepsToItsLine(double zoom) {
    StageContent content =
        TierFixtures.content("slots", 6, TierFixtures.built(2, false, Link.RESIDUAL, Scoring.NONE));
    TierPicture picture = TierFixtures.picture(content, TierFixtures.line(content).at(9));
    Toolkit.run(
        () -> {
          Texts texts = Texts.of(Language.ENGLISH);
          TierOverlay overlay = new TierOverlay(texts);
          Scene scene = new Scene(new Group(overlay), WIDTH, 600);
          Theme.LIGHT.dress(scene);
          overlay.scaleTo(zoom);
          overlay.place(picture, new TierWords(texts), WIDTH, 600);
          Label sentence = (Label) overlay.lookup(".caption");
          assertThat(sentence.getText()).contains("goes round it", "right is");
          assertThat(sentence.prefWidth(-1)).isLessThanOrEqualTo(sentence.getWidth());
          assertThat(sentence.getHeight()).isLessThan(22 * zoom);
        });
  }
}
