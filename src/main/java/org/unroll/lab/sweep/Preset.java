package org.unroll.lab.sweep;

/**
 * A sweep that is worth a look, in two sizes.
 *
 * @param lesson done in less than a minute on two processors
 * @param published as in the paper where it says so, for a night or longer
 */
public record Preset(Sweep lesson, Sweep published) {

  /** Name on the command line and of the files. */
  public String id() {
    return lesson.id();
  }
}
