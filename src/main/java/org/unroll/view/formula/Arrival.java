package org.unroll.view.formula;

import java.util.List;

/**
 * What arrives by one way at a result of a layer, on the way back.
 *
 * @param origin by which way
 * @param latex its terms as they stand in the sum
 * @param brief the same as one term
 * @param spoken the same in plain text
 * @param lines its terms in the numbers of one unit
 */
record Arrival(Origin origin, String latex, String brief, String spoken, List<WorkedLine> lines) {

  Arrival {
    lines = lines.stream().map(line -> line.from(origin)).toList();
  }

  /** What its terms come to. */
  double value() {
    return lines.stream().mapToDouble(WorkedLine::value).sum();
  }
}
