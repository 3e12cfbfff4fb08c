package org.unroll.network;

import java.util.List;

/** One storey of a network: it reads a sequence of vectors and hands on another. */
public sealed interface Block permits Level, Window, Pool {

  /** Length of what it reads at a step. */
  int inputs();

  /** Length of what it hands on at a step. */
  int outputs();

  /** Its layers: none where nothing is learned. */
  default List<Layer> layers() {
    return List.of();
  }
}
