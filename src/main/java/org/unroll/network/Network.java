package org.unroll.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unroll.cell.Cell;
import org.unroll.cell.Hold;
import org.unroll.expr.Dim;

/** What a network is made of, apart from how long its sequences are. */
public sealed interface Network permits Stack, EncoderDecoder {

  /** Prefix of the names of the read-out's weights. */
  String HEAD = "out";

  /** Length F of the vector that the read-out sees; set in the head's text as {@code h[F]}. */
  Dim FEATURES = new Dim("F");

  /**
   * The same network with some results of its layers held.
   *
   * @throws IllegalArgumentException if a cell has no equation of a name
   */
  Network holding(List<Hold> holds);

  /**
   * The same network in which whatever its layers compute could also be held: what is held can then
   * be exchanged in a network that is unrolled already. It costs a little more work at each step.
   */
  Network holdable();

  /** The same network with nothing held any more, over the very same weights. */
  Network released();

  /** All layers, in the order in which they are computed first; one used twice occurs twice. */
  List<Layer> layers();

  /** All levels, in the order in which they are computed first. */
  List<Level> levels();

  /** The read-out and its loss, from {@code assets/heads}. */
  Cell head();

  /** Length of what goes in at each step: D, or 1 where it is the number of a row of a table. */
  int inputs();

  /** F. */
  int features();

  /** O. */
  int outputs();

  /** Sizes in the read-out's equations by letter: F, O = J, and V where there is a table. */
  default Map<Dim, Integer> headSizes() {
    Map<Dim, Integer> sizes = new HashMap<>();
    sizes.put(FEATURES, features());
    sizes.put(Dim.OUTPUT, outputs());
    sizes.put(Dim.SLOTS, outputs());
    if (symbols() > 0) {
      sizes.put(Dim.SYMBOLS, symbols());
    }
    return sizes;
  }

  /** How the examples' losses become the loss of a term. */
  Reduction overBatch();

  /** How the terms become the loss. */
  Reduction overTime();

  /**
   * The layer that a view of a single layer shows: the first with a state, or else the first.
   *
   * @throws IllegalStateException if the network has no layer but its read-out
   */
  default Layer first() {
    return layers().stream()
        .filter(layer -> !layer.cell().states().isEmpty())
        .findFirst()
        .or(() -> layers().stream().findFirst())
        .orElseThrow(() -> new IllegalStateException("the network has a read-out and no layer"));
  }

  /**
   * One layer per sequence, in the order of their steps: {@link #first()}, and after an encoder the
   * decoder's first above its table. Their steps one after the other are the way that the error of the
   * last step takes back through time.
   */
  default List<Layer> throughTime() {
    return List.of(first());
  }

  /** The cell of {@link #first()}. */
  default Cell cell() {
    return first().cell();
  }

  /** H of {@link #first()}. */
  default int hidden() {
    return first().hidden();
  }

  /** V, rows of the table that the inputs are looked up in; 0 where there is no table. */
  default int symbols() {
    return layers().stream().filter(Layer::isTable).mapToInt(Layer::inputs).findFirst().orElse(0);
  }
}
