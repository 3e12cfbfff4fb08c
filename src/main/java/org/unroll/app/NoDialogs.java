package org.unroll.app;

import java.nio.file.Path;
import java.util.Optional;
import org.unroll.controller.FileDialogs;

/** Nobody is there to choose a file. */
final class NoDialogs implements FileDialogs {
  @Override
  public Optional<Path> toSave(String suggestedName, String format) {
    return Optional.empty();
  }

  @Override
  public Optional<Path> toOpenText() {
    return Optional.empty();
  }
}
