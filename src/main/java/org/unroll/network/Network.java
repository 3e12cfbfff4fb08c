package org.unroll.network;

import java.util.List;
import org.unroll.cell.Cell;
import org.unroll.expr.Dim;

/** What a network is made of, apart from how long its sequences are. */
public sealed interface Network permits Recurrent, EncoderDecoder {

  /** Prefix of the names of the read-out's weights. */
  String HEAD = "out";

  /** Length F of the vector that the read-out sees; set in the head's text as {@code h[F]}. */
  Dim FEATURES = new Dim("F");

  /** All recurrent layers, in the order in which they are computed first. */
  List<Layer> layers();

  /** The read-out and its loss, from {@code assets/heads}. */
  Cell head();

  /** F. */
  int features();

  /** O. */
  int outputs();

  /** How the examples' losses become the loss of a term. */
  Reduction overBatch();

  /** How the terms become the loss. */
  Reduction overTime();

  /** The first layer: the one a view of a single layer shows. */
  default Layer first() {
    return layers().get(0);
  }

  /** The first layer's cell. */
  default Cell cell() {
    return first().cell();
  }

  /** The first layer's H. */
  default int hidden() {
    return first().hidden();
  }

  /** D, inputs per step of the network. */
  default int inputs() {
    return first().inputs();
  }
}
