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

  /** Terms of a dot product shown in a single line of text. */
  private static final int SHOWN = 2;

  Worked {
    lines = List.copyOf(lines);
  }

  /** Lines of a role. */
  List<WorkedLine> lines(WorkedLine.Role role) {
    return lines.stream().filter(line -> line.role() == role).toList();
  }

  /** The whole calculation in one line: all terms, what they come to, the result. */
  String inOneLine() {
    String terms =
        lines(WorkedLine.Role.TERM).stream()
            .map(line -> line.brief(SHOWN))
            .collect(Collectors.joining("+ "));
    String tidy = terms.replace("+ -", "-");
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
