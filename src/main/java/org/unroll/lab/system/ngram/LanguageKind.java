package org.unroll.lab.system.ngram;

import java.util.Locale;

/** The language models that stand side by side. */
public enum LanguageKind {
  /** A table of counts, smoothed. */
  COUNTS,
  /** A network that reads the last n - 1 words. */
  NEURAL,
  /** A plain RNN that reads all words in order. */
  RNN;

  /** Its name in the text bundles. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
