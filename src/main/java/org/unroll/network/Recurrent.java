package org.unroll.network;

import java.util.List;
import org.unroll.cell.Cell;

/**
 * A stack of recurrent levels that reads a sequence, with a linear read-out.
 *
 * @param levels at least one, the lowest first
 * @param head the read-out and its loss
 * @param outputs O
 * @param readout where the loss attaches
 * @param ends what a read-out at the end sees of two directions
 * @param overBatch how the examples' losses become the loss of a term
 * @param overTime how the terms become the loss
 */
public record Recurrent(
    List<Level> levels,
    Cell head,
    int outputs,
    Readout readout,
    Ends ends,
    Reduction overBatch,
    Reduction overTime)
    implements Network {

  /** Copies the list. */
  public Recurrent {
    levels = List.copyOf(levels);
  }

  /** One layer called {@code l0} that averages losses over the batch and over time. */
  public static Recurrent single(
      Cell cell, Cell head, int inputs, int hidden, int outputs, Readout readout) {
    return new Recurrent(
        List.of(Level.of(Layer.forward("l0", cell, inputs, hidden))),
        head,
        outputs,
        readout,
        Ends.SAME_POSITION,
        Reduction.MEAN,
        Reduction.MEAN);
  }

  /** The same network with its losses put together otherwise. */
  public Recurrent reduced(Reduction examples, Reduction terms) {
    return new Recurrent(levels, head, outputs, readout, ends, examples, terms);
  }

  @Override
  public List<Layer> layers() {
    return levels.stream().flatMap(level -> level.layers().stream()).toList();
  }

  @Override
  public int features() {
    return levels.get(levels.size() - 1).outputs();
  }

  /** Number of loss terms for sequences of this length. */
  public int terms(int length) {
    return readout == Readout.EVERY ? length : 1;
  }
}
