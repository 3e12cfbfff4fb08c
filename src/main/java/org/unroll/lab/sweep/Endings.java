package org.unroll.lab.sweep;

import java.util.List;
import java.util.Optional;

/**
 * How the runs of a sweep ended.
 *
 * @param early before their last update, because they had solved the task
 * @param diverged because their numbers left the finite range
 * @param whole after all updates, solved or not
 * @param open not finished: under way, or not begun
 */
public record Endings(int early, int diverged, int whole, int open) {

  /** Counts the runs of a sweep as they are now. */
  public static Endings of(SweepResults results) {
    List<Outcome> outcomes =
        results.points().stream().map(results::outcome).flatMap(Optional::stream).toList();
    long most = results.sweep().procedure().updates();
    int diverged = (int) outcomes.stream().filter(o -> o.problem().isPresent()).count();
    int early = (int) outcomes.stream().filter(o -> o.solved() && o.updates() < most).count();
    return new Endings(
        early,
        diverged,
        outcomes.size() - diverged - early,
        results.points().size() - outcomes.size());
  }
}
