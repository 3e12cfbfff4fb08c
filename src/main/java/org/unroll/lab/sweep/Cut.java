package org.unroll.lab.sweep;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something in which a sweep falls short of the published settings, all else being equal.
 *
 * @param kind of what there is less
 * @param here how much
 * @param published how much in the paper
 */
public record Cut(Kind kind, long here, long published) {

  /** What may be cut without asking another question. */
  public enum Kind {
    /** Weight updates of each run at most. */
    UPDATES,
    /** Runs per point. */
    SEEDS
  }

  /** All cuts; none too where a sweep has settings of its own, such as one for a lesson. */
  public static List<Cut> of(Sweep sweep) {
    return Presets.of(sweep.id())
        .map(Preset::published)
        .filter(paper -> isSameQuestion(sweep, paper))
        .map(paper -> between(sweep, paper))
        .orElse(List.of());
  }

  private static boolean isSameQuestion(Sweep sweep, Sweep paper) {
    return sweep.base().equals(paper.base())
        && sweep.across().equals(paper.across())
        && sweep.lines().equals(paper.lines());
  }

  private static List<Cut> between(Sweep sweep, Sweep paper) {
    return Stream.of(
            new Cut(Kind.UPDATES, sweep.procedure().updates(), paper.procedure().updates()),
            new Cut(Kind.SEEDS, sweep.seeds().size(), paper.seeds().size()))
        .filter(cut -> cut.here < cut.published)
        .toList();
  }
}
