package org.unroll.view.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unroll.lab.gradient.Focus;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.lab.gradient.LabSettings;
import org.unroll.lab.gradient.VariantPicture;
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
  }

  private static List<String> fields(Object... fields) {
    return Stream.of(fields).map(String::valueOf).toList();
  }

  @Test
  void theTrianglesAndTheStripsBelowThemAreInOneTable() {
    GradientPicture picture = LabFixtures.picture(LabSettings.OPENING.withLength(12), 2, 4);
    FigureRows hearing = new HearingFigure(ENGLISH, picture, true).rows();
    VariantPicture first = picture.variants().get(0);
    double[] units = first.unitsAt(4);
    int triangle = 12 * 13 / 2;
    assertThat(hearing.rows().get(1))
        .isEqualTo(fields("RNN", 2, 1, "", first.norm(1, 0), first.norm(1, 0) / first.norm(1, 1)));
    for (int unit = 0; unit < units.length; unit++) {
      assertThat(hearing.rows().get(triangle + unit))
          .isEqualTo(fields("RNN", 12, 5, unit + 1, units[unit], ""));
    }
    int all = picture.variants().stream().mapToInt(v -> v.unitsAt(4).length).sum();
    assertThat(hearing.rows()).hasSize(3 * triangle + all);
  }

  @Test
  void theUnitThatIsPickedOutIsAColumnOfItsOwn() {
    GradientPicture picture =
        LabDesk.picture(LabSettings.OPENING.withLength(12), new Focus(0, 4, 0, 2));
    List<List<String>> rows = new HearingFigure(ENGLISH, picture, true).rows().rows();
    assertThat(rows.get(1)).startsWith("RNN", "2", "1", "3");
    assertThat(rows).anyMatch(row -> row.subList(0, 4).equals(fields("GRU", 2, 1, "")));
  }

  @Test
  void theGatesOfTheChosenStepFollowTheWaysOfTheGradient() {
    for (int unit : new int[] {Focus.NO_UNIT, 1}) {
      GradientPicture picture =
          LabDesk.picture(LabSettings.OPENING.withLength(12), new Focus(2, 4, 0, unit));
      FigureRows ways = new WaysFigure(ENGLISH, picture).rows();
      double[] open = picture.memory().orElseThrow().open();
      assertThat(ways.rows()).hasSize(12 + open.length);
      for (int n = 0; n < open.length; n++) {
        List<String> row = ways.rows().get(12 + n);
        assertThat(row.get(0)).isEqualTo("5");
        assertThat(row.get(ways.columns().indexOf("unit"))).isEqualTo(Integer.toString(n + 1));
        assertThat(row.get(ways.columns().indexOf("gates open")))
            .isEqualTo(Double.toString(open[n]));
      }
    }
  }

  @Test
  void aRowThatIsTooShortIsRefused() {
    assertThatThrownBy(() -> FigureRows.of("step", "norm").row(1).rows())
        .hasMessage("Row 0 has 1 fields for 2 columns.");
  }
}
