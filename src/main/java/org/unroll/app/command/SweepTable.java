package org.unroll.app.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.unroll.lab.sweep.Axis;
import org.unroll.lab.sweep.Estimate;
import org.unroll.lab.sweep.Sweep;
import org.unroll.lab.sweep.SweepResults;

/** Prints a sweep: a row for every value across, a column for every line. */
final class SweepTable {

  private static final String COLUMN = "  %-34s";

  private SweepTable() {}

  /** Prints means with their intervals. */
  static void print(SweepResults results, PrintWriter out) {
    Sweep sweep = results.sweep();
    out.printf(Locale.ROOT, "%-14s", sweep.across().setting().id());
    for (int line = 0; line < sweep.lineCount(); line++) {
      out.printf(Locale.ROOT, COLUMN, head(sweep, line));
    }
    out.println();
    for (int place = 0; place < sweep.across().values().size(); place++) {
      out.printf(Locale.ROOT, "%-14s", sweep.across().values().get(place));
      row(results, place, out);
      out.println();
    }
  }

  private static void row(SweepResults results, int place, PrintWriter out) {
    for (int line = 0; line < results.sweep().lineCount(); line++) {
      List<Estimate> estimates = results.line(line);
      out.printf(Locale.ROOT, COLUMN, cell(estimates.get(place)));
    }
  }

  private static String head(Sweep sweep, int line) {
    return sweep.lines().map(axis -> named(axis, line)).orElseGet(() -> sweep.shown().id());
  }

  private static String named(Axis axis, int line) {
    return axis.setting().id() + " " + axis.values().get(line);
  }

  private static String cell(Estimate estimate) {
    return estimate.runs() == 0
        ? "-"
        : String.format(
            Locale.ROOT,
            "%.3g (%.3g to %.3g)",
            estimate.centre(),
            estimate.lower(),
            estimate.upper());
  }
}
