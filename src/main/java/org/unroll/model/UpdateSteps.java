package org.unroll.model;

/** Makes and takes back weight updates for a {@link Playback}, whose line ends at an update. */
@FunctionalInterface
public interface UpdateSteps {

  /** There are no other updates. */
  UpdateSteps NONE = direction -> false;

  /**
   * Asks for the pass with the weights one update on, or one update back. Numbers may follow later.
   *
   * @param direction 1 or -1
   * @return false if there is no such update
   */
  boolean go(int direction);
}
