package org.unroll.app;

import org.unroll.text.Language;
import org.unroll.view.theme.Theme;

/**
 * One picture of the gallery.
 *
 * @param page what is drawn
 * @param width in pixels
 * @param height in pixels
 */
public record GalleryPlate(
    GalleryPage page, Theme theme, Language language, int width, int height) {

  /** Its file name, such as {@code explore-dark-zh-1280x720.png}. */
  public String fileName() {
    return String.format(
        "%s-%s-%s-%dx%d.png", page.id(), theme.id(), language.code(), width, height);
  }
}
