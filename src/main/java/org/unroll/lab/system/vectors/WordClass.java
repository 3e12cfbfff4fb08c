package org.unroll.lab.system.vectors;

import java.util.Locale;

/** What a word is in the grammar. The network is never told. */
public enum WordClass {
  /** blue, red and so on. */
  COLOUR,
  /** bird, dog and so on. */
  ANIMAL,
  /** king, woman and so on. */
  PERSON,
  /** What is eaten and drunk. */
  FOOD,
  /** Paris and so on. */
  CITY,
  /** France and so on. */
  COUNTRY,
  /** French and so on. */
  LANGUAGE,
  /** Verbs, things and small words. */
  OTHER;

  /** Its name in the text bundles. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
