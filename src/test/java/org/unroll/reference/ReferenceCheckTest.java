package org.unroll.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unroll.cell.CellCatalogue;

/** The engine against PyTorch, number by number. */
class ReferenceCheckTest {

  private static final String GOOD = "single_rnn_tanh_ce_every_T1_B1.json";

  private static final Pattern NODE =
      Pattern.compile(
          "grads\\.y|attention\\.d[a-z]+|layers\\.[a-z0-9]+\\.(dh|dc|dpre\\..|daux\\.q)");

  @TempDir Path folder;

  private final ReferenceCheck check =
      new ReferenceCheck(CellCatalogue.builtIn(), CellCatalogue.heads());

  static Path cases() throws URISyntaxException {
    return Path.of(ReferenceCheckTest.class.getResource("/oracle").toURI());
  }

  static List<Path> files() throws URISyntaxException {
    return ReferenceCheck.files(List.of(cases()));
  }

  /**
   * The files contradict their own description in the gradients at nodes: they hold the gradient of the
   * loss plus that of its last term. These fields are compared with that sum, all others as described.
   */
  @ParameterizedTest
  @MethodSource("files")
  void everyFieldOfEveryCaseAgreesWithTheEngine(Path file) {
    CaseReport report = check.check(file);
    assertThat(report.passed()).as(report.line()).isTrue();
    assertThat(report.recordedTwice())
        .isNotEmpty()
        .allMatch(field -> NODE.matcher(field).matches());
  }

  /** dL/db of the read-out is the sum of dL/dy: this holds for our numbers and not for the files'. */
  @ParameterizedTest
  @MethodSource("files")
  void whereTheFilesDifferFromUsTheyContradictThemselves(Path file) {
    ReferenceCase reference = new CaseReader().read(file);
    Computed run = new EngineRun(reference, networks().of(reference.config()));
    double[] bias = reference.numbers().get("grads.weights.out.b").values();
    double[] recorded = columnSums(reference.numbers().get("grads.y").values(), bias.length);
    double[] computed = columnSums(run.numbers("grads.y").orElseThrow(), bias.length);
    for (int o = 0; o < bias.length; o++) {
      assertThat(computed[o]).isCloseTo(bias[o], within(1e-12));
    }
    assertThat(recorded).usingComparatorWithPrecision(1e-6).isNotEqualTo(bias);
  }

  private static CaseNetwork networks() {
    return new CaseNetwork(CellCatalogue.builtIn(), CellCatalogue.heads());
  }

  private static double[] columnSums(double[] values, int width) {
    double[] sums = new double[width];
    for (int k = 0; k < values.length; k++) {
      sums[k % width] += values[k];
    }
    return sums;
  }

  @Test
  void theseAreManyCases() throws URISyntaxException {
    assertThat(files()).hasSize(59);
  }

  @Test
  void aWiringThatIsNotKnownFailsAndSaysSo() throws Exception {
    CaseReport report = check.check(changed("\"topology\":\"single\"", "\"topology\":\"ring\""));
    assertThat(report.passed()).isFalse();
    assertThat(report.line()).contains("FAILED", "The topology 'ring' cannot be built");
  }

  @Test
  void anUnknownFieldIsReportedAsUnchecked() throws Exception {
    CaseReport report = check.check(changed("\"forward\":{", "\"forward\":{\"novel\":[1.5],"));
    assertThat(report.passed()).isFalse();
    assertThat(report.unchecked()).containsExactly("forward.novel");
    assertThat(report.failures()).isEmpty();
  }

  @Test
  void aWrongNumberFailsAndIsNamed() throws Exception {
    String text = text();
    String loss = text.replaceAll("(?s).*\"loss\":([0-9.]+)[,}].*", "$1");
    CaseReport report = check.check(changed("\"loss\":" + loss, "\"loss\":" + loss + "e1"));
    assertThat(report.passed()).isFalse();
    assertThat(report.failures()).extracting(FieldError::field).containsExactly("forward.loss");
    assertThat(report.worst())
        .hasValueSatisfying(w -> assertThat(w.field()).isEqualTo("forward.loss"));
  }

