package org.unroll.app;

import javafx.scene.Parent;
import org.unroll.text.Texts;
import org.unroll.view.theme.Theme;

/** One screen in one state, ready to be drawn into the gallery. */
public interface GalleryPage {

  /** Stable name, first part of the file names, such as {@code explore-backward}. */
  String id();

  /** A fresh view of the state, the window's frame included. Called on the toolkit's thread. */
  Parent draw(Texts texts, Theme theme);

  /**
   * What a person does on the screen before its picture is taken. Called on the toolkit's thread, when
   * everything has been laid out once; does nothing by itself.
   *
   * @param root what {@link #draw} made
   */
  default void touch(Parent root) {}
}
