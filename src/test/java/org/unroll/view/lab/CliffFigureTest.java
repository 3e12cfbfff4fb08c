package org.unroll.view.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unroll.engine.Clip;
import org.unroll.lab.gradient.Cliff;
import org.unroll.lab.gradient.Contrast;
import org.unroll.lab.gradient.Focus;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.lab.gradient.LabSettings;
import org.unroll.lab.gradient.StudyPicture;
import org.unroll.lab.gradient.StudyQuestion;
import org.unroll.lab.gradient.TrainingStudy;

/** The loss at the cliff, whatever its size, has all its numbers on the picture. */
class CliffFigureTest {

  private static final LabSettings SETTINGS =
      LabSettings.OPENING.withContrast(Contrast.CLIPPING).withLength(12).withUnits(4).withClip(1);
  private static final GradientPicture PICTURE = LabDesk.picture(SETTINGS, new Focus(1, 5));
  private static final StudyPicture STUDY = study();

  /** As wide and as high as in a window of 1280x720. */
  private static final double WIDE = 380;

  private static final double HIGH = 170;

  private static StudyPicture study() {
    TrainingStudy study =
        new TrainingStudy(
            LabFixtures.LABORATORY, new StudyQuestion(PICTURE.question(), Clip.Kind.NORM));
    study.update();
    return study.picture(1, -1);
  }

  private static CliffFigure figure(double... losses) {
    double[] distances = DoubleStream.iterate(-1, d -> d + 1).limit(losses.length).toArray();
    Cliff cliff = new Cliff(0, distances, losses, 2, losses[losses.length - 1], 1, losses[0]);
    return new CliffFigure(LabDesk.ENGLISH, PICTURE, STUDY, cliff);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 1e-9, 1e9, 1e73, 1e150, 1e300})
  void noNumberIsCutOff(double size) {
    List<CliffFigure> figures =
        List.of(
            figure(2.34 * size, 2.41 * size, 2.36 * size),
            figure(-7 * size, 3 * size, 5 * size),
            figure(3.5, 2 * size, 3 * size));
    for (CliffFigure figure : figures) {
      RecordingPen pen = new RecordingPen();
      figure.draw(pen, WIDE, HIGH);
      assertThat(pen.written()).allMatch(text -> text.left() >= 0 && text.right() <= WIDE);
      assertThat(pen.written()).as("numbers and words").hasSizeGreaterThan(4);
    }
  }

  @Test
  void aCliffOfManyPowersOfTenIsDrawnOnALogScaleAndSaysSo() {
    assertThat(figure(3, 4, 5).formal()).doesNotContain("log scale");
    assertThat(figure(3, 4, 1e36).formal()).endsWith("log scale");
  }
}
