package org.unroll.view.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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

  /** Its terms in pieces of about one line each: wide ones two by two. */
  List<String> pieces() {
    boolean wide = lines.size() > 2 && (latex.contains("\\frac") || latex.contains("\\left("));
    if (!wide) {
      return List.of(latex);
    }
    List<String> pieces = new ArrayList<>();
    for (int i = 0; i < lines.size(); i += 2) {
      List<WorkedLine> pair = lines.subList(i, Math.min(lines.size(), i + 2));
      pieces.add(pair.stream().map(WorkedLine::label).collect(Collectors.joining("+ ")));
    }
    return pieces;
  }
}
