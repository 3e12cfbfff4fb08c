package org.unroll.notation;

import java.util.Locale;

/** What a notation's table may say about arrangement. */
enum Setting {
  /** Which product of a sum comes first. */
  ORDER("input first", "state first"),
  /** Whether vectors are columns, W x, or rows, x W. */
  VECTORS("columns", "rows"),
  /** Whether the step is an index or a superscript of names the table does not have. */
  TIME("below", "above"),
  /** The sign of the product number by number; anything in LaTeX. */
  TIMES("\\odot"),
  /** The name of the sigmoid function; anything in LaTeX. */
  SIGMOID("\\sigma"),
  /** The letter of the loss; anything in LaTeX. */
  LOSS("L");

  private final String normal;
  private final String other;

  /** Two words to choose from. */
  Setting(String normal, String other) {
    this.normal = normal;
    this.other = other;
  }

  /** Free LaTeX. */
  Setting(String normal) {
    this(normal, "");
  }

  /** What holds where the table is silent. */
  String normal() {
    return normal;
  }

  /** Whether a table may say so. */
  boolean allows(String value) {
    return other.isEmpty() ? !value.isEmpty() : value.equals(normal) || value.equals(other);
  }

  /** What would be right, for a message. */
  String wanted() {
    return other.isEmpty() ? "LaTeX, such as " + normal : "\"" + normal + "\" or \"" + other + "\"";
  }

  /** How a table calls it. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
