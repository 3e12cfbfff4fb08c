package org.unroll.analysis;

import org.unroll.engine.Program;
import org.unroll.network.Layer;

/** Finds a program's layers by name. */
final class Layers {

  private Layers() {}

  /**
   * The layer of this name.
   *
   * @throws IllegalArgumentException listing the known names
   */
  static Layer named(Program program, String name) {
    return program.network().layers().stream()
        .filter(layer -> layer.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no layer "
                        + name
                        + "; known are "
                        + program.network().layers().stream().map(Layer::name).toList()));
  }
}
