package org.unroll.lab.system.own;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What is to be learnt from whose texts.
 *
 * @param source a table or a folder; empty for the sample that comes with the program
 * @param opened how often something was opened, so that a file that has changed is read anew
 * @param cell that reads, by name
 * @param epochs how often all texts are read; 0 for as often as their number suggests
 * @param length words of a text that are read: its first ones
 * @param seed of weights and order
 * @param stopped whether training is to end with the present epoch's check
 * @param look which texts are looked at
 */
public record OwnSettings(
    Optional<Path> source,
    int opened,
    String cell,
    int epochs,
    int length,
    long seed,
    boolean stopped,
    OwnLook look) {

  /** The first words of a film review, as the homework of the lectures cuts them. */
  public static final int USUAL_LENGTH = 200;

  /** A GRU on the sample. */
  public static final OwnSettings OPENING =
      new OwnSettings(Optional.empty(), 0, "gru", 0, USUAL_LENGTH, 1, false, OwnLook.FIRST);

  /** The same of other texts. */
  public OwnSettings opening(Optional<Path> other) {
    return new OwnSettings(other, opened + 1, cell, 0, length, seed, false, OwnLook.FIRST);
  }

  /** The same with another cell. */
  public OwnSettings withCell(String other) {
    return new OwnSettings(source, opened, other, epochs, length, seed, false, look);
  }

  /** The same with another number of epochs. */
  public OwnSettings withEpochs(int other) {
    return new OwnSettings(source, opened, cell, other, length, seed, false, look);
  }

  /** The same with more or fewer words of each text. */
  public OwnSettings withLength(int words) {
    return new OwnSettings(source, opened, cell, epochs, words, seed, false, look);
  }

  /** The same, training on or not. */
  public OwnSettings withStopped(boolean end) {
    return new OwnSettings(source, opened, cell, epochs, length, seed, end, look);
  }

  /** The same with other texts looked at. */
  public OwnSettings withLook(OwnLook other) {
    return new OwnSettings(source, opened, cell, epochs, length, seed, stopped, other);
  }

  /** Whether the same texts are read in the same way. */
  boolean readsLike(OwnSettings other) {
    return source.equals(other.source)
        && opened == other.opened
        && length == other.length
        && seed == other.seed;
  }
}
