package org.unroll.view.formula;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One formula with its calculation.
 *
 * @param names what it defines, or whose gradient
 * @param latex the formula
 * @param line the formula where it has one line only: what comes by one way is one term if there are
 *     many
 * @param spoken the same in plain text
 * @param worked its calculation, where there are numbers yet
 */
record FormulaRow(
    List<String> names, String latex, String line, String spoken, Optional<Worked> worked) {

  FormulaRow {
    names = List.copyOf(names);
  }

  /** A formula that is the same everywhere. */
  FormulaRow(List<String> names, String latex, String spoken, Optional<Worked> worked) {
    this(names, latex, latex, spoken, worked);
  }

  /** The same without its calculation. */
  FormulaRow unworked() {
    return new FormulaRow(names, latex, line, spoken, Optional.empty());
  }

  /** Whether what it defines is of some sort. */
  boolean isAbout(Predicate<String> sort) {
    return sort.test(names.get(0));
  }
}
