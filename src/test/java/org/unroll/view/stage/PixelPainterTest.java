package org.unroll.view.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unroll.lab.Architecture;
import org.unroll.view.Toolkit;
import org.unroll.view.theme.Token;

/** A picture that a network looks at is no negative of itself, in the light theme and in the dark. */
class PixelPainterTest {

  private static final int SIDE = 8;
  private static final int FIELD = 10;

  @ParameterizedTest
  @CsvSource({"0x222222, 0xffffff", "0xeeeeee, 0x1c2128"})
  void whatIsBrightInTheNumbersIsBrightOnTheScreen(String ink, String panel) {
    StageContent content = TierFixtures.content("captioning", 1, Architecture.USUAL);
    TierPicture picture = TierFixtures.picture(content, TierFixtures.line(content).at(1));
    double[] numbers = picture.parts().get(0).trace().value("x", 0);
    double[] shown =
        Toolkit.call(
            () -> {
              Canvas canvas = new Canvas(SIDE * FIELD + 2, SIDE * FIELD + 2);
              new PixelPainter(brush(canvas, Color.web(ink), Color.web(panel)))
                  .paintIn(picture, 0, new Box(0, 0, canvas.getWidth(), canvas.getHeight()));
              return brightness(canvas.snapshot(null, null).getPixelReader());
            });
    List<Integer> byNumber = order(numbers);
    assertThat(shown[byNumber.get(0)]).isLessThan(0.4);
    for (int k = 1; k < byNumber.size(); k++) {
      assertThat(shown[byNumber.get(k)]).isGreaterThanOrEqualTo(shown[byNumber.get(k - 1)]);
    }
    assertThat(shown[byNumber.get(byNumber.size() - 1)])
        .isGreaterThan(shown[byNumber.get(0)] + 0.2);
  }

  private static Brush brush(Canvas canvas, Color ink, Color panel) {
    return new Brush(
        canvas.getGraphicsContext2D(),
        token -> token == Token.INK ? ink : token == Token.PANEL ? panel : Color.GREEN,
        "Inter",
        1);
  }

  private static double[] brightness(PixelReader pixels) {
    return IntStream.range(0, SIDE * SIDE)
        .mapToObj(k -> pixels.getColor(k % SIDE * FIELD + 6, Math.floorDiv(k, SIDE) * FIELD + 6))
        .mapToDouble(Color::getBrightness)
        .toArray();
  }

  private static List<Integer> order(double[] numbers) {
    return IntStream.range(0, numbers.length)
        .boxed()
        .sorted((a, b) -> Double.compare(numbers[a], numbers[b]))
        .toList();
  }
}
