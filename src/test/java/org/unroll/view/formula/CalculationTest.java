package org.unroll.view.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unroll.cell.Cell;
import org.unroll.cell.CellCatalogue;
import org.unroll.cell.Equation;
import org.unroll.engine.Program;
import org.unroll.engine.Programs;
import org.unroll.engine.Trace;
import org.unroll.expr.Apply;
import org.unroll.expr.Buffer;
import org.unroll.notation.GradientLine;
import org.unroll.notation.Gradients;
import org.unroll.notation.Inlining;
import org.unroll.notation.Notation;
import org.unroll.notation.NotationCatalogue;
import org.unroll.view.formula.WorkedLine.Role;

/** What is shown is what was computed: every line is computed again and compared with the engine. */
class CalculationTest {

  private static final int LENGTH = 4;

  static Stream<Arguments> everything() {
    return CellCatalogue.builtIn().ids().stream()
        .flatMap(
            cell ->
                NotationCatalogue.builtIn().all().stream()
                    .filter(n -> Set.of("l1", "l4", "pytorch").contains(n.id()))
                    .map(notation -> Arguments.of(cell, notation)));
  }

  @ParameterizedTest
  @MethodSource("everything")
  void everyEquationComesToTheEnginesNumber(String id, Notation notation) {
    Cell cell = CellCatalogue.builtIn().get(id);
    Trace trace = trace(id);
    for (Equation equation : cell.equations()) {
      for (int step : List.of(0, 2)) {
        Worked worked = new Calculation(cell, notation, trace, 1).forward(equation, step);
        assertThat(worked.result()).isEqualTo(trace.value(equation.name(), step)[1]);
        double inside = check(worked, equation.name());
        assertThat(applied(cell, notation, equation, worked, inside))
            .as(equation.toString())
            .isCloseTo(worked.result(), within(1e-12));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("everything")
  void everyGradientComesToTheEnginesNumber(String id, Notation notation) {
    Cell cell = CellCatalogue.builtIn().get(id);
    Trace trace = trace(id);
    Gradients gradients = new Gradients(cell, notation);
    for (Equation equation : cell.equations()) {
      for (int step : List.of(0, LENGTH - 1)) {
        for (GradientLine line : gradients.of(equation.name(), true, step < LENGTH - 1)) {
          Worked worked = new BackCalculation(cell, notation, trace, 2).of(line, step);
          assertThat(check(worked, id + " " + line))
              .as("%s %s at %d", id, line, step)
              .isCloseTo(worked.result(), within(1e-12));
        }
      }
    }
  }

  /** The sum of the terms, each of which is checked on the way, in full and as it is shown. */
  private static double check(Worked worked, String what) {
    double sum = 0;
    for (WorkedLine line : worked.lines(Role.TERM)) {
      if (!line.factors().isEmpty()) {
        double product = line.factors().stream().mapToDouble(Factors::value).sum();
        assertThat(product).as(what).isCloseTo(line.value(), within(1e-12));
      }
      assertThat(Shown.value(line.full()))
          .as("%s: %s", what, line.full())
          .isCloseTo(line.value(), within(0.06));
      sum += line.value();
    }
    for (WorkedLine line : worked.lines(Role.SUM)) {
      assertThat(sum).as(what).isCloseTo(line.value(), within(1e-12));
    }
    return sum;
  }

  private static double applied(
      Cell cell, Notation notation, Equation equation, Worked worked, double inside) {
    if (worked.function().isEmpty()) {
      return inside;
    }
    Apply call = (Apply) new Inlining(cell, notation).of(equation.value());
    Buffer out = new Buffer(1, 1);
    call.operator().kernel().run(new Buffer[] {new Buffer(new double[] {inside}, 1, 1)}, out);
    return out.data[0];
  }

  @Test
  void longSumsShowWhatMattersAndSayWhatIsLeftOut() {
    WorkedLine line =
        new WorkedLine(
            Role.TERM,
            "W",
            List.of(
                Factors.product(0.1, 0.1),
                Factors.product(-2, 0.5),
                Factors.product(0.01, 0.2),
                Factors.product(0.8, -0.25)),
            "",
            -1.188);
    assertThat(line.brief(2)).isEqualTo("- 2.00\\cdot 0.50+ 0.80\\cdot (-0.25)+ \\cdots");
    assertThat(line.hidden(2)).isEqualTo(2);
    assertThat(line.full()).startsWith("0.10\\cdot 0.10- 2.00");
  }

  @Test
  void smallNumbersKeepTheirDigits() {
    assertThat(Digits.plain(0.413)).isEqualTo("0.41");
    assertThat(Digits.result(-0.0000321)).isEqualTo("-3.2 \\cdot 10^{-5}");
    assertThat(Digits.plain(0)).isEqualTo("0.00");
    assertThat(Digits.factor(-1.5)).isEqualTo("(-1.50)");
  }

  private static Trace trace(String cell) {
    Program program = Programs.random(cell, LENGTH, 1);
    program.forward();
    program.backward();
    return program.trace(0);
  }
}
