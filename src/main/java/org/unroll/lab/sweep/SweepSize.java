package org.unroll.lab.sweep;

/** How large a preset is taken. */
public enum SweepSize {
  /** Small networks and few updates: less than a minute on two processors. */
  LESSON("lesson"),
  /** The settings of the paper, cut where nothing else would do, for the hours between two working days. */
  NIGHT("night"),
  /** The settings of the paper where it says them. */
  PUBLISHED("published");

  private final String id;

  SweepSize(String id) {
    this.id = id;
  }

  /** Its name in files and on the command line. */
  public String id() {
    return id;
  }
}
