package org.unroll.lab;

/** Training left the range of finite numbers. */
public final class Diverged extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String cellId;
  private final long update;

  /**
   * Divergence of one cell.
   *
   * @param update how many updates went well
   */
  public Diverged(String cellId, long update) {
    super(
        "The loss of "
            + cellId
            + " is no longer a finite number after "
            + update
            + " updates. Try a smaller learning rate or clip the gradient.");
    this.cellId = cellId;
    this.update = update;
  }

  /** Which cell. */
  public String cellId() {
    return cellId;
  }

  /** How many updates went well. */
  public long update() {
    return update;
  }
}
