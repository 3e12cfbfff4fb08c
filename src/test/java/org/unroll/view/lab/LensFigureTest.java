package org.unroll.view.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unroll.lab.gradient.Focus;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.lab.gradient.LabSettings;

/** The eigenvalues on the unit circle. */
class LensFigureTest {

  private static final Pattern ROUND = Pattern.compile("\\[(?:dot|ring), [^,]+, [^,]+, ([^,]+),.*");

  private static List<Double> radii(RecordingPen pen, String kind) {
    return pen.strokes().stream()
        .filter(stroke -> stroke.startsWith("[" + kind))
        .map(ROUND::matcher)
        .filter(Matcher::matches)
        .map(match -> Double.parseDouble(match.group(1)))
        .toList();
  }

  /** A hundred dots cover at most a third of the circle: before a small projector they ran together. */
  @ParameterizedTest
  @CsvSource({"396, 76", "352, 150", "574, 320"})
  void theDotsStayApartInASmallCircle(double width, double height) {
    LabSettings settings = LabSettings.OPENING.withUnits(8).withLength(20);
    GradientPicture picture = LabDesk.picture(settings, new Focus(0, 9));
    RecordingPen pen = new RecordingPen();
    new LensFigure(LabDesk.ENGLISH, picture).draw(pen, width, height);
    double circle = radii(pen, "ring").get(0);
    List<Double> dots = radii(pen, "dot");
    assertThat(dots).hasSize(picture.lens().jacobian().eigenvalues().real().length);
    assertThat(dots)
        .allSatisfy(
            dot -> {
              assertThat(100 * dot * dot).isLessThan(circle * circle / 3);
              assertThat(dot).isBetween(1.0, 3.5);
            });
  }
}
