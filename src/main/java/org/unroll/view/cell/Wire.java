package org.unroll.view.cell;

import org.unroll.expr.Symbol;

/**
 * A value on its way from one part to another.
 *
 * @param from id of the part that has the value
 * @param to id of the part that uses it
 * @param carried the value
 * @param gates whether it sets how far a valve is open
 */
record Wire(String from, String to, Symbol carried, boolean gates) {

  /** Its name in layout files. */
  String key() {
    return from + " " + to;
  }
}
