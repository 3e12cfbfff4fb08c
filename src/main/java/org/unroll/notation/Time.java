package org.unroll.notation;

/** At which step a value is meant, seen from the step a formula is about. */
public enum Time {
  /** The step before. */
  BEFORE("t-2", "t-1", "[t-1]"),
  /** The step itself. */
  NOW("t-1", "t", ""),
  /** The step after, from which an error comes back. */
  NEXT("t", "t+1", "[t+1]");

  private final String earlier;
  private final String index;
  private final String mark;

  Time(String earlier, String index, String mark) {
    this.earlier = earlier;
    this.index = index;
    this.mark = mark;
  }

  /** How many steps away: -1, 0 or 1. */
  public int offset() {
    return ordinal() - 1;
  }

  /** The time that many steps away. */
  static Time of(int offset) {
    return values()[offset + 1];
  }

  /** What is added to a name in plain text. */
  String mark() {
    return mark;
  }

  /**
   * Fills in letters: an at sign is this time, an at sign with a minus the time before, and what stands
   * in square brackets is shown for other steps than the present one only.
   */
  String fill(String letters) {
    String shown = letters.replaceAll("\\[([^\\]]*)]", this == NOW ? "" : "$1");
    return shown.replace("@-", earlier).replace("@", index);
  }
}
