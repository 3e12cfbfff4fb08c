package org.unroll.view.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unroll.engine.Clip;
import org.unroll.lab.gradient.ClipPlane;
import org.unroll.lab.gradient.Contrast;
import org.unroll.lab.gradient.Focus;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.lab.gradient.LabSettings;
import org.unroll.lab.gradient.StudyPicture;
import org.unroll.lab.gradient.StudyQuestion;
import org.unroll.lab.gradient.TrainingStudy;
import org.unroll.lab.gradient.WeightPlace;
import org.unroll.text.Language;
import org.unroll.text.Texts;
import org.unroll.view.stage.Box;

/** A lecturer can point at the gradient and at the threshold, whichever way the arrow goes. */
class ClipFigureTest {

  private static final LabSettings SETTINGS =
      LabSettings.OPENING.withContrast(Contrast.CLIPPING).withLength(12).withUnits(4).withClip(1);
  private static final GradientPicture PICTURE = LabDesk.picture(SETTINGS, new Focus(1, 5));
  private static final StudyPicture STUDY = study();

  /** Of a window of 1280x720, of one of 1920x1080, before a projector of 1280x720, and of a report. */
  private static final List<List<Double>> SIZES =
      List.of(
          List.of(594.0, 168.0),
          List.of(590.0, 300.0),
          List.of(396.0, 105.0),
          List.of(668.0, 300.0));

  private static StudyPicture study() {
    TrainingStudy study =
        new TrainingStudy(
            LabFixtures.LABORATORY, new StudyQuestion(PICTURE.question(), Clip.Kind.NORM));
    study.update();
    return study.picture(1, -1);
  }

  /** A gradient of a length in a direction, with another in the opposite one. */
  private static ClipPlane plane(double length, double degrees, Clip.Kind kind, double threshold) {
    double across = length * Math.cos(Math.toRadians(degrees));
    double up = length * Math.sin(Math.toRadians(degrees));
    double[] before = {across, up};
    double share = threshold > 0 ? Math.min(1, threshold / length) : 1;
    double[] after = {share * across, share * up};
    double[][] others = {before, {-0.3 * across, -0.3 * up}, {-40 * across, -40 * up}};
    return new ClipPlane(
        0,
        new WeightPlace(0, "W_h[30, 17]", 2),
        new WeightPlace(0, "b_h[12]", 3),
        before,
        after,
        others,
        2 * length,
        kind,
        threshold);
  }

  static Stream<ClipPlane> planes() {
    return DoubleStream.iterate(0, degrees -> degrees < 360, degrees -> degrees + 15)
        .boxed()
        .flatMap(
            degrees ->
                Stream.of(
                    plane(1.8, degrees, Clip.Kind.NORM, 1),
                    plane(0.2, degrees, Clip.Kind.NORM, 5),
                    plane(4, degrees, Clip.Kind.VALUE, 1),
                    plane(3000, degrees, Clip.Kind.NORM, 1),
                    plane(3, degrees, Clip.Kind.NORM, 0)));
  }

  private static ClipFigure figure(Texts texts, ClipPlane plane) {
    return new ClipFigure(texts, PICTURE, STUDY, plane);
  }

  private static RecordingPen drawn(Texts texts, ClipPlane plane, List<Double> size) {
    RecordingPen pen = new RecordingPen();
    figure(texts, plane).draw(pen, size.get(0), size.get(1));
    return pen;
  }

  @Test
  void theThresholdTakesHalfOfTheHeight() {
    for (List<Double> size : SIZES) {
      for (double degrees = 0; degrees < 360; degrees += 15) {
        ClipPlane plane = plane(1.8, degrees, Clip.Kind.NORM, 1);
        ClipFrame frame = ClipFrame.of(plane, 8, size.get(0), size.get(1));
        assertThat(2 * frame.unit()).isGreaterThan(0.5 * size.get(1));
      }
    }
  }

