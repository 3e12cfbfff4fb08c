package org.unroll.lab.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unroll.cell.CellCatalogue;

/** Every number of the reference cases, and what is said about files that are none. */
class ReferenceCheckTest {

  private static final Path CASES = Path.of("src", "test", "resources", "oracle");
  private static final Path ONE = CASES.resolve("single_lstm_ce_every_T5_B3.json");
  private static final Pattern COMPUTABLE =
      Pattern.compile("single_(rnn_tanh|lstm_ce|lstm_sq|gru)_");
  private static final String INNER = "grads/y|layers/l0/(d[hc]|(dpre|daux)/.*)";

  @TempDir private Path folder;

  static List<Path> computable() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.filter(file -> COMPUTABLE.matcher(file.toString()).find()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("computable")
  void everyFieldAgreesToTheLastDigits(Path file) {
    ReferenceResult result = check(InnerGradients.WITH_THE_LAST_TERM_AGAIN).check(file);

    assertThat(result.wrong()).isEmpty();
    assertThat(result.unchecked()).isEmpty();
    assertThat(result.error()).isLessThan(1e-13);
  }

  @ParameterizedTest
  @MethodSource("computable")
  void readAsTheFormatSaysOnlyInnerGradientsDisagree(Path file) {
    ReferenceResult result = check(InnerGradients.OF_THE_LOSS).check(file);

    assertThat(result.unchecked()).isEmpty();
    assertThat(result.wrong()).isNotEmpty().allMatch(path -> path.matches(INNER));
  }

  /** d(loss)/d(bias) is the sum of d(loss)/dy; the files break this by the last term's dy. */
  @ParameterizedTest
  @MethodSource("computable")
  void filesShowThatTheirInnerGradientsHoldTheLastTermTwice(Path path) {
    ReferenceFile file = ReferenceFile.read(path);
    double[] dy = file.fields().get("grads/y");
    double bias = Arrays.stream(file.fields().get("grads/weights/out.b")).map(Math::abs).sum();

    assertThat(sums(dy, file.count("config/O"))).isNotCloseTo(bias, within(1e-3));
  }

  private static double sums(double[] dy, int outputs) {
    double[] sums = new double[outputs];
    for (int i = 0; i < dy.length; i++) {
      sums[i % outputs] += dy[i];
    }
    return Arrays.stream(sums).map(Math::abs).sum();
  }

  @Test
  void oneChangedDigitIsFound() throws IOException {
    Path changed =
        changed(
            json -> {
              ArrayNode losses = (ArrayNode) json.at("/forward/loss_step");
              losses.set(2, losses.get(2).doubleValue() + 1e-10);
            });

    ReferenceResult result = check(InnerGradients.WITH_THE_LAST_TERM_AGAIN).check(changed);

    assertThat(result.wrong()).containsExactly("forward/loss_step");
    assertThat(result.quantity()).isEqualTo("forward/loss_step");
    assertThat(result.passed()).isFalse();
  }

  @Test
  void fieldThatNobodyComputesIsReported() throws IOException {
    Path changed = changed(json -> json.putObject("forward2").putArray("y").add(1.5));

    ReferenceResult result = check(InnerGradients.WITH_THE_LAST_TERM_AGAIN).check(changed);

    assertThat(result.unchecked()).containsExactly("forward2/y");
    assertThat(result.passed()).isFalse();
  }

  @Test
  void caseCutInHalfIsRefused() throws IOException {
    byte[] whole = Files.readAllBytes(ONE);
    Path half = folder.resolve("half.json");
    Files.write(half, Arrays.copyOf(whole, whole.length / 2));

    assertRefused(half, "it is not whole JSON: it goes wrong in line 1, column");
  }

  @Test
  void otherJsonIsRefused() throws IOException {
    assertRefused(changed(json -> json.put("format", "x")), "not a reference case");
  }

  @Test
  void missingFieldIsNamed() throws IOException {
    assertRefused(
        changed(json -> ((ObjectNode) json.get("config")).remove("T")), "no field config/T");
  }

  @Test
  void wrongNumberOfWeightsIsCounted() throws IOException {
    assertRefused(
        changed(json -> ((ArrayNode) json.at("/weights/out.b")).remove(0)),
        "weights/out.b has 2 numbers where 3 belong");
  }

  @Test
  void wordAmongNumbersIsRefused() throws IOException {
    assertRefused(
        changed(json -> ((ArrayNode) json.at("/inputs/x")).set(1, "NaN")), "not a number: \"NaN\"");
  }

  @Test
  void unknownWiringIsNamed() throws IOException {
    assertRefused(
        changed(json -> ((ObjectNode) json.get("config")).put("topology", "ring")),
        "networks wired as 'ring' cannot be computed yet");
  }

  @Test
  void unknownCellIsNamed() throws IOException {
    assertRefused(
        changed(json -> ((ObjectNode) json.at("/config/layers/0")).put("cell", "lstn")),
        "there is no cell 'lstn' yet");
  }

  private void assertRefused(Path file, String words) {
    assertThatThrownBy(() -> check(InnerGradients.OF_THE_LOSS).check(file))
        .isInstanceOf(ReferenceProblem.class)
        .hasMessageContaining(words);
  }

  private Path changed(Consumer<ObjectNode> change) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode json = (ObjectNode) mapper.readTree(ONE.toFile());
    change.accept(json);
    Path file = folder.resolve("case.json");
    mapper.writeValue(file.toFile(), json);
    return file;
  }

  private static ReferenceCheck check(InnerGradients inner) {
    return new ReferenceCheck(CellCatalogue.builtIn(), CellCatalogue.heads(), inner);
  }
}
