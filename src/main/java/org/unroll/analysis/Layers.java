package org.unroll.analysis;

import java.util.ArrayList;
import java.util.List;
import org.unroll.engine.Frame;
import org.unroll.engine.Program;
import org.unroll.network.Layer;

/** Finds a program's layers by name. */
final class Layers {

  private Layers() {}

  /** The layers that have states, in the network's order. */
  static List<Layer> recurrent(Program program) {
    return program.network().layers().stream()
        .filter(layer -> !layer.cell().states().isEmpty())
        .toList();
  }

  /** The numbers of one example at all positions of a layer. */
  static StepValues values(Program program, String layer, int example) {
    named(program, layer);
    List<Frame> frames = new ArrayList<>();
    for (int t = 0; t < program.length(layer); t++) {
      frames.add(program.step(layer, t));
    }
    return new StepValues(frames, example);
  }

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
