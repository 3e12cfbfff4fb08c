package org.unroll.view.formula;

import java.util.List;
import java.util.Optional;

/**
 * One formula with its calculation.
 *
 * @param names what it defines, or whose gradient
 * @param latex the formula
 * @param spoken the same in plain text
 * @param worked its calculation, where there are numbers yet
 */
record FormulaRow(List<String> names, String latex, String spoken, Optional<Worked> worked) {

  FormulaRow {
    names = List.copyOf(names);
  }
}
