package org.unroll.lab.system.vectors;

import java.util.Locale;

/** What is asked of the network. */
public enum Variant {
  /** The words around a gap go in, and their mean says the one in the gap. */
  CBOW,
  /** A word goes in and says each word around it. */
  SKIP_GRAM;

  /** Its name in the text bundles. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
