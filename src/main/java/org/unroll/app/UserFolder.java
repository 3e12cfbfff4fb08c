package org.unroll.app;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where the program keeps what it computed for a person, as each operating system has it. */
final class UserFolder {

  private UserFolder() {}

  /**
   * The folder; it need not exist.
   *
   * @param system name of the operating system
   * @param home the person's own folder
   * @param environment of the process
   */
  static Path of(String system, Path home, Map<String, String> environment) {
    if (system.startsWith("Windows")) {
      return named(environment, "LOCALAPPDATA")
          .orElseGet(() -> home.resolve("AppData").resolve("Local"))
          .resolve("Unroll");
    }
    if (system.startsWith("Mac")) {
      return home.resolve("Library").resolve("Application Support").resolve("Unroll");
    }
    return named(environment, "XDG_DATA_HOME")
        .orElseGet(() -> home.resolve(".local").resolve("share"))
        .resolve("unroll");
  }

  /** The folder of whoever runs the program. */
  static Path ofThisPerson() {
    return of(
        System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
  }

  private static Optional<Path> named(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable)).filter(v -> !v.isBlank()).map(Path::of);
  }
}
