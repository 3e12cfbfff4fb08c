package org.unroll.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unroll.app.Launcher;

/**
 * Equal seeds give equal bits from one start of the program to the next. Names are hashed with the
 * identity of an enum constant, which differs from process to process; so nothing may follow the
 * order of a hash table. The virtual machine can be told how to choose identities: two ways of
 * choosing make that order as different as it gets, where two starts would often agree by chance.
 */
class EqualProcessesTest {

  private static final String ALL_EQUAL = "2";
  private static final String COUNTED = "3";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--task adding --cell lstm-fgr --layers 2 --bidirectional --link highway",
        "--task translation --cell gru --attention additive"
      })
  void theOrderOfHashTablesChangesNoBit(String network) throws Exception {
    assertThat(losses(network, ALL_EQUAL)).isEqualTo(losses(network, COUNTED)).contains("\n4,");
  }

  private String losses(String network, String identities)
      throws IOException, InterruptedException {
    List<String> line = new ArrayList<>(java(identities));
    line.addAll(List.of("train", "--hidden", "5", "--steps", "4", "--seed", "7"));
    line.addAll(List.of(network.split(" ")));
    line.addAll(List.of("--out", folder.toString()));
    Process process =
        new ProcessBuilder(line)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said.txt").toFile())
            .start();

    assertThat(process.waitFor()).as(Files.readString(folder.resolve("said.txt"))).isZero();
    return Files.readString(folder.resolve("loss.csv"));
  }

  private static List<String> java(String identities) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:+UnlockExperimentalVMOptions",
        "-XX:hashCode=" + identities,
        "-cp",
        System.getProperty("java.class.path"),
        Launcher.class.getName());
  }
}
