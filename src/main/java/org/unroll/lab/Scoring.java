package org.unroll.lab;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How a decoder compares its state with the encoder's when it looks back. */
public enum Scoring {
  /** It does not look back. */
  NONE("none"),
  /** e_j = m_j · q. Luong, Pham and Manning 2015. */
  DOT("dot"),
  /** e_j = m_j · q / sqrt(H). Vaswani et al. 2017. */
  SCALED_DOT("scaled-dot"),
  /** e_j = beta cos(m_j, q). Graves, Wayne and Danihelka 2014. */
  COSINE("cosine"),
  /** e_j = v · tanh(W_h m_j + W_s q + b). Bahdanau, Cho and Bengio 2015. */
  ADDITIVE("additive");

  private final String id;

  Scoring(String id) {
    this.id = id;
  }

  /** The name in files and on the command line. */
  public String id() {
    return id;
  }

  /** Names of all scorings. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Scoring::id).toList();
  }

  /** The scoring of this name, if there is one. */
  public static Optional<Scoring> of(String id) {
    return Arrays.stream(values()).filter(scoring -> scoring.id.equals(id)).findFirst();
  }
}
