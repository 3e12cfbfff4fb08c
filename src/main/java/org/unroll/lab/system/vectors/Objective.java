package org.unroll.lab.system.vectors;

import java.util.Locale;

/** What a network's scores are measured by. */
public enum Objective {
  /**
   * E = -(log y_i of the right word + sum of log(1 - y_j) of k words drawn at random), y = sigmoid(u.h).
   * Source: Mikolov, Sutskever, Chen, Corrado and Dean 2013, eq. 4.
   */
  NEGATIVE_SAMPLING,
  /** -log of the right word's probability among all words. */
  SOFTMAX;

  /** Its name in the text bundles. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
