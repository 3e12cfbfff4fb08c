package org.unroll.network;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.unroll.cell.Cell;
import org.unroll.cell.Hold;

/**
 * Blocks one above the other that read a sequence, with a linear read-out.
 *
 * @param blocks at least one, the lowest first
 * @param head the read-out and its loss
 * @param outputs O
 * @param readout where the loss attaches
 * @param ends what a read-out at the end sees of two directions
 * @param overBatch how the examples' losses become the loss of a term
 * @param overTime how the terms become the loss
 */
public record Stack(
    List<Block> blocks,
    Cell head,
    int outputs,
    Readout readout,
    Ends ends,
    Reduction overBatch,
    Reduction overTime)
    implements Network {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if a block cannot read what the one below hands on
   */
  public Stack {
    blocks = List.copyOf(blocks);
    Fitting.requireChain(blocks);
    Fitting.requireNames(layers(blocks));
  }

  /** One layer called {@code l0} that averages losses over the batch and over time. */
  public static Stack single(
      Cell cell, Cell head, int inputs, int hidden, int outputs, Readout readout) {
    return of(List.of(Level.of(Layer.forward("l0", cell, inputs, hidden))), head, outputs, readout);
  }

  /** Blocks whose losses are averaged over the batch and over time. */
  public static Stack of(List<Block> blocks, Cell head, int outputs, Readout readout) {
    return new Stack(blocks, head, outputs, readout, Ends.OWN_END, Reduction.MEAN, Reduction.MEAN);
  }

  /** The same network with its losses put together otherwise. */
  public Stack reduced(Reduction examples, Reduction terms) {
    return new Stack(blocks, head, outputs, readout, ends, examples, terms);
  }

  @Override
  public Stack holding(List<Hold> holds) {
    List<Block> held = over(blocks, layer -> layer.holding(holds));
    return holds.isEmpty()
        ? this
        : new Stack(held, head, outputs, readout, ends, overBatch, overTime);
  }

  @Override
  public Stack holdable() {
    List<Block> open = over(blocks, Layer::holdable);
    return new Stack(open, head, outputs, readout, ends, overBatch, overTime);
  }

  @Override
  public Stack released() {
    List<Block> free = over(blocks, Layer::released);
    return new Stack(free, head, outputs, readout, ends, overBatch, overTime);
  }

  /** The same blocks with other layers in them. */
  static List<Block> over(List<? extends Block> blocks, UnaryOperator<Layer> change) {
    return blocks.stream()
        .map(block -> block instanceof Level level ? level.with(change) : (Block) block)
        .toList();
  }

  @Override
  public List<Level> levels() {
    return blocks.stream().flatMap(Stack::level).toList();
  }

  private static Stream<Level> level(Block block) {
    return block instanceof Level level ? Stream.of(level) : Stream.empty();
  }

  private static List<Layer> layers(List<Block> blocks) {
    return blocks.stream().flatMap(block -> block.layers().stream()).toList();
  }

  @Override
  public List<Layer> layers() {
    return layers(blocks);
  }

  @Override
  public int inputs() {
    return blocks.get(0).inputs();
  }

  @Override
  public int features() {
    return blocks.get(blocks.size() - 1).outputs();
  }

  /** Number of loss terms for sequences of this length. */
  public int terms(int length) {
    boolean bag = blocks.stream().anyMatch(Pool.class::isInstance);
    return readout == Readout.EVERY && !bag ? length : 1;
  }
}