  /** Also that of a gradient thousands of times as long. */
  @ParameterizedTest
  @MethodSource("planes")
  void thresholdAndArrowsAreInThePictureAndLargeEnoughToSee(ClipPlane plane) {
    for (List<Double> size : SIZES) {
      ClipFrame frame = ClipFrame.of(plane, 8, size.get(0), size.get(1));
      double limit = plane.threshold();
      double[] tip = ClipFrame.shown(plane);
      for (double[] point :
          List.of(tip, plane.after(), new double[] {limit, limit}, new double[] {-limit, -limit})) {
        assertThat(frame.area().contains(frame.px(point[0]), frame.py(point[1]))).isTrue();
      }
      if (limit > 0) {
        assertThat(2 * limit * frame.unit()).isGreaterThan(0.2 * size.get(1));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("planes")
  void wordsAreWholeAndApartFromEachOtherAndFromThePicture(ClipPlane plane) {
    for (Language language : Language.values()) {
      for (List<Double> size : SIZES) {
        RecordingPen pen = drawn(Texts.of(language), plane, size);
        Box content = ClipFrame.of(plane, 11, size.get(0), size.get(1)).content();
        assertThat(pen.written())
            .hasSizeGreaterThan(3)
            .allSatisfy(
                text -> {
                  assertThat(text.left()).as(text.text()).isNotNegative();
                  assertThat(text.right()).as(text.text()).isLessThanOrEqualTo(size.get(0));
                  assertThat(text.middle()).isBetween(6.0, size.get(1) - 6);
                  assertThat(pen.written().stream().filter(text::covers)).containsExactly(text);
                  assertThat(lies(text).overlaps(content)).as(text.text()).isFalse();
                });
      }
    }
  }

  private static Box lies(RecordingPen.Written text) {
    double high = 0.7 * text.size();
    return new Box(text.left(), text.middle() - high / 2, text.right() - text.left(), high);
  }

  @Test
  void anArrowTooLongForThePictureKeepsItsDirectionAndIsSaidToGoOn() {
    ClipPlane plane = plane(3000, 30, Clip.Kind.NORM, 1);
    double[] tip = ClipFrame.shown(plane);
    assertThat(Math.toDegrees(Math.atan2(tip[1], tip[0]))).isCloseTo(30, within(1e-9));
    RecordingPen pen = drawn(LabDesk.ENGLISH, plane, SIZES.get(0));
    assertThat(pen.written()).anyMatch(text -> text.text().equals("goes on"));
    assertThat(heads(pen)).isEqualTo(1);
    RecordingPen whole = drawn(LabDesk.ENGLISH, plane(1.8, 30, Clip.Kind.NORM, 1), SIZES.get(0));
    assertThat(whole.written()).noneMatch(text -> text.text().equals("goes on"));
    assertThat(heads(whole)).isEqualTo(2);
  }

  private static long heads(RecordingPen pen) {
    return pen.strokes().stream().filter(stroke -> stroke.startsWith("[polygon")).count();
  }

  /** Two of the three lie in the picture; the third is not moved into it. One more dot is the legend's. */
  @Test
  void otherUpdatesAreDrawnWhereTheyAreOrNotAtAll() {
    RecordingPen pen = drawn(LabDesk.ENGLISH, plane(1.8, 330, Clip.Kind.NORM, 1), SIZES.get(0));
    assertThat(pen.strokes().stream().filter(stroke -> stroke.startsWith("[dot"))).hasSize(3);
  }

  @ParameterizedTest
  @MethodSource("planes")
  void theNamesOfTheAxesPickTheirUnitsOut(ClipPlane plane) {
    ClipFigure figure = figure(LabDesk.ENGLISH, plane);
    for (List<Double> size : SIZES) {
      List<RecordingPen.Written> names = drawn(LabDesk.ENGLISH, plane, size).written();
      for (int i = 0; i < 2; i++) {
        double x = (names.get(i).left() + names.get(i).right()) / 2;
        Optional<Focus> pressed =
            figure.focusAt(x, names.get(i).middle(), size.get(0), size.get(1));
        assertThat(pressed.orElseThrow().unit()).isEqualTo(i == 0 ? 2 : 3);
      }
    }
  }
}
