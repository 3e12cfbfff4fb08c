package org.unroll.view.stage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unroll.cell.CellCatalogue;
import org.unroll.fixture.Examples;
import org.unroll.model.Cursor;
import org.unroll.model.Moment;
import org.unroll.model.Place;
import org.unroll.model.StepScript;
import org.unroll.model.Timeline;
import org.unroll.notation.NotationCatalogue;
import org.unroll.text.Language;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;

class MomentWordsTest {

  private final Texts english = Texts.of(Language.ENGLISH);
  private final MomentWords words = new MomentWords(english);
  private final StageContent content = StageFixtures.content(Examples.sentence("lstm", true));
  private final StageNumbers numbers = new StageNumbers(content);
  private final Timeline line =
      new Timeline(content.trace().length(), StepScript.of(CellCatalogue.builtIn().get("lstm")));

  private final CellFace upper =
      CellFaces.of(CellCatalogue.builtIn().get("lstm"), NotationCatalogue.builtIn().get("l4"));

  private Moment at(int position, int equation, int operation) {
    return line.at(new Cursor(position, new Place(equation, operation)));
  }

  private String says(Moment moment) {
    return new Explanation(english).of(content, numbers, moment);
  }

  @Test
  void everySizeOfStepHasItsWords() {
    assertThat(words.of(line.at(6))).isEqualTo("Forward, step 6 of 8.");
    assertThat(words.of(at(6, 0, Place.ALL))).isEqualTo("Forward, step 6 of 8: forget gate f.");
    assertThat(words.of(at(6, 0, 2)))
        .isEqualTo("Forward, step 6 of 8, forget gate f: W_f·x + U_f·hₜ₋₁.");
    assertThat(MomentWords.of(english, upper).equation(at(6, 2, Place.ALL)))
        .isEqualTo("candidate Ĉ");
    assertThat(words.of(at(6, 0, 4))).endsWith("f = σ(W_f·x + U_f·hₜ₋₁ + b_f).");
    assertThat(words.of(at(11, 5, Place.ALL)))
        .isEqualTo("Backward, step 6 of 8: the gradient goes through forget gate f.");
    assertThat(words.of(at(11, 5, 1)))
        .isEqualTo("Backward, step 6 of 8, through forget gate f: a share for W_f·x + U_f·hₜ₋₁.");
  }

  @Test
  void termsAreWrittenInTheLettersOfTheLecture() {
    MomentWords lecture =
        MomentWords.of(
            english,
            CellFaces.of(
                CellCatalogue.builtIn().get("lstm"), NotationCatalogue.builtIn().get("l4")));
    assertThat(lecture.part(at(6, 0, 2))).isEqualTo("U_f·x + W_f·hₜ₋₁");
    assertThat(lecture.of(at(6, 4, 2))).contains("Ĉ").doesNotContain("g");
  }

  @Test
  void chineseHasItsOwnNames() {
    assertThat(new MomentWords(Texts.of(Language.CHINESE)).of(at(6, 0, Place.ALL)))
        .isEqualTo("前向，第 6 步，共 8 步：遗忘门 f。");
  }

  @Test
  void anEquationIsSaidWithTheMeanOfItsResult() {
    String mean = Numbers.fixed(StageNumbers.mean(content.trace().value("f", 5)), 2);
    assertThat(says(at(6, 0, Place.ALL))).startsWith("The forget gate is " + mean + " open");
    String candidate = Numbers.fixed(StageNumbers.mean(content.trace().value("g", 5)), 2);
    assertThat(says(at(6, 2, Place.ALL))).startsWith("The candidate g is computed: " + candidate);
  }

  @Test
  void onTheWayBackItIsSaidWhereTheGradientGoes() {
    double norm = StageNumbers.norm(content.trace().gradient("f", 5));
    assertThat(says(at(11, 5, Place.ALL)))
        .contains("length " + Numbers.significant(norm, 2))
        .endsWith("From here it goes to b_f, U_f, hₜ₋₁, W_f, x.");
  }

  @Test
  void whatIsSaidAloudEndsWithTheStep() {
    String said = new Describer(english).of(content, numbers, at(6, 0, Place.ALL));
    assertThat(said).contains("forget gate f").contains("open on average");
    assertThat(said).doesNotContain("output gate");
  }
}
