package org.unroll.cell;

/**
 * A line of a cell's text.
 *
 * @param code what stands before the remark
 * @param remark what stands after {@code #}, or empty
 * @param number counted from 1
 */
record SourceLine(String code, String remark, int number) {

  static SourceLine of(String text, int number) {
    int hash = text.indexOf('#');
    return hash < 0
        ? new SourceLine(text, "", number)
        : new SourceLine(text.substring(0, hash), text.substring(hash + 1).strip(), number);
  }
}
