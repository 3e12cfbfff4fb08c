package org.unroll.view.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unroll.cell.CellCatalogue;
import org.unroll.engine.Clip;
import org.unroll.engine.Optimizers;
import org.unroll.lab.CellSnapshot;
import org.unroll.lab.Experiment;
import org.unroll.lab.Laboratory;
import org.unroll.lab.Learning;
import org.unroll.lab.Run;
import org.unroll.lab.WeightUpdate;
import org.unroll.model.Pin;
import org.unroll.notation.Notation;
import org.unroll.notation.NotationCatalogue;
import org.unroll.task.TaskCatalogue;
import org.unroll.text.Language;
import org.unroll.text.Texts;
import org.unroll.view.formula.WorkedLine.Role;

/** In the update the optimiser's rule stands there with the numbers of one weight. */
class UpdateDeskTest {

  private static final Laboratory LABORATORY =
      new Laboratory(CellCatalogue.builtIn(), CellCatalogue.heads(), TaskCatalogue.builtIn());
  private static final Notation NLP = NotationCatalogue.builtIn().get("l4");

  private static final FormulaTypesetter TYPESETTER = new FormulaTypesetter();

  static FormulaContent content(String optimizer, Clip clip, double noise) {
    Learning how =
        Learning.USUAL
            .withBatchSize(4)
            .withOptimizer(optimizer, 0.1)
            .withClip(clip)
            .withNoise(noise);
    Experiment experiment = Experiment.of("adding", List.of("lstm"), 3, 5, 2).withLearning(how);
    Run run = new Run(LABORATORY, experiment);
    run.update();
    CellSnapshot cell = run.foretold(run.snapshot(1, false), 2).cells().get(0);
    return new FormulaContent(
        CellCatalogue.builtIn().get("lstm"),
        cell.trace(),
        List.of(),
        List.of(),
        cell.next(),
        Optimizers.rule(optimizer, 0.1));
  }

  private static WeightUpdate weight(FormulaContent content, String name) {
    return content.next().orElseThrow().weight(name).orElseThrow();
  }

  private static FormulaRow row(FormulaContent content, Optional<Pin> wish, int unit) {
    UpdateDesk desk = new UpdateDesk(content, NLP, wish);
    return desk.row(desk.equation("h"), unit);
  }

  /** Gradient, clipping, noise, what is kept, and the step: as many lines as the rule has. */
  @ParameterizedTest
  @CsvSource({
    "sgd, NORM, 0, 0, 2",
    "sgd, NORM, 0.01, 0, 3",
    "sgd, VALUE, 0.01, 0.1, 4",
    "momentum, NORM, 0, 0, 3",
    "rmsprop, VALUE, 0.01, 0, 4",
    "adagrad, NORM, 0, 0.1, 4",
    "adam, NORM, 0.01, 0, 7"
  })
  void everyRuleIsWorkedOut(
      String optimizer, Clip.Kind kind, double most, double noise, int lines) {
    FormulaContent content = content(optimizer, new Clip(kind, most), noise);
    Worked worked = row(content, Optional.empty(), 1).worked().orElseThrow();
    assertThat(worked.lines(Role.STEP)).hasSize(lines);
    UpdateDesk desk = new UpdateDesk(content, NLP, Optional.empty());
    UpdateContent one = desk.followed(desk.equation("h"), 1).orElseThrow();
    assertThat(worked.lines(Role.STEP).get(0).value()).isEqualTo(one.gradient());
    assertThat(worked.lines(Role.STEP).get(0).factors()).hasSize(5);
    assertThat(worked.result()).isEqualTo(one.after());
    assertThat(worked.lines(Role.STEP).get(lines - 1).value())
        .isEqualTo(one.after() - one.before());
    assertThat(one.place() / one.weight().columns()).isEqualTo(1);
    if (most > 0) {
      assertThat(worked.lines(Role.STEP).get(1).value()).isEqualTo(one.clipped());
    }
    for (Notation notation : NotationCatalogue.builtIn().all()) {
      UpdateLaw law = new UpdateLaw(content.cell(), notation, content.rule(), one.name());
      assertThat(TYPESETTER.typeset(law.formula()).width()).isPositive();
      new UpdateLines(notation, one, law)
          .worked()
          .lines(Role.STEP)
          .forEach(line -> assertThat(TYPESETTER.typeset(line.label()).width()).isPositive());
    }
  }

