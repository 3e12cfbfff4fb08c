package org.unroll.view.chart;

import java.awt.Color;
import java.util.Arrays;
import java.util.function.Function;
import org.unroll.export.ChartColors;
import org.unroll.view.theme.Token;

/** The colours of the screen for what is drawn by Java2D. */
public final class ScreenColors {

  private ScreenColors() {}

  /** The colours of charts. */
  static ChartColors charts(Function<Token, javafx.scene.paint.Color> colors) {
    return ChartColors.from(cssName -> awt(colors.apply(token(cssName))));
  }

  /** The same colour in the other toolkit. */
  public static Color awt(javafx.scene.paint.Color color) {
    return new Color(
        (float) color.getRed(),
        (float) color.getGreen(),
        (float) color.getBlue(),
        (float) color.getOpacity());
  }

  private static Token token(String cssName) {
    return Arrays.stream(Token.values())
        .filter(token -> token.cssName().equals(cssName))
        .findFirst()
        .orElseThrow();
  }
}
