package org.unroll.export;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the colour tokens of a theme's style sheet, so that a file has the window's colours although
 * no window is open. Understands declarations of the form {@code -u-name: #rrggbb;} and skips
 * everything else. Where a sheet says a token again, for a system that asks for more contrast, the first one
 * counts: files look the same wherever they are made.
 */
public final class ThemeColors {

  private static final Pattern TOKEN =
      Pattern.compile("(-u-[a-z0-9-]+)\\s*:\\s*#([0-9a-fA-F]{6})\\s*;");

  private ThemeColors() {}

  /**
   * The colours of a style sheet on the class path.
   *
   * @param resource absolute, such as {@code /themes/light.css}
   * @throws IllegalArgumentException if it is not there, or naming the token that it lacks
   */
  public static ChartColors of(String resource) {
    return parse(sheet(resource));
  }

  /**
   * All colours of a style sheet on the class path, by the names of their tokens. The function throws
   * an {@link IllegalArgumentException} naming a token that the sheet lacks.
   */
  public static Function<String, Color> tokens(String resource) {
    return tokensOf(sheet(resource));
  }

  private static String sheet(String resource) {
    try (InputStream sheet = ThemeColors.class.getResourceAsStream(resource)) {
      if (sheet == null) {
        throw new IllegalArgumentException("no style sheet " + resource);
      }
      return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The colours of a style sheet's text.
   *
   * @throws IllegalArgumentException naming the first token that it lacks
   */
  public static ChartColors parse(String css) {
    return ChartColors.from(tokensOf(css));
  }

  private static Function<String, Color> tokensOf(String css) {
    Map<String, Color> tokens = new HashMap<>();
    Matcher matcher = TOKEN.matcher(css);
    while (matcher.find()) {
      tokens.putIfAbsent(matcher.group(1), new Color(Integer.parseInt(matcher.group(2), 16)));
    }
    return name -> token(tokens, name);
  }

  private static Color token(Map<String, Color> tokens, String name) {
    Color color = tokens.get(name);
    if (color == null) {
      throw new IllegalArgumentException("the theme has no colour " + name);
    }
    return color;
  }
}
