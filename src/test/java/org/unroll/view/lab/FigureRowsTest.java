package org.unroll.view.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.lab.gradient.LabSettings;
import org.unroll.text.Language;
import org.unroll.text.Texts;

/** A figure's table holds the numbers of the picture, all digits of them. */
class FigureRowsTest {

  private static final Texts ENGLISH = Texts.of(Language.ENGLISH);

  @Test
  void everyFigureHasTheNumbersItDraws() {
    GradientPicture picture = LabFixtures.picture(LabSettings.OPENING.withLength(12), 2, 4);
    List<LabFigure> all = LabFigures.drawn(ENGLISH, picture, true, "");
    assertThat(all).extracting(LabFigure::id).doesNotHaveDuplicates();
    assertThat(all).allSatisfy(f -> assertThat(f.rows().rows()).isNotEmpty());
    FigureRows hearing = all.get(0).rows();
    assertThat(hearing.rows()).hasSize(3 * 12 * 13 / 2);
    assertThat(hearing.rows().get(1))
        .containsSequence("2", "1", Double.toString(picture.variants().get(0).norm(1, 0)));
  }

  @Test
  void aRowThatIsTooShortIsRefused() {
    assertThatThrownBy(() -> FigureRows.of("step", "norm").row(1).rows())
        .hasMessage("Row 0 has 1 fields for 2 columns.");
  }
}
