package org.unroll.controller;

import java.nio.file.Path;
import java.util.Optional;

/** Asks a person for files. An interface, so that a test can answer instead. */
public interface FileDialogs {

  /** Where to save a file; empty if the person changed their mind. */
  Optional<Path> toSave(String suggestedName, String format);

  /** A text file to open; empty if the person changed their mind. */
  Optional<Path> toOpenText();

  /** A folder to open; empty if the person changed their mind. */
  default Optional<Path> toOpenFolder() {
    return Optional.empty();
  }
}
