package org.unroll.notation;

import java.util.Map;

/** The usual letters of optimisers' rules. Source: Kingma and Ba 2015; Goodfellow et al. 2016, ch. 8. */
final class UpdateLetters {

  private static final Map<String, String> USUAL =
      Map.ofEntries(
          Map.entry("rate", "\\eta"),
          Map.entry("gradient", "g"),
          Map.entry("threshold", "\\tau"),
          Map.entry("velocity", "v"),
          Map.entry("mean", "m"),
          Map.entry("square", "v"),
          Map.entry("sum", "s"),
          Map.entry("momentum", "\\mu"),
          Map.entry("decay", "\\rho"),
          Map.entry("first", "\\beta_{1}"),
          Map.entry("second", "\\beta_{2}"),
          Map.entry("epsilon", "\\epsilon"));

  private UpdateLetters() {}

  /** The letter of something in a rule. */
  static String usual(String name) {
    return USUAL.get(name);
  }
}
