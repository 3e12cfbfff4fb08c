package org.unroll.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Texts that lie in a jar, as they do in the program that people start. */
class ResourceFolderTest {

  private static final String IN_A_JAR = "/META-INF/maven/com.fasterxml.jackson.core/jackson-core";
  private static final int READERS = 200;

  @Test
  void manyThreadsReadTheSameJarAtOnce() {
    List<Map<String, String>> read =
        IntStream.range(0, READERS)
            .parallel()
            .mapToObj(k -> ResourceFolder.read(IN_A_JAR, ".properties"))
            .toList();
    assertThat(read.get(0)).containsOnlyKeys("pom.properties");
    assertThat(read).isEqualTo(Collections.nCopies(READERS, read.get(0)));
  }
}
