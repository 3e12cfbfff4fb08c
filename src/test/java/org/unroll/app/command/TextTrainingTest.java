package org.unroll.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Learning labelled texts from the command line. */
class TextTrainingTest {

  private final Terminal terminal = new Terminal();

  @TempDir private Path folder;

  @Test
  void leavesItsLossesAndASummary() throws IOException {
    Path data = table("text,label\n" + "so good,pos\nvery bad,neg\n".repeat(20));

    int code = run("--data", data.toString(), "--epochs", "20", "--batch", "8", "--lr", "0.02");

    assertThat(terminal.err()).doesNotContain("unroll:");
    assertThat(code).isZero();
    JsonNode json = new ObjectMapper().readTree(folder.resolve("out/result.json").toFile());
    assertThat(json.at("/accuracy").asDouble()).isEqualTo(1);
    assertThat(json.at("/metric/name").asText()).isEqualTo("accuracy");
    assertThat(json.at("/metric/value").asDouble()).isEqualTo(1);
    assertThat(json.at("/metric/baseline").asDouble()).isEqualTo(0.5);
    assertThat(json.at("/baselineLoss").asDouble()).isBetween(0.69, 0.70);
    assertThat(json.at("/finalLoss").isNumber()).isTrue();
    assertThat(json.at("/epochs")).hasSize(20);
    assertThat(json.at("/data/labels/1").asText()).isEqualTo("pos");
    assertThat(json.at("/configuration/cell").asText()).isEqualTo("gru");
    assertThat(json.at("/configuration/steps").asInt()).isEqualTo(80);
    assertThat(Files.readAllLines(folder.resolve("out/loss.csv"))).hasSize(81);
    assertThat(terminal.out())
        .contains("32 texts to learn from, 8 held back; 2 labels (neg, pos); 5 words.")
        .contains("held-back accuracy 100.00 % (guessing: 50.00 %)");
  }

  @Test
  void problemsAreOneSentence() throws IOException {
    assertThat(run("--data", table("text,label\na,x\nb,\n").toString())).isEqualTo(1);
    assertThat(terminal.err()).contains("rows without a label: 1, the first in line 3");
  }

  @Test
  void optionsThatMeanNothingAreRefused() throws IOException {
    assertThat(run()).isEqualTo(2);
    assertThat(terminal.err()).contains("needs --data PATH");
    String data = table("text,label\na,x\nb,y\n").toString();
    assertThat(run("--data", data, "--steps", "3")).isEqualTo(2);
    assertThat(terminal.err()).contains("--steps means nothing for --task text-classification");
    assertThat(terminal.run("train", "--words", "10")).isEqualTo(2);
    assertThat(terminal.err()).contains("--words is for --task text-classification only");
  }

  private Path table(String text) throws IOException {
    return Files.writeString(folder.resolve("table.csv"), text);
  }

  private int run(String... more) {
    String[] all = {"train", "--task", "text-classification", "--out", folder + "/out"};
    return terminal.run(Stream.of(all, more).flatMap(Stream::of).toArray(String[]::new));
  }
}
