package org.unroll.lab.system;

/**
 * A bench that trains for a planned number of updates, and notes down every few of them how well it
 * does.
 *
 * @param <S> its settings, immutable
 * @param <P> an immutable picture of it
 */
public abstract class PlannedBench<S, P> implements Bench<S, P> {

  private final long planned;
  private final int betweenNotes;
  private long updates;

  /**
   * A bench before its first update; whoever extends it makes the first note.
   *
   * @param planned number of updates
   * @param betweenNotes updates from one note to the next
   */
  protected PlannedBench(long planned, int betweenNotes) {
    this.planned = planned;
    this.betweenNotes = betweenNotes;
  }

  /** One step of training; it is not yet among the {@link #updates}. */
  protected abstract void learn();

  /** Notes down how well it does after so many updates. */
  protected abstract void note();

  @Override
  public final void update() {
    learn();
    updates++;
    if (updates % betweenNotes == 0) {
      note();
    }
  }

  @Override
  public final long updates() {
    return updates;
  }

  @Override
  public final long planned() {
    return planned;
  }
}
