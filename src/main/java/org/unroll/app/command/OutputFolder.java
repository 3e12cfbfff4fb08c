package org.unroll.app.command;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that says where results go. */
final class OutputFolder {

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "unroll-results",
      description = "Folder for the results; made if it is not there. Default: ${DEFAULT-VALUE}.")
  private Path folder;

  /**
   * The folder, made and tried out, so that nothing is computed in vain.
   *
   * @throws Failure if nothing can be written there
   */
  Path ready() {
    try {
      Files.createDirectories(folder);
      Files.delete(Files.createTempFile(folder, ".unroll", ".tmp"));
      return folder;
    } catch (FileAlreadyExistsException e) {
      throw unwritable("a file is in the way", e);
    } catch (IOException e) {
      throw unwritable("permission denied or no such place", e);
    }
  }

  private Failure unwritable(String why, IOException cause) {
    return new Failure(
        "Cannot write into the folder %s (%s); name another one with --out.".formatted(folder, why),
        cause);
  }
}
