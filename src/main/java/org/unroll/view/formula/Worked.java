package org.unroll.view.formula;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A formula worked out in the numbers of one unit.
 *
 * @param lines terms first, then their sum, then the result
 * @param function LaTeX name of the function that is applied to the sum, if one is
 * @param result what the engine has
 */
record Worked(List<WorkedLine> lines, Optional<String> function, double result) {

  Worked {
    lines = List.copyOf(lines);
  }

  /** Lines of a role. */
  List<WorkedLine> lines(WorkedLine.Role role) {
    return lines.stream().filter(line -> line.role() == role).toList();
  }

  /**
   * The whole calculation in one line: all terms, what they come to, the result.
   *
   * @param shown how many products of a long sum are written out; with none, each sum is shown by what
   *     it comes to
   */
  String inOneLine(int shown) {
    String tidy =
        lines(WorkedLine.Role.TERM).stream()
            .map(line -> shown > 0 ? line.brief(shown) : Digits.plain(line.value()))
            .collect(Collectors.joining("+ "))
            .replace("+ -", "- ");
    String inside =
        lines(WorkedLine.Role.SUM).stream()
            .map(line -> Digits.result(line.value()))
            .findFirst()
            .orElse("");
    if (function.isEmpty()) {
      return tidy + "=" + Digits.result(result);
    }
    String middle = inside.isEmpty() ? "" : "=" + function.get() + "(" + inside + ")";
    return function.get() + "\\left(" + tidy + "\\right)" + middle + "=" + Digits.result(result);
  }
}
