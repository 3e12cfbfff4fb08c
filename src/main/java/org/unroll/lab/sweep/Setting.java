package org.unroll.lab.sweep;

import java.util.List;
import java.util.Optional;
import org.unroll.cell.Initial;
import org.unroll.engine.Clip;
import org.unroll.lab.Experiment;
import org.unroll.lab.Start;

/** Something about an experiment that a sweep varies. Values are texts, as on the command line. */
public enum Setting {
  /** T, time steps. */
  LENGTH("length", true),
  /** First bias of gates that keep the old state. */
  FORGET_BIAS("forget-bias", true),
  /** The largest |eigenvalue| of the recurrent matrices at the start. */
  SPECTRAL_RADIUS("radius", true),
  /** The recurrent cell, by its id. */
  CELL("cell", false),
  /** First weights, such as {@code orthogonal}. */
  FIRST_WEIGHTS("init", false),
  /** Longest gradient that is not shortened; 0: never shortened. */
  CLIPPING("clip", true);

  private final String id;
  private final boolean number;

  Setting(String id, boolean number) {
    this.id = id;
    this.number = number;
  }

  /** Its name, as on the command line. */
  public String id() {
    return id;
  }

  /** Whether values are numbers, which have distances. */
  public boolean isNumber() {
    return number;
  }

  /**
   * The experiment with this setting at a value.
   *
   * @throws IllegalArgumentException if the text is no value of this setting
   */
  public Experiment apply(Experiment experiment, String value) {
    return switch (this) {
      case LENGTH -> experiment.withLength(Integer.parseInt(value));
      case FORGET_BIAS ->
          experiment.withStart(experiment.start().withForgetBias(Double.parseDouble(value)));
      case SPECTRAL_RADIUS -> starting(experiment, Start.initialOf("radius=" + value));
      case CELL -> experiment.withCells(List.of(value));
      case FIRST_WEIGHTS -> starting(experiment, Start.initialOf(value));
      case CLIPPING -> clipped(experiment, Double.parseDouble(value));
    };
  }

  private static Experiment starting(Experiment run, Optional<Initial> initial) {
    return run.withStart(run.start().withInitial(initial));
  }

  private static Experiment clipped(Experiment run, double threshold) {
    Clip clip = new Clip(run.learning().clip().kind(), threshold);
    return run.withLearning(run.learning().withClip(clip));
  }
}
