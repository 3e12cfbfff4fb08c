package org.unroll.app.command;

import java.io.PrintWriter;

/** Progress in a file or a log: one plain line at every tenth of the work. */
final class ProgressLines implements Progress {

  private static final int PARTS = 10;

  private final PrintWriter out;
  private long said;

  ProgressLines(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void at(long done, long total, String note) {
    long part = total == 0 ? PARTS : PARTS * done / total;
    if (part > said) {
      said = part;
      out.println((100 / PARTS * part + " %  " + done + " of " + total + "  " + note).strip());
      out.flush();
    }
  }
}
