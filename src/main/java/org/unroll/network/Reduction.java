package org.unroll.network;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How several loss terms become one number. */
public enum Reduction {
  /** Their sum. */
  SUM("sum"),
  /** Their mean. */
  MEAN("mean");

  private final String id;

  Reduction(String id) {
    this.id = id;
  }

  /** The name in files and on the command line. */
  public String id() {
    return id;
  }

  /** Names of all reductions. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Reduction::id).toList();
  }

  /** The reduction of this name, if there is one. */
  public static Optional<Reduction> of(String id) {
    return Arrays.stream(values()).filter(r -> r.id.equals(id)).findFirst();
  }
}
