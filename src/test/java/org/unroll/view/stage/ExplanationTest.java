package org.unroll.view.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.unroll.fixture.Examples;
import org.unroll.model.Timeline;
import org.unroll.text.Language;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;

class ExplanationTest {

  private static final Texts ENGLISH = Texts.of(Language.ENGLISH);

  private static StageContent sentence(String cell) {
    return StageFixtures.content(Examples.sentence(cell, true));
  }

  private static String say(StageContent content, int position) {
    Timeline line = new Timeline(content.trace().length());
    return new Explanation(ENGLISH).of(content, new StageNumbers(content), line.at(position));
  }

  static Stream<Arguments> everything() {
    return Stream.of(Language.values())
        .flatMap(
            language ->
                Stream.of("rnn", "lstm", "gru")
                    .flatMap(
                        cell ->
                            Stream.of(
                                    Examples.sentence(cell, true),
                                    Examples.adding(cell, 5, 3),
                                    Examples.letters(cell, 5, 4))
                                .map(example -> Arguments.of(language, example))));
  }

  @ParameterizedTest
  @MethodSource("everything")
  void everyMomentHasASentenceWithoutGaps(Language language, Examples example) {
    StageContent content = StageFixtures.content(example);
    Timeline line = new Timeline(content.trace().length());
    Texts texts = Texts.of(language);
    for (int position = 0; position <= line.last(); position++) {
      String words = new Describer(texts).of(content, new StageNumbers(content), line.at(position));
      assertThat(words).isNotBlank().doesNotContain("{").doesNotContain("NaN");
      assertThat(words.lines()).hasSizeGreaterThanOrEqualTo(3);
    }
  }

  @Test
  void namesTheGateThatMovedMostWithItsTrueMean() {
    StageContent content = sentence("lstm");
    String words = say(content, 1);
    double mean = StageNumbers.mean(content.trace().value("f", 0));
    assertThat(words).contains("forget gate").contains(Numbers.fixed(mean, 2));
  }

  @Test
  void saysHowMuchOfTheErrorIsLeft() {
    StageContent content = sentence("rnn");
    Timeline line = new Timeline(8);
    double share =
        StageNumbers.norm(content.trace().gradient("h", 2))
            / StageNumbers.norm(content.trace().gradient("h", 7));
    assertThat(share).isBetween(1e-3, 1.0);
    assertThat(say(content, line.backward(2))).contains(Numbers.percent(share));
  }

  @Test
  void saysWhatTheReadOutSaysAndWhatWouldBeRight() {
    StageContent content = sentence("gru");
    String words = say(content, new Timeline(8).forward(7));
    assertThat(words).contains("good").contains(Numbers.plain(content.trace().loss(7)));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void gatesOfBothGruConventionsAreExplainedTheirOwnWay(Language language) {
    Texts texts = Texts.of(language);
    assertThat(texts.get("stage.say.gru.z.high", "0.90", "x"))
        .isNotEqualTo(texts.get("stage.say.gru-torch.z.high", "0.90", "x"));
    assertThat(texts.has("stage.say.gru-cho.z.high")).isTrue();
  }
}
