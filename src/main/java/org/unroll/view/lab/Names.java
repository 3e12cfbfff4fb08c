package org.unroll.view.lab;

/** How weights are called beside a picture. */
final class Names {

  private Names() {}

  /** Without its layer, which is said elsewhere: {@code U_f} of {@code l0.U_f}. */
  static String weight(String full) {
    return full.substring(full.indexOf('.') + 1);
  }
}
