package org.unroll.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.unroll.cell.Cell;
import org.unroll.cell.CellFault;
import org.unroll.cell.CellProblem;
import org.unroll.engine.Program;
import org.unroll.problem.Diagnostic;

/**
 * Looks whether a cell's derived gradients are the slopes of its loss, in a small network at random
 * points. Made for every file that is loaded, so it takes few passes: all numbers are moved at once
 * along a random direction, and only where the loss does not follow is the number looked for.
 */
public final class CellCheck {

  /** Near a kink, as of ReLU at 0, differences mislead. A true fault shows at every point. */
  private static final int POINTS = 3;

  private CellCheck() {}

  /**
   * Refuses a cell that cannot stand in a layer, or whose gradients are wrong.
   *
   * @param head a read-out with any loss over values
   * @throws CellProblem naming the equation and what is wrong with it
   */
  public static void require(Cell cell, Cell head) {
    LayerFit.require(cell);
    disagreement(cell, head)
        .ifPresent(
            number -> {
              throw fault(cell, number);
            });
  }

  /**
   * The number whose derivative by the backward pass is furthest from the slope of the loss.
   *
   * @return empty if the two agree at one of several random points, or if no loss there is finite
   */
  public static Optional<CheckedNumber> disagreement(Cell cell, Cell head) {
    boolean wrong =
        IntStream.range(0, POINTS)
            .mapToObj(number -> RandomPoint.of(cell, head, number))
            .allMatch(CellCheck::isWrong);
    return wrong ? worst(RandomPoint.of(cell, head, 0)) : Optional.empty();
  }

  private static boolean isWrong(Program point) {
    CheckedNumber slope = new DirectionCheck(point).check();
    return Double.isFinite(slope.numeric()) && !slope.agrees();
  }

  private static Optional<CheckedNumber> worst(Program point) {
    return numbers(point).stream()
        .filter(number -> !number.agrees())
        .max(Comparator.comparingDouble(CheckedNumber::relativeError));
  }

  /** Weights come before inputs and states: they are what an equation is known by. */
  private static List<CheckedNumber> numbers(Program point) {
    GradientCheck check = new GradientCheck(point);
    List<CheckedNumber> numbers = new ArrayList<>();
    point.weights().all().forEach(weight -> numbers.addAll(check.weight(weight.name())));
    if (numbers.stream().allMatch(CheckedNumber::agrees)) {
      for (String state : point.network().cell().states()) {
        numbers.add(check.initialState(point.network().first().name(), state, 0, 0));
      }
      numbers.add(check.input(0, 0, 0));
    }
    return numbers;
  }

  private static CellProblem fault(Cell cell, CheckedNumber number) {
    Diagnostic wrong =
        Diagnostic.of(
            CellFault.WRONG_GRADIENT,
            number.name(),
            nineDigits(number.analytic()),
            nineDigits(number.numeric()));
    return cell.equations().stream()
        .filter(equation -> uses(equation.toString(), number.name()))
        .findFirst()
        .map(e -> new CellProblem(e.line(), 0, CellFault.IN_EQUATION, e.name(), wrong))
        .orElseGet(() -> new CellProblem(1, 0, wrong));
  }

  private static String nineDigits(double value) {
    return String.format(Locale.ROOT, "%.9g", value);
  }

  /** Whether an equation's text has the weight of a number named {@code layer.weight[...]}. */
  private static boolean uses(String equation, String number) {
    String weight = number.replaceAll("^[^.]*\\.|\\[.*", "");
    return List.of(equation.split("[^\\p{L}\\p{N}_]+")).contains(weight);
  }
}
