package org.unroll.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.unroll.app.command.Surroundings;
import org.unroll.app.command.UnrollCommand;
import org.unroll.cell.CellCatalogue;
import org.unroll.lab.Laboratory;
import org.unroll.task.TaskCatalogue;

/**
 * Where the program starts.
 *
 * <p>Not an {@code Application}: Java refuses to start one from the class path.
 */
public final class Launcher {

  /** Kept, since a logger that nobody holds forgets what it was told. */
  private static final Logger JAVAFX = Logger.getLogger("javafx");

  private static final Logger FONTBOX = Logger.getLogger("org.apache.fontbox");

  private static final Logger PREFERENCES = Logger.getLogger("java.util.prefs");

  private Launcher() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] args) {
    quieten();
    System.exit(UnrollCommand.run(surroundings(), args));
  }

  /**
   * Silences remarks that nobody can act on: JavaFX on the class path, a font without names, the
   * first settings of a new user.
   */
  private static void quieten() {
    JAVAFX.setFilter(said -> !said.getMessage().startsWith("Unsupported JavaFX configuration"));
    FONTBOX.setLevel(Level.SEVERE);
    PREFERENCES.setLevel(Level.WARNING);
  }

  private static Surroundings surroundings() {
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    return new Surroundings(
        System.getProperty("unroll.program", "unroll"),
        Version.number(),
        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
        err,
        Boolean.getBoolean("unroll.terminal"),
        new Laboratory(CellCatalogue.builtIn(), CellCatalogue.heads(), TaskCatalogue.builtIn()),
        new FxScreens(err, () -> Display.isThere(System.getProperty("os.name"), System.getenv())));
  }
}
