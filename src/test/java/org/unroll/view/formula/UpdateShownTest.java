package org.unroll.view.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unroll.engine.Clip;
import org.unroll.model.Cursor;
import org.unroll.model.FormulaModel;
import org.unroll.model.Pin;
import org.unroll.model.Playback;
import org.unroll.model.Pointed;
import org.unroll.model.Quantity;
import org.unroll.model.StepScript;
import org.unroll.notation.NotationCatalogue;
import org.unroll.text.Language;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;
import org.unroll.view.Toolkit;
import org.unroll.view.theme.Theme;

/** At the end of a pass the inspector and the strip show how one weight moves. */
class UpdateShownTest {

  private static final FormulaContent CONTENT =
      UpdateDeskTest.content("adam", Clip.byNorm(0.01), 0);

  private final Playback playback = new Playback();
  private final Pointed pointed = new Pointed();
  private final FormulaModel formulas = new FormulaModel(NotationCatalogue.builtIn());
  private FormulaPanel panel;
  private FormulaStrip strip;

  @BeforeEach
  void show() {
    Toolkit.run(
        () -> {
          playback.show(5, StepScript.of(CONTENT.cell()));
          FormulaModels models =
              new FormulaModels(formulas, pointed, playback, new FormulaTypesetter());
          Texts texts = Texts.of(Language.ENGLISH);
          panel = new FormulaPanel(texts, models, (cell, symbol) -> symbol);
          strip = new FormulaStrip(texts, models, (c, s) -> s, new SimpleBooleanProperty());
          panel.show(CONTENT);
          strip.show(CONTENT);
          Theme.LIGHT.dress(new Scene(panel, 420, 700));
          panel.applyCss();
          panel.layout();
          playback.goTo(Cursor.at(11));
        });
  }

  private static String after(String weight, int place) {
    double after = CONTENT.next().orElseThrow().weight(weight).orElseThrow().after()[place];
    return Numbers.significant(after, 6);
  }

  @Test
  void theRuleStandsThereWithItsNumbers() {
    Toolkit.run(
        () -> {
          assertThat(panel.describe()).startsWith("f, update 2").contains("batch of 4", "b1*m");
          assertThat(strip.describe()).contains("b1*m", "/(", " = ");
          playback.goTo(Cursor.at(10));
          assertThat(panel.describe()).doesNotContain("update 2");
        });
  }

  @Test
  void aWeightThatIsPointedAtOrPinnedIsFollowed() {
    Toolkit.run(
        () -> {
          pointed.at(Quantity.weight("U_o"));
          assertThat(panel.describe()).startsWith("o, update 2").contains("Weight U_o [1, ");
          formulas.weightProperty().set(Optional.of(new Pin("U_i", 1)));
          assertThat(panel.describe()).contains("Weight U_i [1, 2]", after("l0.U_i", 1));
          pointed.unitProperty().set(2);
          assertThat(panel.describe()).contains("Weight U_i [3, 2]", after("l0.U_i", 7));
          assertThat(strip.describe()).contains("= " + after("l0.U_i", 7));
        });
  }

  @Test
  void pointingAtAWeightOnTheWayChoosesNothing() {
    Toolkit.run(
        () -> {
          playback.goTo(Cursor.at(8));
          pointed.at(Quantity.weight("U_o"));
          assertThat(formulas.weightProperty().get()).isEmpty();
        });
  }
}
