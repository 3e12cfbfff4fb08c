package org.unroll.lab;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Checkpoints to go back to, in bounded memory: dense for the last updates, rarer the older they are.
 * What lies between two checkpoints is computed again, which gives the same numbers bit for bit,
 * because each update's batch follows from its number.
 *
 * <p>Each 8th update is kept at first; an update that is a multiple of 2^k stays for {@code width}
 * times 2^k further updates. So some {@code width} times log2(n) checkpoints reach back over n updates,
 * and going back over the last m of them costs at most 2m / ({@code width} - 1) + 8 updates.
 */
final class UpdateHistory {

  private static final long SPACING = 8;
  private static final long WIDEST = 8;

  /** A run of a hundred million updates has about so many levels of age. */
  private static final long LEVELS = 24;

  private final NavigableMap<Long, List<Checkpoint>> kept = new TreeMap<>();
  private final long budget;

  /**
   * An empty history.
   *
   * @param budget bytes that all checkpoints together may take, kept to while two per level fit
   */
  UpdateHistory(long budget) {
    this.budget = budget;
  }

  /**
   * Takes in a state if it is one to keep.
   *
   * @param update number of updates so far
   * @param state asked for only if it is kept
   */
  void note(long update, Supplier<List<Checkpoint>> state) {
    if (update % SPACING == 0 && !kept.containsKey(update)) {
      List<Checkpoint> checkpoints = state.get();
      kept.put(update, checkpoints);
      long width = width(checkpoints);
      kept.keySet().removeIf(old -> isStale(old, update, width));
    }
  }

  private long width(List<Checkpoint> checkpoints) {
    long each = checkpoints.stream().mapToLong(Checkpoint::size).sum();
    return Math.max(2, Math.min(WIDEST, budget / (each * LEVELS)));
  }

  /** The beginning is never stale. */
  private static boolean isStale(long old, long now, long width) {
    return old != 0 && now - old > width * Long.lowestOneBit(old);
  }

  /** The last state kept at an update or before it, by its number of updates. */
  Map.Entry<Long, List<Checkpoint>> before(long update) {
    return kept.floorEntry(update);
  }

  /** How many states are kept. */
  int size() {
    return kept.size();
  }
}
