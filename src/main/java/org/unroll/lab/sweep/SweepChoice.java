package org.unroll.lab.sweep;

import java.util.List;
import org.unroll.lab.Experiment;

/**
 * A preset with what a person may change of it.
 *
 * @param preset its id
 * @param size how large it is taken; one that the preset comes in
 * @param seeds runs per point, 1 to {@link #MOST_SEEDS}
 * @param updates at most in each run; nothing is trained where the preset measures first weights
 * @param units of each layer, 1 to {@link #MOST_UNITS}
 */
public record SweepChoice(String preset, SweepSize size, int seeds, long updates, int units) {

  /** Intervals hardly shrink beyond this. */
  public static final int MOST_SEEDS = 50;

  /** As many as any paper that a preset follows. */
  public static final long MOST_UPDATES = 5_000_000;

  /** Beyond this a run takes long and shows nothing new. */
  public static final int MOST_UNITS = 256;

  /**
   * A preset as it comes, in the size that is {@link Preset#nearest}.
   *
   * @throws IllegalArgumentException if there is no preset of this name
   */
  public static SweepChoice of(String preset, SweepSize size) {
    Preset found = found(preset);
    Sweep sweep = found.of(size);
    return new SweepChoice(
        preset,
        found.nearest(size),
        sweep.seeds().size(),
        sweep.procedure().updates(),
        sweep.base().hidden());
  }

  /** What a person meets first. */
  public static SweepChoice opening() {
    return of(Presets.ids().get(0), SweepSize.LESSON);
  }

  /** The same with so many runs per point. */
  public SweepChoice withSeeds(int others) {
    return new SweepChoice(preset, size, others, updates, units);
  }

  /** The same with so many updates at most. */
  public SweepChoice withUpdates(long most) {
    return new SweepChoice(preset, size, seeds, most, units);
  }

  /** The same with so many units. */
  public SweepChoice withUnits(int others) {
    return new SweepChoice(preset, size, seeds, updates, others);
  }

  /** Whether anything is trained at all. */
  public boolean trains() {
    return usual().procedure().updates() > 0;
  }

  /** The sweep that is described. */
  public Sweep sweep() {
    Sweep usual = usual();
    Experiment base = usual.base();
    Procedure procedure = usual.procedure();
    return new Sweep(
        usual.id(),
        base.hidden() == units ? base : base.withHidden(units),
        usual.across(),
        usual.lines(),
        Sweep.seeds(seeds),
        trains() ? procedure.with(updates) : procedure,
        usual.shown());
  }

  /** Sizes that its preset comes in. */
  public List<SweepSize> sizes() {
    return found(preset).sizes();
  }

  private Sweep usual() {
    return found(preset).of(size);
  }

  private static Preset found(String preset) {
    return Presets.of(preset)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no sweep %s, but %s"
                        .formatted(preset, String.join(", ", Presets.ids()))));
  }
}
