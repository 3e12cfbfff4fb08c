package org.unroll.view.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unroll.lab.gradient.Contrast;
import org.unroll.lab.gradient.Focus;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.lab.gradient.LabSettings;
import org.unroll.text.Language;
import org.unroll.text.Texts;

/** No word of a picture is cut at its edges or covers another: in small windows, before a projector, in every language. */
class WholeWordsTest {

  /**
   * Sizes of the pictures in a window of 1280x720, and with type half as large again in one of 1440x860
   * and on a projector of 1280x720.
   */
  private static final List<List<Double>> HEARING =
      List.of(List.of(594.0, 235.0), List.of(440.0, 175.0), List.of(396.0, 150.0));

  private static final List<List<Double>> BELOW =
      List.of(List.of(352.0, 150.0), List.of(440.0, 150.0));

  /** Two of the three lower pictures have room before a projector. */
  private static final List<Double> PROJECTED = List.of(396.0, 110.0);

  /** Above an answer of four lines: in a window of 1280x720, and on a projector of that size. */
  private static final List<List<Double>> LONG_ANSWER =
      List.of(List.of(352.0, 138.0), List.of(396.0, 90.0), List.of(396.0, 76.0));

  static Stream<LabSettings> settings() {
    LabSettings usual = LabSettings.OPENING.withUnits(8);
    return Stream.of(
        usual,
        usual.withContrast(Contrast.FORGET_BIAS).withLayers(2).withLength(20),
        usual.withContrast(Contrast.RADIUS).withLength(100),
        usual.withContrast(Contrast.CLIPPING).withClip(5).withLength(30));
  }

  @ParameterizedTest
  @MethodSource("settings")
  void everyWordStandsInsideItsPicture(LabSettings settings) {
    for (int variant = 0; variant < 2; variant++) {
      GradientPicture picture =
          LabDesk.picture(settings, new Focus(variant, settings.length() / 2, 0, 3));
      for (Language language : Language.values()) {
        Texts texts = Texts.of(language);
        HEARING.forEach(size -> check(new HearingFigure(texts, picture, true), size));
        BELOW.forEach(size -> check(new LensFigure(texts, picture), size));
        BELOW.forEach(size -> check(new SharesFigure(texts, picture, ""), size));
        BELOW.forEach(size -> check(new WaysFigure(texts, picture), size));
        check(new LensFigure(texts, picture), PROJECTED);
        LONG_ANSWER.forEach(size -> check(new LensFigure(texts, picture), size));
        check(new WaysFigure(texts, picture), PROJECTED);
        check(new UnitsFigure(texts, picture), List.of(440.0, 18.0));
      }
    }
  }

  /** Of all numbers the product says most of why the gradient vanished. */
  @ParameterizedTest
  @MethodSource("settings")
  void theProductIsThereHoweverLongTheAnswerBelow(LabSettings settings) {
    for (int variant = 0; variant < 2; variant++) {
      GradientPicture picture =
          LabDesk.picture(settings, new Focus(variant, settings.length() / 2, 0, 3));
      for (Language language : Language.values()) {
        Texts texts = Texts.of(language);
        List<String> rows = new LensNumbers(texts, picture).rows();
        for (List<Double> size : LONG_ANSWER) {
          RecordingPen pen = new RecordingPen();
          new LensFigure(texts, picture).draw(pen, size.get(0), size.get(1));
          assertThat(pen.written())
              .as("%s of %s", language, size)
              .extracting(RecordingPen.Written::text)
              .contains(rows.get(8), rows.get(9), texts.get("lab.lens.singular"));
        }
        RecordingPen window = new RecordingPen();
        new LensFigure(texts, picture).draw(window, 352, 138);
        assertThat(window.written()).extracting(RecordingPen.Written::text).containsAll(rows);
      }
    }
  }

  private static void check(LabFigure figure, List<Double> size) {
    RecordingPen pen = new RecordingPen();
    figure.draw(pen, size.get(0), size.get(1));
    assertThat(pen.written()).isNotEmpty();
    assertThat(pen.written())
        .as("%s, %s wide", figure.id(), size.get(0))
        .allSatisfy(
            text -> {
              assertThat(text.left()).as(text.text()).isGreaterThanOrEqualTo(-0.5);
              assertThat(text.right()).as(text.text()).isLessThanOrEqualTo(size.get(0) + 0.5);
              assertThat(pen.written().stream().filter(text::covers))
                  .as("only itself")
                  .containsExactly(text);
            });
  }
}
