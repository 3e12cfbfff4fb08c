package org.unroll.lab.system.deep;

import java.util.Locale;
import org.unroll.network.Link;

/** Four deep networks that differ in one thing each from the first. */
public enum DeepKind {
  /** Sigmoid layers one above the other. */
  SIGMOID("sigmoid", Link.NONE),
  /** ReLU in the place of the sigmoid. */
  RELU("relu", Link.NONE),
  /** Sigmoid layers with y = F(x) + x. */
  RESIDUAL("sigmoid", Link.RESIDUAL),
  /** Sigmoid layers with y = a F(x) + (1 - a) x. */
  HIGHWAY("sigmoid", Link.HIGHWAY);

  private final String activation;
  private final Link link;

  DeepKind(String activation, Link link) {
    this.activation = activation;
    this.link = link;
  }

  /** f of its layers. */
  public String activation() {
    return activation;
  }

  /** How a layer's input goes round it. */
  public Link link() {
    return link;
  }

  /** Its name in the text bundles. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
