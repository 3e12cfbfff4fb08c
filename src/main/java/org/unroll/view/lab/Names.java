package org.unroll.view.lab;

import org.unroll.notation.Notation;
import org.unroll.notation.NotationCatalogue;

/** How weights are called beside a picture: the recurrent matrix is a W, as in the words around it. */
final class Names {

  private static final Notation USUAL = NotationCatalogue.builtIn().get(NotationCatalogue.USUAL);

  private Names() {}

  /** The name in the cell's text without its layer: {@code U_f} of {@code l0.U_f}. */
  static String weight(String full) {
    return full.substring(full.indexOf('.') + 1);
  }

  /** Its letters in the usual notation: {@code W_f} of {@code l0.U_f} and {@code W_f[3, 7]} of {@code U_f[3, 7]}. */
  static String letters(String full) {
    String name = weight(full);
    int place = name.indexOf('[');
    return place < 0
        ? USUAL.plain(name, true).inText()
        : USUAL.plain(name.substring(0, place), true).inText() + name.substring(place);
  }
}
