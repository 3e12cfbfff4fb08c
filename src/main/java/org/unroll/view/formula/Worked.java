package org.unroll.view.formula;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A formula worked out in the numbers of one unit.
 *
 * @param lines terms first, then their sum, then the result
 * @param function LaTeX name of the function that is applied to the sum, if one is
 * @param result what the engine has
 * @param told the calculation in one line, the longest first, where it is not a plain sum; else empty
 */
record Worked(List<WorkedLine> lines, Optional<String> function, double result, List<String> told) {

  Worked {
    lines = List.copyOf(lines);
    told = List.copyOf(told);
  }

  /** A sum, or a function of one. */
  Worked(List<WorkedLine> lines, Optional<String> function, double result) {
    this(lines, function, result, List.of());
  }

  /** Whether small changes matter, so that numbers are shown with more digits. */
  boolean isFine() {
    return !told.isEmpty();
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
    return inOneLine(
        lines(WorkedLine.Role.TERM).stream()
            .map(line -> shown > 0 ? line.brief(shown) : Digits.plain(line.value())));
  }

  /**
   * The calculation in one line where a sum has too many terms: the first ones, the last one, and what
   * all of them come to.
   *
   * @param first how many terms stand before the dots, fewer than there are besides the last
   */
  String abridged(int first) {
    List<WorkedLine> terms = lines(WorkedLine.Role.TERM);
    Stream<String> before = terms.stream().limit(first).map(line -> Digits.plain(line.value()));
    String last = Digits.plain(terms.get(terms.size() - 1).value());
    return inOneLine(Stream.concat(before, Stream.of("\\cdots", last)));
  }

  /** How many terms are added up. */
  int terms() {
    return lines(WorkedLine.Role.TERM).size();
  }

  private String inOneLine(Stream<String> terms) {
    String tidy = terms.collect(Collectors.joining("+ ")).replace("+ -", "- ");
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
