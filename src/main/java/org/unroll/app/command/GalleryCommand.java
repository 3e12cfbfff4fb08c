package org.unroll.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws every screen into files. */
@Command(
    name = "gallery",
    mixinStandardHelpOptions = true,
    description =
        "Draw every screen as PNG, in each theme and language, at 1280x720 and 1920x1080.")
final class GalleryCommand implements Callable<Integer> {

  @Mixin private OutputFolder out;

  @Option(
      names = "--only",
      paramLabel = "PATTERN",
      defaultValue = "",
      description =
          "Draw only pictures with this regular expression in their file name, such as dark-zh.")
  private Pattern only;

  private final Surroundings around;

  GalleryCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    Path folder = out.ready();
    around.screens().gallery(folder, only.asPredicate(), around.progress());
    around.out().println("Wrote the pictures into " + folder);
    return 0;
  }
}
