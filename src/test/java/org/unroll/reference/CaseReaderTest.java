package org.unroll.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseReaderTest {

  @TempDir Path folder;

  private final CaseReader reader = new CaseReader();
  private String text;

  @BeforeEach
  void readAGoodCase() throws IOException, URISyntaxException {
    Path cases = Path.of(getClass().getResource("/oracle").toURI());
    text = Files.readString(cases.resolve("single_lstm_ce_last_T12_B1.json"));
  }

  private void assertProblem(String content, String... parts) throws IOException {
    Path file = Files.writeString(folder.resolve("case.json"), content);
    assertThatThrownBy(() -> reader.read(file))
        .isInstanceOf(CaseProblem.class)
        .hasMessageContainingAll(parts)
        .hasMessageContaining("case.json");
  }

  @Test
  void fieldsAreFoundByPathWithTheirShape() throws IOException {
    ReferenceCase good = reader.read(Files.writeString(folder.resolve("case.json"), text));
    assertThat(good.id()).isEqualTo("single_lstm_ce_last_T12_B1");
    assertThat(good.numbers().get("weights.l0.W_ih").shape()).containsExactly(16, 4);
    assertThat(good.numbers().get("layers.l0.jacobian.matrix").shape()).hasSize(4);
    assertThat(good.words().get("layers.l0.jacobian.state")).containsExactly("h", "c");
    assertThat(good.config().layers().get(0).gates()).containsExactly("i", "f", "g", "o");
    assertThat(good.numbers()).doesNotContainKeys("seed", "config.T");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.001, 0.1, 0.5, 0.9, 0.9999})
  void aFileCutOffAnywhereSaysWhere(double share) throws IOException {
    assertProblem(text.substring(0, (int) (text.length() * share)), "line", "column");
  }

  @Test
  void emptyFilesAndOtherJsonAreNotCases() throws IOException {
    assertProblem("", "is not a reference case");
    assertProblem("{}", "is not a reference case");
    assertProblem("[1, 2]", "is not a reference case");
  }

  @Test
  void anotherFormatIsNamed() throws IOException {
    assertProblem(text.replace("rnn-oracle-1", "rnn-oracle-9"), "rnn-oracle-9", "rnn-oracle-1");
  }

  @Test
  void textAfterTheEndIsRefused() throws IOException {
    assertProblem(text + "{}", "not valid JSON", "line");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "weights", "inputs", "forward", "grads", "layers", "clip", "optim", "config", "id"
      })
  void aMissingPartIsNamed(String part) throws IOException {
    String renamed = text.replaceFirst("\"" + part + "\":(?=[{\"])", "\"other\":");
    assertProblem(renamed, "The field " + part + " is missing");
  }

  @ParameterizedTest
  @CsvSource({
    "topology, config.topology is missing",
    "T, config.T is missing",
    "gate_order, config.layers[0].gate_order is missing"
  })
  void aMissingSettingIsNamed(String name, String message) throws IOException {
    assertProblem(text.replaceFirst("\"" + name + "\":", "\"other\":"), message);
  }

  @Test
  void nonsenseSettingsAreNamed() throws IOException {
    assertProblem(text.replaceFirst("\"T\":12", "\"T\":-1"), "config.T", "-1");
    assertProblem(text.replaceFirst("\"ce_last\"", "\"ce_soon\""), "config.head", "soon", "last");
    assertProblem(text.replaceFirst("\"mean\"", "\"median\""), "batch_reduction", "median");
  }

  @Test
  void aRaggedArrayIsNamed() throws IOException {
    assertProblem(
        text.replaceFirst("\"x\":\\[\\[\\[", "\"x\":[[[1,"),
        "inputs.x",
        "not rectangular",
        "depth 3");
  }

  @Test
  void whatIsNoNumberIsNamed() throws IOException {
    assertProblem(text.replaceFirst("\"loss\":", "\"loss\":null,\"x\":"), "forward.loss", "null");
    assertProblem(text.replaceFirst("\"loss\":", "\"loss\":1e999,\"x\":"), "forward.loss", "large");
  }
}
