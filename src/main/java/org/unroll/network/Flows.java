package org.unroll.network;

import java.util.List;
import java.util.Optional;
import org.unroll.cell.Cell;

/**
 * The five ways in which a sequence can go in and come out, wired with the same cell. Losses are
 * averaged over the batch and over time; D numbers go in at a step, H units remember, O come out.
 */
public final class Flows {

  private Flows() {}

  /** One vector in, one answer out: a sequence of length 1, so that the state never matters. */
  public static Stack oneToOne(Cell cell, int inputs, int hidden, Cell head, int outputs) {
    return Stack.single(cell, head, inputs, hidden, outputs, Readout.LAST);
  }

  /**
   * One vector in, a sequence out, as in captioning: an encoder of one step. A dense layer makes the
   * decoder's first state of the vector; a cell state besides it starts at zero.
   *
   * @param inputs length of the vector, such as the pixels of a picture
   * @param symbols that the decoder says, and reads as one-hot vectors
   */
  public static EncoderDecoder oneToMany(
      Cell cell, int inputs, int hidden, Cell head, int symbols) {
    return pair(
        List.of(Blocks.dense("enc0", "tanh", inputs, hidden)),
        List.of(Level.of(Layer.forward("dec0", cell, symbols, hidden))),
        head,
        symbols);
  }

  /**
   * A sequence in, one answer out.
   *
   * @param mean whether the read-out sees the mean of all states instead of the last one
   */
  public static Stack manyToOne(
      Cell cell, int inputs, int hidden, Cell head, int outputs, boolean mean) {
    Readout readout = mean ? Readout.MEAN : Readout.LAST;
    return Stack.single(cell, head, inputs, hidden, outputs, readout);
  }

  /** A sequence in, an answer at every step. */
  public static Stack manyToManyInStep(Cell cell, int inputs, int hidden, Cell head, int outputs) {
    return Stack.single(cell, head, inputs, hidden, outputs, Readout.EVERY);
  }

  /**
   * A sequence in, another out, of any length: the decoder begins when the encoder has read all, is
   * given START first and says END when it is done. Source: Sutskever, Vinyals and Le 2014.
   *
   * @param inputs length of what the encoder reads at a step
   * @param symbols that the decoder says, and reads as one-hot vectors; START and END among them
   */
  public static EncoderDecoder manyToMany(
      Cell cell, int inputs, int hidden, Cell head, int symbols) {
    return pair(
        List.of(Level.of(Layer.forward("enc0", cell, inputs, hidden))),
        List.of(Level.of(Layer.forward("dec0", cell, symbols, hidden))),
        head,
        symbols);
  }

  /** An encoder and a decoder without attention. */
  public static EncoderDecoder pair(
      List<Block> encoder, List<Level> decoder, Cell head, int outputs) {
    return new EncoderDecoder(
        encoder, decoder, Optional.empty(), head, outputs, Reduction.MEAN, Reduction.MEAN);
  }
}
