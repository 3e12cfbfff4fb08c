package org.unroll.app;

/**
 * Where the program starts.
 *
 * <p>Not an {@code Application}: Java refuses to start one from the class path.
 */
public final class Launcher {

  private Launcher() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(Main.run(args));
  }
}
