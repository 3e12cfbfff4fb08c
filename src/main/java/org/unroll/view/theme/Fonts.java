package org.unroll.view.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/**
 * The bundled family. One family holds Latin, Greek, mathematical and Chinese letters, because the
 * toolkit does not look for a missing letter in other fonts of an application.
 */
public final class Fonts {

  /** Name of the family in stylesheets and on canvases. It has a regular and a bold face. */
  public static final String FAMILY = "Unroll Sans";

  private static final List<String> FILES =
      List.of("/fonts/UnrollSans-Regular.ttf", "/fonts/UnrollSans-Bold.ttf");

  private Fonts() {}

  /**
   * Makes the family known to the toolkit. Cheap to repeat.
   *
   * @throws UncheckedIOException if a file is missing or the toolkit refuses it
   */
  public static void load() {
    FILES.forEach(Fonts::load);
  }

  private static void load(String file) {
    try (InputStream in = Fonts.class.getResourceAsStream(file)) {
      if (in == null || Font.loadFont(in, 13) == null) {
        throw new IOException("font cannot be loaded: " + file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
