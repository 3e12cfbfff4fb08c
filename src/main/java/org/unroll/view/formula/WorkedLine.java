package org.unroll.view.formula;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One line of a worked calculation: what is computed, from which numbers, with which result.
 *
 * @param role what the line is in the calculation
 * @param label letters of what is computed; empty for a sum of the lines above
 * @param factors what is summed, where the line is a dot product or a sum over time; else empty
 * @param arithmetic the calculation in numbers, where there are no factors
 * @param value the result
 * @param place row and column, where the line is about one number of a weight; else empty
 */
record WorkedLine(
    Role role, String label, List<Factors> factors, String arithmetic, double value, String place) {

  /** A line that is not about one number of a weight. */
  WorkedLine(Role role, String label, List<Factors> factors, String arithmetic, double value) {
    this(role, label, factors, arithmetic, value, "");
  }

  /** What a line is in a calculation. */
  enum Role {
    /** A term of the sum below, or the only one. */
    TERM,
    /** The sum of the terms. */
    SUM,
    /** What the equation gives. */
    RESULT
  }

  WorkedLine {
    factors = List.copyOf(factors);
  }

  /** How many summands a calculation leaves out when it shows this many. */
  int hidden(int shown) {
    return Math.max(0, factors.size() - shown);
  }

  /** The calculation with all its numbers. */
  String full() {
    return brief(factors.size());
  }

  /** The calculation with the summands that matter most, in their order. */
  String brief(int shown) {
    if (factors.isEmpty()) {
      return arithmetic;
    }
    int[] places =
        IntStream.range(0, factors.size())
            .boxed()
            .sorted(Comparator.comparing((Integer k) -> -Math.abs(factors.get(k).value())))
            .limit(shown)
            .mapToInt(Integer::intValue)
            .sorted()
            .toArray();
    StringBuilder text = new StringBuilder();
    for (int place : places) {
      text.append(factors.get(place).latex(text.isEmpty()));
    }
    return hidden(shown) > 0 ? text + "+ \\cdots" : text.toString();
  }
}
