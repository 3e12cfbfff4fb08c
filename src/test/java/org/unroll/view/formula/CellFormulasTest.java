package org.unroll.view.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unroll.cell.Cell;
import org.unroll.cell.CellCatalogue;
import org.unroll.cell.Equation;
import org.unroll.engine.Program;
import org.unroll.engine.Programs;
import org.unroll.engine.Trace;
import org.unroll.model.Phase;
import org.unroll.model.StepScript;
import org.unroll.model.Timeline;
import org.unroll.notation.NotationCatalogue;

/** At every moment of a pass, whatever the cell, there is a formula and its numbers. */
class CellFormulasTest {

  private final FormulaTypesetter typesetter = new FormulaTypesetter();

  static List<String> cells() {
    return CellCatalogue.builtIn().ids();
  }

  @ParameterizedTest
  @MethodSource("cells")
  void everyMomentHasItsFormula(String id) {
    Cell cell = CellCatalogue.builtIn().get(id);
    Program program = Programs.random(id, 3, 1);
    program.forward();
    program.backward();
    Trace trace = program.trace(0);
    CellFormulas formulas = new CellFormulas(cell, NotationCatalogue.builtIn().get("l3"));
    Timeline timeline = new Timeline(3, StepScript.of(cell));
    for (int position = 0; position <= timeline.last(); position++) {
      var moment = timeline.at(position);
      for (Equation equation : cell.equations()) {
        List<FormulaRow> rows = formulas.rows(equation.name(), moment, trace, 0);
        assertThat(rows).isNotEmpty();
        assertThat(rows)
            .allMatch(row -> row.worked().isPresent() == (moment.phase() != Phase.START));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cells")
  void everyFormulaCanBeSetInEveryNotation(String id) {
    Cell cell = CellCatalogue.builtIn().get(id);
    NotationCatalogue.builtIn().all().stream()
        .filter(notation -> List.of("l2", "pytorch", "d2l").contains(notation.id()))
        .flatMap(notation -> new CellFormulas(cell, notation).all().stream().limit(12))
        .forEach(latex -> assertThat(typesetter.typeset(latex).width()).isPositive());
  }
}
