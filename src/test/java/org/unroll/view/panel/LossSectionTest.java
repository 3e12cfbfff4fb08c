package org.unroll.view.panel;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unroll.text.Language;
import org.unroll.text.Texts;
import org.unroll.view.Toolkit;
import org.unroll.view.theme.Theme;

/** The numbers of training fit into the panel, whatever the cell is called. */
class LossSectionTest {

  private static final double PANEL = 222;

  @ParameterizedTest
  @EnumSource(Language.class)
  void theLongestNameStaysInThePanel(Language language) {
    Toolkit.run(
        () -> {
          LossSection section = new LossSection(Texts.of(language));
          StackPane panel = new StackPane(section);
          Theme.LIGHT.dress(new Scene(panel, PANEL, 200));
          section.show(new TrainingProgress("lstm-peephole-cifg", 60, 0.809, 1.61, 1));
          panel.applyCss();
          panel.layout();
          panel.layout();
          for (Node label : section.lookupAll(".label")) {
            Bounds seen = label.localToScene(label.getLayoutBounds());
            assertThat(seen.getMaxX())
                .as("right edge of %s", label)
                .isLessThanOrEqualTo(PANEL + 0.5);
          }
        });
  }
}
