package org.unroll.view.formula;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
 * @param origin where the error comes from that the line is about, on the way back
 */
record WorkedLine(
    Role role,
    String label,
    List<Factors> factors,
    String arithmetic,
    double value,
    String place,
    Optional<Origin> origin) {

  /** A line that is not about one number of a weight. */
  WorkedLine(Role role, String label, List<Factors> factors, String arithmetic, double value) {
    this(role, label, factors, arithmetic, value, "");
  }

  /** A line about one number of a weight. */
  WorkedLine(
      Role role,
      String label,
      List<Factors> factors,
      String arithmetic,
      double value,
      String place) {
    this(role, label, factors, arithmetic, value, place, Optional.empty());
  }

  /** The same line, its error coming by this way. */
  WorkedLine from(Origin way) {
    return new WorkedLine(role, label, factors, arithmetic, value, place, Optional.of(way));
  }

  /** The same line divided: each summand, and what they come to. */
  WorkedLine times(double factor, String letters) {
    List<Factors> scaled = factors.stream().map(f -> f.times(factor)).toList();
    return new WorkedLine(role, letters + label, scaled, arithmetic, factor * value, place, origin);
  }

  /** What a line is in a calculation. */
  enum Role {
    /** Something that the terms are made of. */
    STEP,
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
