package org.unroll.view.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every token has a value in both themes, and words can be read. */
class TokenTest {

  @ParameterizedTest
  @EnumSource(Token.class)
  void everyTokenHasAColourInBothThemesAndReachesCanvasViews(Token token) throws IOException {
    assertThat(color("light", token)).isNotNull();
    assertThat(color("dark", token)).isNotNull();
    assertThat(sheet("base")).contains(token.propertyName() + ": " + token.cssName() + ";");
  }

  @ParameterizedTest
  @CsvSource({
    "TEXT, BACKGROUND",
    "TEXT, PANEL",
    "TEXT, CONTROL",
    "TEXT_SECONDARY, BACKGROUND",
    "TEXT_SECONDARY, PANEL",
    "TEXT_SECONDARY, CONTROL",
    "FORWARD, PANEL",
    "FORWARD, FORWARD_SOFT",
    "BACKWARD, PANEL",
    "BACKWARD, BACKWARD_SOFT",
    "ON_ACCENT, FORWARD",
    "ON_ACCENT, BACKWARD",
    "ON_INK, INK",
    "CELL_RNN, PANEL",
    "CELL_GRU, PANEL",
    "CELL_LSTM, PANEL",
    "CELL_OTHER, PANEL",
    "CLASS_A, PANEL",
    "CLASS_B, PANEL",
    "CLASS_C, PANEL",
    "CLASS_D, PANEL",
    "CLASS_E, PANEL",
    "CLASS_F, PANEL",
    "CLASS_G, PANEL"
  })
  void wordsCanBeRead(Token words, Token ground) throws IOException {
    for (String theme : new String[] {"light", "dark"}) {
      assertThat(contrast(color(theme, words), color(theme, ground))).as(theme).isGreaterThan(4.5);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "TEXT, PANEL",
    "TEXT_SECONDARY, PANEL",
    "FORWARD, PANEL",
    "FORWARD, FORWARD_SOFT",
    "BACKWARD, PANEL",
    "BACKWARD, BACKWARD_SOFT",
    "ON_ACCENT, FORWARD",
    "ON_ACCENT, BACKWARD",
    "ON_INK, INK",
    "CELL_RNN, PANEL",
    "CELL_GRU, PANEL",
    "CELL_LSTM, PANEL",
    "CELL_OTHER, PANEL",
    "CLASS_A, PANEL",
    "CLASS_B, PANEL",
    "CLASS_C, PANEL",
    "CLASS_D, PANEL",
    "CLASS_E, PANEL",
    "CLASS_F, PANEL",
    "CLASS_G, PANEL"
  })
  void onAWeakProjectorWordsStandOut(Token words, Token ground) throws IOException {
    for (String theme : new String[] {"light", "dark"}) {
      String strong = sheet(theme).substring(sheet(theme).indexOf(":contrast"));
      assertThat(contrast(colorIn(strong, words), colorIn(strong, ground)))
          .as(theme)
          .isGreaterThan(7);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"base", "stage", "presenter"})
  void onlyTokenFilesHoldColourValues(String name) throws IOException {
    assertThat(sheet(name)).doesNotContainPattern("#[0-9a-fA-F]{3,8}|rgba?\\(");
  }

  private static Color color(String theme, Token token) throws IOException {
    return colorIn(sheet(theme), token);
  }

  private static Color colorIn(String sheet, Token token) {
    Matcher matcher = Pattern.compile(token.cssName() + ": (#\\w{6});").matcher(sheet);
    assertThat(matcher.find()).as(token.cssName()).isTrue();
    return Color.web(matcher.group(1));
  }

  private static String sheet(String name) throws IOException {
    try (InputStream in = TokenTest.class.getResourceAsStream("/themes/" + name + ".css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Contrast ratio of the Web Content Accessibility Guidelines 2.1. */
  private static double contrast(Color a, Color b) {
    double high = Math.max(luminance(a), luminance(b));
    double low = Math.min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
  }

  private static double luminance(Color c) {
    return 0.2126 * linear(c.getRed())
        + 0.7152 * linear(c.getGreen())
        + 0.0722 * linear(c.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.03928 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
