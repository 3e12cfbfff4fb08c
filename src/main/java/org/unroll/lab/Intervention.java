package org.unroll.lab;

import java.util.List;
import java.util.stream.Stream;
import org.unroll.cell.Hold;

/**
 * What somebody holds or changes by hand in the sequence on the stage, to see what follows from it.
 * Training goes on without it; what it shall learn with is {@link Experiment#holds}. Immutable.
 *
 * @param holds in the order in which they were made
 * @param changes of weights, in the order in which they were made
 */
public record Intervention(List<Hold> holds, List<WeightChange> changes) {

  /** Hands off. */
  public static final Intervention NONE = new Intervention(List.of(), List.of());

  /** Copies the lists. */
  public Intervention {
    holds = List.copyOf(holds);
    changes = List.copyOf(changes);
  }

  /** This and one more hold, instead of one of the same units and steps. */
  public Intervention with(Hold hold) {
    Stream<Hold> others = holds.stream().filter(h -> !h.sameTarget(hold));
    return new Intervention(Stream.concat(others, Stream.of(hold)).toList(), changes);
  }

  /** This without the hold of the same units and steps. */
  public Intervention without(Hold hold) {
    return new Intervention(holds.stream().filter(h -> !h.sameTarget(hold)).toList(), changes);
  }

  /** This and one more changed number, instead of an earlier change of it. */
  public Intervention with(WeightChange change) {
    Stream<WeightChange> others = changes.stream().filter(c -> !c.sameTarget(change));
    return new Intervention(holds, Stream.concat(others, Stream.of(change)).toList());
  }

  /** This without the change of the same number. */
  public Intervention without(WeightChange change) {
    return new Intervention(holds, changes.stream().filter(c -> !c.sameTarget(change)).toList());
  }

  /** What of this is about one cell. */
  public Intervention of(String cellId) {
    return new Intervention(
        holds.stream().filter(h -> h.cell().equals(cellId)).toList(),
        changes.stream().filter(c -> c.cell().equals(cellId)).toList());
  }

  /** Whether nothing is held and nothing is changed. */
  public boolean isEmpty() {
    return holds.isEmpty() && changes.isEmpty();
  }

  /** What of this still means something after another experiment has begun. */
  public Intervention carriedOver(Experiment old, Experiment next) {
    boolean sameSizes =
        old.task().equals(next.task())
            && old.text().equals(next.text())
            && old.hidden() == next.hidden()
            && old.length() == next.length();
    boolean sameLayers = old.architecture().equals(next.architecture());
    return sameSizes
        ? new Intervention(
            holds.stream()
                .filter(h -> next.cells().contains(h.cell()))
                .filter(h -> sameLayers || h.layer().equals(Hold.ANY_LAYER))
                .toList(),
            changes.stream()
                .filter(c -> next.cells().contains(c.cell()))
                .filter(c -> sameLayers || c.layer().equals(WeightChange.FIRST_LAYER))
                .toList())
        : NONE;
  }
}
