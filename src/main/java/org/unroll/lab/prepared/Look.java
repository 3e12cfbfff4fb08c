package org.unroll.lab.prepared;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where to look at a network on the stage.
 *
 * @param depth {@code network}, {@code sequence} or {@code cell}
 * @param pass which way the numbers run
 * @param step counted from 1; 0 before the first
 */
public record Look(String depth, Pass pass, int step) {

  /** Which way numbers run. */
  public enum Pass {
    /** From the first step to the last. */
    FORWARD,
    /** From the last step to the first. */
    BACKWARD
  }

  /** The whole sequence before its first step. */
  public static final Look AT_START = new Look("sequence", Pass.FORWARD, 0);

  static final List<String> DEPTHS = List.of("network", "sequence", "cell");

  /** What {@code forward 3} means; empty if it means nothing. */
  static Optional<Look> parse(String depth, String words) {
    String[] parts = words.split("\\s+");
    for (Pass pass : Pass.values()) {
      if (parts.length == 2
          && parts[0].equals(pass.name().toLowerCase(Locale.ROOT))
          && parts[1].matches("\\d{1,4}")) {
        return Optional.of(new Look(depth, pass, Integer.parseInt(parts[1])));
      }
    }
    return Optional.empty();
  }
}