  @Test
  void aSettingOfAnOptimiserThatWeIgnoreIsReportedAsUnchecked() throws Exception {
    CaseReport report = check.check(changed("\"beta1\":", "\"amsgrad\": 1, \"beta1\":"));
    assertThat(report.unchecked()).containsExactly("optim.adam.hyper.amsgrad");
  }

  @Test
  void aFileCutInHalfFailsWithItsPlace() throws Exception {
    String text = text();
    Path file =
        Files.writeString(folder.resolve("half.json"), text.substring(0, text.length() / 2));
    CaseReport report = check.check(file);
    assertThat(report.passed()).isFalse();
    assertThat(report.problem().orElseThrow())
        .matches(
            "half.json is cut off: it ends in the middle of a value at line \\d+, column \\d+.");
  }

  @Test
  void aSizeThatTheArraysDoNotHaveFailsBeforeAnythingIsBuilt() throws Exception {
    CaseReport report = check.check(changed("\"H\":4", "\"H\":400000000"));
    assertThat(report.problem().orElseThrow()).contains("weights.l0.W_ih", "asks for");
  }

  @Test
  void sizesOfADecoderAreCheckedBeforeAnythingIsBuilt() throws Exception {
    String pair = "encdec_gru_additive_bahdanau_T4.json";
    assertThat(check.check(changed(pair, "\"START\":3", "\"START\":7")).problem().orElseThrow())
        .contains("config.START");
    assertThat(check.check(changed(pair, "\"A\":3", "\"A\":300000000")).problem().orElseThrow())
        .contains("weights.att.v", "asks for");
    assertThat(check.check(changed(pair, "\"T_dec\":4", "\"T_dec\":9")).problem().orElseThrow())
        .contains("inputs.dec_in_ids", "asks for");
  }

  @Test
  void aFactorOfScoresIsReadFromTheCase() throws Exception {
    String cosine = "encdec_gru_cosine_luong_T4.json";
    CaseReport report = check.check(changed(cosine, "\"beta\":1.0", "\"beta\":2.0"));
    assertThat(report.failures()).extracting(FieldError::field).contains("attention.score");
  }

  @Test
  void aWeightWithoutCounterpartIsNamed() throws Exception {
    CaseReport report = check.check(changed("\"l0.b_hh\":", "\"l0.b_xx\":"));
    assertThat(report.problem().orElseThrow()).contains("weights.l0.b_xx");
  }

  @Test
  void anUnknownCellListsTheKnownOnes() throws Exception {
    CaseReport report = check.check(changed("\"cell\":\"rnn_tanh\"", "\"cell\":\"rnn_cube\""));
    assertThat(report.problem().orElseThrow()).contains("rnn_cube", "rnn-torch");
  }

  @Test
  void missingFilesAndEmptyFoldersAreNamed() {
    assertThatThrownBy(() -> ReferenceCheck.files(List.of(folder.resolve("none.json"))))
        .isInstanceOf(CaseProblem.class)
        .hasMessageContaining("none.json");
    assertThatThrownBy(() -> ReferenceCheck.files(List.of(folder)))
        .isInstanceOf(CaseProblem.class)
        .hasMessageContaining("holds no .json files");
  }

  private static String text() throws IOException, URISyntaxException {
    return Files.readString(cases().resolve(GOOD));
  }

  private Path changed(String from, String to) throws IOException, URISyntaxException {
    return changed(GOOD, from, to);
  }

  /** A copy of a good case with one thing changed. */
  private Path changed(String name, String from, String to) throws IOException, URISyntaxException {
    String text = Files.readString(cases().resolve(name));
    assertThat(text).contains(from);
    return Files.writeString(
        folder.resolve("changed.json"), text.replaceFirst(Pattern.quote(from), to));
  }
}
