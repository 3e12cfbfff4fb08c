package org.unroll.lab.prepared;

import org.unroll.lab.Experiment;
import org.unroll.lab.gradient.Focus;
import org.unroll.lab.gradient.LabSettings;

/** What opens when an entry is chosen. */
public sealed interface Opening {

  /**
   * An experiment on the stage.
   *
   * @param experiment its first cell is on the stage
   * @param look where the playback stands
   * @param updates how often the weights have been changed by then
   */
  record OnStage(Experiment experiment, Look look, int updates) implements Opening {}

  /**
   * The gradient lab.
   *
   * @param experiment whose task is used
   * @param settings of its strip
   * @param focus what all its views look at
   */
  record InLab(Experiment experiment, LabSettings settings, Focus focus) implements Opening {}

  /**
   * A page of the systems.
   *
   * @param page its id
   */
  record OfSystems(String page) implements Opening {}

  /** A question that is answered by runs. */
  record Asking(Question question) implements Opening {}

  /** A line of a slide with a mistake in it. */
  record Correcting(Slip slip) implements Opening {}
}
