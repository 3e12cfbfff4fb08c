package org.unroll.app.command;

import java.io.PrintWriter;
import org.unroll.lab.Laboratory;

/**
 * What the commands find around them.
 *
 * @param program how the person calls the program, such as {@code installer/run}
 * @param version of the program
 * @param out for results
 * @param err for progress and failures
 * @param terminal whether a person watches err, so that a line may be drawn again
 * @param laboratory knows the tasks and cells and sets experiments up
 * @param screens opens the window and draws screens into files
 */
public record Surroundings(
    String program,
    String version,
    PrintWriter out,
    PrintWriter err,
    boolean terminal,
    Laboratory laboratory,
    Screens screens) {

  /** A fresh progress display for work that starts now. */
  Progress progress() {
    return terminal
        ? new ProgressBar(err, System::nanoTime)
        : new ProgressLines(err, System::nanoTime);
  }
}
