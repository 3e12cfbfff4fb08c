package org.unroll.lab;

import org.unroll.network.Link;

/**
 * What is built of the cell.
 *
 * @param layers how many stand one above the other, 1 to {@link #MOST_LAYERS}; of an encoder and a decoder
 *     each has as many
 * @param bidirectional whether each level has a second layer that reads from the end; of an encoder and a
 *     decoder only the encoder has, and the decoder is twice as wide
 * @param link how the input of every layer but the lowest goes round it
 * @param attention how a decoder looks back at the encoder, if the task has one
 * @param beforeStep whether it looks back before its step (Bahdanau et al. 2015) or after it (Luong et al.
 *     2015)
 */
public record Architecture(
    int layers, boolean bidirectional, Link link, Scoring attention, boolean beforeStep) {

  /** The most layers that the program shows. */
  public static final int MOST_LAYERS = 4;

  /** One layer that reads forward. */
  public static final Architecture USUAL =
      new Architecture(1, false, Link.NONE, Scoring.NONE, false);

  /** This architecture with other numbers of layers. */
  public Architecture withLayers(int count) {
    return new Architecture(count, bidirectional, link, attention, beforeStep);
  }

  /** This architecture in one direction or two. */
  public Architecture withBidirectional(boolean both) {
    return new Architecture(layers, both, link, attention, beforeStep);
  }

  /** This architecture with another link. */
  public Architecture withLink(Link other) {
    return new Architecture(layers, bidirectional, other, attention, beforeStep);
  }

  /** This architecture with other attention. */
  public Architecture withAttention(Scoring other, boolean early) {
    return new Architecture(layers, bidirectional, link, other, early);
  }
}
