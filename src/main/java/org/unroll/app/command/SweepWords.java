package org.unroll.app.command;

import java.util.OptionalLong;
import org.unroll.lab.sweep.Endings;
import org.unroll.lab.sweep.Leftovers;
import org.unroll.lab.sweep.Sweep;
import org.unroll.lab.sweep.SweepResults;

/** What is said about a sweep before it begins and when it is over. */
final class SweepWords {

  private static final long MINUTE = 60;
  private static final long HOUR = 60 * MINUTE;
  private static final double KILOBYTE = 1000;

  private SweepWords() {}

  /**
   * Runs that are missing and how long they take.
   *
   * @param seconds empty if a trial could not tell
   */
  static String before(SweepResults results, OptionalLong seconds, int processors) {
    Sweep sweep = results.sweep();
    int missing = results.points().size() - results.size();
    boolean ends = sweep.procedure().stopping() && sweep.procedure().updates() > 0;
    String runs = missing + (missing == 1 ? " run" : " runs") + " to compute";
    String most = ends ? "at most about " : "about ";
    String time =
        seconds.isPresent()
            ? ", %s%s on %s".formatted(most, time(seconds.getAsLong()), processors(processors))
            : "";
    return runs + time + (ends ? "; a run ends early once it has solved the task." : ".");
  }

  private static String processors(int n) {
    return n == 1 ? "one processor" : n + " processors";
  }

  /** A time in words, such as {@code 9 h 05 min}. */
  static String time(long seconds) {
    if (seconds < 2 * MINUTE) {
      return seconds + " s";
    }
    long minutes = Math.round((double) seconds / MINUTE);
    return seconds < 2 * HOUR
        ? minutes + " min"
        : "%d h %02d min".formatted(minutes / MINUTE, minutes % MINUTE);
  }

  /** How the runs ended. */
  static String after(SweepResults results) {
    Endings endings = Endings.of(results);
    long most = results.sweep().procedure().updates();
    return ("%d of %d runs are finished: %d ended early because they had solved the task,"
            + " %d diverged, %d made all %d updates.")
        .formatted(
            results.size(),
            results.points().size(),
            endings.early(),
            endings.diverged(),
            endings.whole(),
            most);
  }

  /** What else lies in the folder; nothing if there is nothing. */
  static String besides(Leftovers rest) {
    return rest.runs() == 0
        ? ""
        : "%d runs of other settings, stopped in the middle, are kept in %s (%.0f kB); delete it if nobody will go on with them."
            .formatted(rest.runs(), rest.folder(), Math.ceil(rest.bytes() / KILOBYTE));
  }
}
