package org.unroll.view.formula;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One formula with its calculation.
 *
 * @param names what it defines, or whose gradient
 * @param latex the formula
 * @param broken the same in several lines, for a column that it is too long for
 * @param brief the same in one short line, for a strip that it is too long for
 * @param spoken the same in plain text
 * @param worked its calculation, where there are numbers yet
 */
record FormulaRow(
    List<String> names,
    String latex,
    String broken,
    String brief,
    String spoken,
    Optional<Worked> worked) {

  FormulaRow {
    names = List.copyOf(names);
  }

  /** A formula that is never too long. */
  FormulaRow(List<String> names, String latex, String spoken, Optional<Worked> worked) {
    this(names, latex, latex, latex, spoken, worked);
  }

  /** The same without its calculation. */
  FormulaRow unworked() {
    return new FormulaRow(names, latex, broken, brief, spoken, Optional.empty());
  }

  /** Whether what it defines is of some sort. */
  boolean isAbout(Predicate<String> sort) {
    return sort.test(names.get(0));
  }
}
