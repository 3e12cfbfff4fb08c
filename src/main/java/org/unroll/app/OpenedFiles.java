package org.unroll.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.unroll.controller.SessionController;
import org.unroll.task.data.LabelledTextReader;
import org.unroll.view.system.own.OwnPage;

/**
 * Opens a file or a folder where it belongs: labelled texts on their page, a text on the stage as a
 * language model, a table of numbers there as a time series.
 */
final class OpenedFiles implements Consumer<Path> {

  private final SessionController controller;
  private final SystemsScreen systems;
  private final Consumer<String> screens;

  /**
   * An opener.
   *
   * @param screens shows a screen by its id
   */
  OpenedFiles(SessionController controller, SystemsScreen systems, Consumer<String> screens) {
    this.controller = controller;
    this.systems = systems;
    this.screens = screens;
  }

  @Override
  public void accept(Path file) {
    if (Files.isDirectory(file) || LabelledTextReader.isLabelled(file)) {
      systems.open(file);
      screens.accept(SystemsScreen.ID);
    } else {
      controller.read(isTable(file) ? "series" : "language-model", file);
      screens.accept("explore");
    }
  }

  private static boolean isTable(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".csv") || name.endsWith(".tsv");
  }

  /** Shows the page of labelled texts as it stands. */
  void showLabelled() {
    systems.show(OwnPage.ID);
    screens.accept(SystemsScreen.ID);
  }
}
