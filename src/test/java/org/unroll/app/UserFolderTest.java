package org.unroll.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each operating system has its own place for what programs keep. */
class UserFolderTest {

  private static final Path HOME = Path.of("home");

  @Test
  void followsTheSystemsCustom() {
    assertThat(UserFolder.of("Linux", HOME, Map.of()))
        .isEqualTo(HOME.resolve(".local/share/unroll"));
    assertThat(UserFolder.of("Linux", HOME, Map.of("XDG_DATA_HOME", "data")))
        .isEqualTo(Path.of("data/unroll"));
    assertThat(UserFolder.of("Mac OS X", HOME, Map.of()))
        .isEqualTo(HOME.resolve("Library/Application Support/Unroll"));
    assertThat(UserFolder.of("Windows 11", HOME, Map.of("LOCALAPPDATA", "local")))
        .isEqualTo(Path.of("local/Unroll"));
  }
}
