package org.unroll.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands leave behind. */
class ResultsTest {

  private final Terminal terminal = new Terminal();

  @TempDir private Path folder;

  @Test
  void trainingLeavesItsLossesAndASummary() throws IOException {
    run("train --hidden 4 --length 6 --batch 8 --steps 5 --seed 7 --lr 0.02");

    List<String> losses = Files.readAllLines(folder.resolve("loss.csv"));
    assertThat(losses).hasSize(6).startsWith("step,loss").last().asString().startsWith("5,");
    JsonNode json = new ObjectMapper().readTree(folder.resolve("result.json").toFile());
    assertThat(json.at("/finalLoss").asDouble()).isPositive();
    assertThat(json.at("/baselineLoss").asDouble()).isBetween(0.15, 0.19);
    assertThat(json.at("/metric/name").asText()).isEqualTo("meanSquaredError");
    assertThat(json.at("/metric/value").isNumber()).isTrue();
    assertThat(json.at("/metric/baseline").isNumber()).isTrue();
    assertThat(json.at("/seconds").asDouble()).isPositive();
    assertThat(json.at("/stepsPerSecond").asDouble()).isPositive();
    assertThat(json.at("/version").asText()).isEqualTo("1.2.3");
    assertThat(json.at("/configuration").toString())
        .isEqualTo(
            "{\"task\":\"adding\",\"cell\":\"lstm\",\"hidden\":4,\"length\":6,\"layers\":1,\"bidirectional\":false,"
                + "\"link\":\"none\",\"attention\":\"none\",\"attentionTiming\":\"after\",\"steps\":5,"
                + "\"loss\":\"squared-error\",\"overTime\":\"mean\",\"overBatch\":\"mean\","
                + "\"batch\":8,\"lr\":0.02,\"optimizer\":\"adam\",\"clip\":1.0,\"clipBy\":\"norm\","
                + "\"truncation\":0,\"noise\":0.0,\"init\":\"cell\",\"forgetBias\":1.0,\"seed\":7,\"file\":null}");
  }

  @Test
  void equalSeedsGiveEqualLosses() throws IOException {
    run("train --hidden 4 --length 6 --steps 5 --seed 7");
    String first = Files.readString(folder.resolve("loss.csv"));
    run("train --hidden 4 --length 6 --steps 5 --seed 7");
    String second = Files.readString(folder.resolve("loss.csv"));
    run("train --hidden 4 --length 6 --steps 5 --seed 8");

    assertThat(second).isEqualTo(first);
    assertThat(folder.resolve("loss.csv")).content().isNotEqualTo(first);
  }

  @Test
  void languageModelLeavesASample() throws IOException {
    run("train --task language-model --hidden 4 --length 6 --batch 4 --steps 2");

    JsonNode json = new ObjectMapper().readTree(folder.resolve("result.json").toFile());
    assertThat(json.at("/sample").asText()).hasSizeGreaterThan(100);
  }

  @Test
  void everySettingOfLearningIsWrittenDown() throws IOException {
    run(
        "train --task language-model --cell irnn --hidden 4 --length 6 --batch 4 --steps 2"
            + " --clip-by value --clip 0.1 --truncation 3 --noise 0.01 --init radius=0.9"
            + " --over-time sum");

    JsonNode json = new ObjectMapper().readTree(folder.resolve("result.json").toFile());
    assertThat(json.at("/configuration").toString())
        .contains(
            "\"loss\":\"cross-entropy\",\"overTime\":\"sum\",\"overBatch\":\"mean\"",
            "\"clip\":0.1,\"clipBy\":\"value\",\"truncation\":3,\"noise\":0.01",
            "\"init\":\"radius=0.9\"");
    run("gradients --task recall --cells irnn --hidden 4 --length 6 --init orthogonal");
    assertThat(Files.readString(folder.resolve("gradient-norms.csv")))
        .contains("# init: orthogonal", "# clip-by: norm", "# truncation: 0", "# loss: task");
  }

  @Test
  void theArchitectureIsWrittenDownAndEveryLayerIsMeasured() throws IOException {
    run(
        "train --task reverse --hidden 4 --length 3 --batch 4 --steps 2 --layers 2 --bidirectional"
            + " --link highway --attention cosine --attention-timing before");
    JsonNode json = new ObjectMapper().readTree(folder.resolve("result.json").toFile());
    assertThat(json.at("/configuration").toString())
        .contains(
            "\"layers\":2,\"bidirectional\":true,\"link\":\"highway\",\"attention\":\"cosine\","
                + "\"attentionTiming\":\"before\"");

    run("gradients --cells gru --hidden 4 --length 4 --layers 2 --link residual");
    assertThat(terminal.out()).contains("gru l0 ", "gru l1 ");
    assertThat(Files.readString(folder.resolve("gradient-norms.csv")))
        .contains("# layers: 2", "# link: residual", "# attention: none");
  }

  @Test
  void gradientsLeaveAChartInEveryFormat() throws IOException {
    run("gradients --cells rnn,gru --hidden 4 --length 9 --steps 2");

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "gradient-norms.csv",
              "gradient-norms.png",
              "gradient-norms.svg",
              "gradient-norms.pdf");
    }
    List<String> csv = Files.readAllLines(folder.resolve("gradient-norms.csv"));
    assertThat(csv).contains("# program: Unroll 1.2.3", "# steps: 2", "# seed: 1");
    assertThat(csv.stream().filter(line -> !line.startsWith("#"))).hasSize(10);
  }

  @Test
  void checkCountsWhatPassedAndFailsIfOneDoesNot() throws IOException {
    Path cases = Path.of("src", "test", "resources", "oracle");
    String name = "single_gru_cho_ce_every_T5_B3.json";
    Path here = folder.resolve("cases");
    Files.createDirectory(here);
    Files.copy(cases.resolve(name), here.resolve(name));

    assertThat(terminal.run("check", here.toString())).isZero();
    Files.writeString(here.resolve("broken.json"), "{\"format\": ");
    assertThat(terminal.run("check", here.toString())).isEqualTo(1);

    assertThat(terminal.out())
        .contains("1 of 1 cases passed.", "1 of 2 cases passed.")
        .contains("broken", "single_gru_cho_ce_every_T5_B3");
  }

  private void run(String line) {
    String[] args = (line + " --out " + folder).split(" ");
    assertThat(terminal.run(args)).as(terminal.err()).isZero();
  }
}
