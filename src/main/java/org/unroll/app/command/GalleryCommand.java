package org.unroll.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Draws every screen into files. */
@Command(
    name = "gallery",
    mixinStandardHelpOptions = true,
    description =
        "Draw every screen as PNG, in each theme and language, at 1280x720 and 1920x1080.")
final class GalleryCommand implements Callable<Integer> {

  @Mixin private OutputFolder out;

  private final Surroundings around;

  GalleryCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    Path folder = out.ready();
    around.screens().gallery(folder, around.progress());
    around.out().println("Wrote the pictures into " + folder);
    return 0;
  }
}
