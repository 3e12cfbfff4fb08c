package org.unroll.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How gradients are kept from being too large.
 *
 * @param kind what is compared with the threshold
 * @param threshold above 0; 0 where nothing is clipped
 */
public record Clip(Kind kind, double threshold) {

  /** What is compared with the threshold. */
  public enum Kind {
    /** The length of all gradients together: the direction stays. */
    NORM("norm"),
    /** Every number by itself: the direction may turn. */
    VALUE("value");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** The name in files and on the command line. */
    public String id() {
      return id;
    }

    /** Names of all kinds. */
    public static List<String> ids() {
      return Arrays.stream(values()).map(Kind::id).toList();
    }

    /** The kind of this name, if there is one. */
    public static Optional<Kind> of(String id) {
      return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
  }

  /** Clipping by the norm; 0 for none. */
  public static Clip byNorm(double threshold) {
    return new Clip(Kind.NORM, threshold);
  }

  /** Whether anything is ever clipped. */
  public boolean isOn() {
    return threshold > 0;
  }

  /**
   * Clips the gradients. Allocates nothing.
   *
   * @param weights Gradients modified.
   * @param norm of the gradients, from {@link Clipping#norm}
   * @return whether the threshold was reached
   */
  public boolean apply(Weights weights, double norm) {
    if (!isOn()) {
      return false;
    }
    return switch (kind) {
      case NORM -> Clipping.scaleTo(weights, norm, threshold);
      case VALUE -> Clipping.clipValues(weights, threshold);
    };
  }
}