  @Test
  void aPinnedWeightIsFollowedAndTheUnitChoosesItsRow() {
    FormulaContent content = content("sgd", Clip.byNorm(0), 0);
    WeightUpdate weight = weight(content, "l0.U_o");
    Optional<Pin> pin = Optional.of(new Pin("U_o", 5));
    for (int unit = 0; unit < 3; unit++) {
      FormulaRow row = row(content, pin, unit);
      assertThat(row.names()).containsExactly("U_o");
      assertThat(row.worked().orElseThrow().result()).isEqualTo(weight.after()[3 * unit + 2]);
    }
    assertThat(new UpdateDesk(content, NLP, pin).equation("h")).isEqualTo("o");
  }

  @Test
  void theReadOutsWeightsCanBeFollowedToo() {
    FormulaContent content = content("adam", Clip.byNorm(1), 0);
    FormulaRow row = row(content, Optional.of(Pin.value("V")), 0);
    assertThat(weight(content, "out.V").after()).contains(row.worked().orElseThrow().result());
  }

  @Test
  void withoutAWishTheLargestGradientOfTheUnitsRowIsFollowed() {
    FormulaContent content = content("sgd", Clip.byNorm(0), 0);
    FormulaRow row = row(content, Optional.empty(), 2);
    assertThat(row.names().get(0)).isIn("W_f", "U_f");
    double shown = Math.abs(row.worked().orElseThrow().lines(Role.STEP).get(0).value());
    for (String name : List.of("l0.W_f", "l0.U_f")) {
      WeightUpdate weight = weight(content, name);
      for (int k = 2 * weight.columns(); k < 3 * weight.columns(); k++) {
        assertThat(Math.abs(weight.gradient()[k])).isLessThanOrEqualTo(shown);
      }
    }
  }

  @Test
  void whileTrainingGoesOnTheRuleStandsWithoutNumbers() {
    FormulaContent known = content("rmsprop", Clip.byNorm(0), 0);
    FormulaContent content =
        new FormulaContent(
            known.cell(), known.trace(), List.of(), List.of(), Optional.empty(), known.rule());
    FormulaRow row = row(content, Optional.empty(), 0);
    assertThat(row.worked()).isEmpty();
    assertThat(row.latex()).contains("\\sqrt{v_{k}}");
    UpdateDesk desk = new UpdateDesk(content, NLP, Optional.empty());
    UpdateWords words = new UpdateWords(Texts.of(Language.ENGLISH));
    assertThat(words.of(desk.followed("f", 0))).contains("training pauses");
  }

  @Test
  void notationsHaveLettersOfTheirOwn() {
    FormulaContent content = content("adam", Clip.byNorm(0), 0);
    UpdateLaw usual = new UpdateLaw(content.cell(), NLP, content.rule(), "U_f");
    assertThat(usual.formula()).contains("\\eta", "\\hat{m}_{k}", "W_{f}");
    Notation pytorch = NotationCatalogue.builtIn().get("pytorch");
    assertThat(new UpdateLaw(content.cell(), pytorch, content.rule(), "U_f").formula())
        .contains("\\gamma", "W_{hf}");
    Notation book = NotationCatalogue.builtIn().get("d2l");
    assertThat(new UpdateLaw(content.cell(), book, content.rule(), "U_f").formula())
        .contains("\\hat{v}_{k}", "\\hat{s}_{k}");
  }

  @Test
  void itIsToldInWordsInBothLanguages() {
    FormulaContent content = content("adam", Clip.byNorm(1), 0);
    UpdateDesk desk = new UpdateDesk(content, NLP, Optional.empty());
    for (Language language : Language.values()) {
      String said = new UpdateWords(Texts.of(language)).of(desk.followed("f", 0));
      assertThat(said).contains("_f [1, ", "2").doesNotContain("{");
    }
  }
}
