package org.unroll.lab.prepared;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What entries are grouped by, in the order in which a learner meets them. */
public enum Group {
  /** Where to begin. */
  FIRST,
  /** Cells. */
  CELLS,
  /** How cells are wired. */
  WIRING,
  /** How they learn, and why they sometimes do not. */
  LEARNING,
  /** Words, windows and networks without a state. */
  WITHOUT_STATE,
  /** Things to learn. */
  TASKS,
  /** What the lecturers ask. */
  QUESTIONS,
  /** Mistakes on slides. */
  SLIPS;

  /** Last part of its text keys, and its word in a file. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static List<String> ids() {
    return Arrays.stream(values()).map(Group::id).toList();
  }

  static Optional<Group> of(String id) {
    return Arrays.stream(values()).filter(group -> group.id().equals(id)).findFirst();
  }
}
