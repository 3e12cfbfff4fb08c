package org.unroll.view.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Formulas as outlines. No toolkit. */
class FormulaTypesetterTest {

  private final FormulaTypesetter typesetter = new FormulaTypesetter();

  @Test
  void keepsTheGlyphsOfEachSymbolApart() {
    TypesetFormula formula =
        typesetter.typeset("\\sym{f}{f_t}=\\sigma(\\sym{W}{W}\\,\\sym{f}{f_{t-1}})");
    assertThat(formula.parts())
        .extracting(TypesetFormula.Part::symbol)
        .containsExactly("", "f", "W");
    double first = formula.parts().get(1).outline().getBounds2D().getMinX();
    assertThat(first).isLessThan(formula.parts().get(2).outline().getBounds2D().getMinX());
  }

  @Test
  void outlinesLieInsideTheFormula() {
    TypesetFormula formula = typesetter.typeset("\\frac{\\partial L}{\\partial W}");
    var bounds = formula.parts().get(0).outline().getBounds2D();
    assertThat(bounds.getMinY()).isGreaterThanOrEqualTo(-formula.height() - 0.1);
    assertThat(bounds.getMaxY()).isLessThanOrEqualTo(formula.depth() + 0.1);
    assertThat(bounds.getMaxX()).isLessThanOrEqualTo(formula.width() + 0.1);
    assertThat(bounds.getHeight()).isGreaterThan(1.2);
  }

  @Test
  void remembersWhatItSet() {
    assertThat(typesetter.typeset("h_t")).isSameAs(typesetter.typeset("h_t"));
  }

  @Test
  void refusesWhatIsNoFormulaAndNamesIt() {
    assertThatThrownBy(() -> typesetter.typeset("\\nosuch{1}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\\nosuch{1}");
  }
}
