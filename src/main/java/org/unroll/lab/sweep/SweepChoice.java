package org.unroll.lab.sweep;

import org.unroll.lab.Experiment;

/**
 * A preset with what a person may change of it.
 *
 * @param preset its id
 * @param published as in the paper, or small for a lesson
 * @param seeds runs per point, 1 to {@link #MOST_SEEDS}
 * @param updates at most in each run; nothing is trained where the preset measures first weights
 * @param units of each layer, 1 to {@link #MOST_UNITS}
 */
public record SweepChoice(String preset, boolean published, int seeds, long updates, int units) {

  /** Intervals hardly shrink beyond this. */
  public static final int MOST_SEEDS = 50;

  /** As many as any paper that a preset follows. */
  public static final long MOST_UPDATES = 5_000_000;

  /** Beyond this a run takes long and shows nothing new. */
  public static final int MOST_UNITS = 256;

  /**
   * A preset as it comes.
   *
   * @throws IllegalArgumentException if there is no preset of this name
   */
  public static SweepChoice of(String preset, boolean published) {
    Sweep sweep = sweep(preset, published);
    return new SweepChoice(
        preset,
        published,
        sweep.seeds().size(),
        sweep.procedure().updates(),
        sweep.base().hidden());
  }

  /** What a person meets first. */
  public static SweepChoice opening() {
    return of(Presets.ids().get(0), false);
  }

  /** The same with so many runs per point. */
  public SweepChoice withSeeds(int others) {
    return new SweepChoice(preset, published, others, updates, units);
  }

  /** The same with so many updates at most. */
  public SweepChoice withUpdates(long most) {
    return new SweepChoice(preset, published, seeds, most, units);
  }

  /** The same with so many units. */
  public SweepChoice withUnits(int others) {
    return new SweepChoice(preset, published, seeds, updates, others);
  }

  /** Whether anything is trained at all. */
  public boolean trains() {
    return sweep(preset, published).procedure().updates() > 0;
  }

  /** The sweep that is described. */
  public Sweep sweep() {
    Sweep usual = sweep(preset, published);
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

  private static Sweep sweep(String preset, boolean published) {
    Preset found =
        Presets.of(preset)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "there is no sweep %s, but %s"
                            .formatted(preset, String.join(", ", Presets.ids()))));
    return published ? found.published() : found.lesson();
  }
}
