package org.unroll.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Writes texts of cells by chance. Most follow the grammar, so that many are right and the others are
 * wrong in every way a student's may be: shapes that do not fit, names that nobody defined, states that are
 * never updated, functions with too many arguments. Some are spoiled afterwards by a character too many,
 * too few or from elsewhere.
 */
final class RandomCells {

  private static final List<String> FUNCTIONS =
      List.of(
          "tanh",
          "sigmoid",
          "relu",
          "identity",
          "exp",
          "softmax",
          "unit",
          "concat",
          "crossEntropy",
          "sin");
  private static final int USUAL_FUNCTIONS = 4;
  private static final List<String> MATRICES = List.of("W", "U", "W_a", "U_a", "V");
  private static final List<String> NUMBERS = List.of("0", "1", "2.5", "-1", "1e-3");
  private static final String JUNK = "()+*-/=,;:#[]' \t\n\0\u00e9\u4e2d\uff08^%2";
  private static final int DEEPEST = 3;
  private static final int MOST_LINES = 3;

  private final RandomGenerator random;
  private final List<String> known = new ArrayList<>();

  /** Texts that depend on the seed only. */
  RandomCells(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** The next text. */
  String next() {
    known.clear();
    List<String> states = chance(0.3) ? List.of("h", "c") : List.of("h");
    known.addAll(states);
    StringBuilder text = new StringBuilder();
    text.append("states: ").append(String.join(", ", states)).append('\n');
    if (chance(0.1)) {
      text.append("initial: U = ")
          .append(pick(List.of("identity", "orthogonal 2", "ones", "")))
          .append('\n');
    }
    for (int n = random.nextInt(MOST_LINES); n > 0; n--) {
      String name = pick(List.of("f", "g", "z", "r", "q"));
      text.append(name).append(" = ").append(vector(DEEPEST)).append('\n');
      known.add(name);
    }
    for (String state : states) {
      text.append(state).append(" = ").append(update()).append('\n');
    }
    return chance(0.2) ? spoiled(text) : text.toString();
  }

  /** Usually with a matrix on the input, so that it reads. */
  private String update() {
    return chance(0.8) ? "tanh(W*x + U*h + " + vector(1) + ")" : vector(DEEPEST);
  }

  /** An expression that is a vector of H numbers, unless chance wants something else. */
  private String vector(int depth) {
    if (depth == 0 || chance(0.15)) {
      return leaf();
    }
    return switch (random.nextInt(8)) {
      case 0, 1 -> function() + "(" + vector(depth - 1) + ")";
      case 2 -> pick(MATRICES) + "*" + (chance(0.4) ? "x" : vector(depth - 1));
      case 3 -> vector(depth - 1) + " + " + vector(depth - 1);
      case 4 -> "(" + vector(depth - 1) + " - " + vector(depth - 1) + ")";
      case 5 -> vector(depth - 1) + "*" + vector(depth - 1);
      case 6 -> "(1 - " + vector(depth - 1) + ")*" + leaf();
      default -> chance(0.2) ? vector(depth - 1) + "/(2 + " + leaf() + ")" : "-" + leaf();
    };
  }

  private String leaf() {
    double which = random.nextDouble();
    return which < 0.45
        ? pick(known)
        : which < 0.65
            ? "U*h"
            : which < 0.85 ? "b_" + random.nextInt(3) : which < 0.95 ? pick(NUMBERS) : "x";
  }

  private String function() {
    return chance(0.85) ? FUNCTIONS.get(random.nextInt(USUAL_FUNCTIONS)) : pick(FUNCTIONS);
  }

  private String spoiled(StringBuilder text) {
    int place = random.nextInt(text.length());
    if (chance(0.5)) {
      text.deleteCharAt(place);
    } else {
      text.insert(place, JUNK.charAt(random.nextInt(JUNK.length())));
    }
    return text.toString();
  }

  private boolean chance(double share) {
    return random.nextDouble() < share;
  }

  private <T> T pick(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }
}
