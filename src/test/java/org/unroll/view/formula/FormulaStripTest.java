package org.unroll.view.formula;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unroll.text.Language;
import org.unroll.text.Texts;
import org.unroll.view.Toolkit;
import org.unroll.view.ViewCases;
import org.unroll.view.theme.Theme;

/** A strip keeps to its window, however long the line of numbers is. */
class FormulaStripTest {

  @ParameterizedTest
  @ValueSource(ints = {620, 760, 980, 1300})
  void nothingReachesOverItsEdge(int width) {
    Toolkit.run(
        () -> {
          FormulaStrip strip = ViewCases.strip(Texts.of(Language.CHINESE));
          Scene scene = new Scene(new VBox(strip), width, 600);
          Theme.LIGHT.dress(scene);
          scene.getRoot().applyCss();
          scene.getRoot().layout();
          assertThat(strip.getWidth()).isEqualTo(width);
          for (Node line : strip.getChildren()) {
            for (Node part : ((HBox) line).getChildren()) {
              double right = line.getLayoutX() + part.getBoundsInParent().getMaxX();
              assertThat(right).as(part.toString()).isLessThanOrEqualTo(width);
            }
          }
        });
  }

  /** Before a formula gets too small for a projector, the numbers give way. */
  @ParameterizedTest
  @ValueSource(ints = {700, 760, 820})
  void aFormulaStaysLargeEnoughToRead(int width) {
    Toolkit.run(
        () -> {
          FormulaStrip strip = ViewCases.strip(Texts.of(Language.ENGLISH));
          Scene scene = new Scene(new VBox(strip), width, 600);
          Theme.LIGHT.dress(scene);
          scene.getRoot().applyCss();
          scene.getRoot().layout();
          FormulaView formula = (FormulaView) strip.lookup(".formula");
          assertThat(formula.getWidth()).isGreaterThan(0.79 * formula.prefWidth(-1));
          assertThat(strip.describe()).contains("= ");
        });
  }

  @Test
  void theResultIsAlwaysThere() {
    Toolkit.run(
        () -> assertThat(ViewCases.strip(Texts.of(Language.ENGLISH)).describe()).contains(" = "));
  }
}
