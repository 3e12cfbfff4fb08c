package org.unroll.lab;

/** Held or changed numbers led to a loss that is no finite number, so there is nothing to show. */
public final class NotFinite extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The problem for one cell. */
  public NotFinite(String cellId) {
    super(
        "With these numbers the loss of %s is not finite any more. Hold or set smaller numbers; the last ones were taken back."
            .formatted(cellId));
  }
}
