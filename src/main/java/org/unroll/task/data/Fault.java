package org.unroll.task.data;

import java.nio.file.Path;

/** Counts rows with one and the same fault and keeps what is to be said of the first. */
final class Fault {

  private final DataProblem.Kind kind;
  private Object[] first = {};
  private int rows;

  Fault(DataProblem.Kind kind) {
    this.kind = kind;
  }

  /** One more row; the details are those of the kind, from the second on. */
  void add(Object... details) {
    if (rows++ == 0) {
      first = details;
    }
  }

  /**
   * Says so if there were any.
   *
   * @throws DataProblem of this kind
   */
  void require(Path file) {
    if (rows > 0) {
      Object[] all = new Object[first.length + 1];
      all[0] = rows;
      System.arraycopy(first, 0, all, 1, first.length);
      throw new DataProblem(kind, file, all);
    }
  }
}
