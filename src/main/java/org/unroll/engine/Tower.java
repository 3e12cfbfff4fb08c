package org.unroll.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.unroll.network.Block;
import org.unroll.network.Layer;
import org.unroll.network.Level;
import org.unroll.network.Pool;
import org.unroll.network.Reduction;
import org.unroll.network.Window;

/** Lays blocks out one above the other, each over its whole sequence. */
final class Tower {

  private final Layout layout;
  private final Map<Level, List<UnrolledLayer>> levels = new HashMap<>();

  Tower(Layout layout) {
    this.layout = layout;
  }

  /** What the highest block hands on. */
  List<Signal> over(List<Block> blocks, List<Signal> inputs) {
    List<Signal> signals = inputs;
    for (Block block : blocks) {
      signals = block(block, signals);
    }
    return signals;
  }

  private List<Signal> block(Block block, List<Signal> below) {
    if (block instanceof Level level) {
      return level(level, below);
    }
    if (block instanceof Window window) {
      return window(window, below);
    }
    return List.of(pool(below, ((Pool) block).how()));
  }

  private List<Signal> window(Window window, List<Signal> below) {
    List<Signal> windows = new ArrayList<>();
    for (int t = 0; t < below.size(); t++) {
      Lags lags = new Lags(below, t, window.steps());
      layout.wiring.accumulate(lags.joined().gradient());
      layout.wiring.connect(lags::gather, lags::scatter);
      windows.add(lags.joined());
    }
    return windows;
  }

  /** The sum or the mean of signals. */
  Signal pool(List<Signal> below, Reduction how) {
    Pooling pooling = new Pooling(below, how);
    layout.poolings.add(pooling);
    layout.wiring.accumulate(pooling.pooled().gradient());
    layout.wiring.connect(pooling::forward, pooling::backward);
    return pooling.pooled();
  }

  private List<Signal> level(Level level, List<Signal> below) {
    List<UnrolledLayer> unrolled = new ArrayList<>();
    for (Layer layer : level.layers()) {
      unrolled.add(unrolled(layer, below));
    }
    List<Signal> signals = new ArrayList<>();
    for (int t = 0; t < below.size(); t++) {
      Signal output = joined(level, "joined", unrolled.stream().map(at(t)).toList());
      signals.add(layout.joints.link(level, output, below.get(t)));
    }
    unrolled.forEach(layer -> layout.register(layer, signals));
    levels.put(level, unrolled);
    return signals;
  }

  private static Function<UnrolledLayer, Signal> at(int t) {
    return layer -> layer.output(t);
  }

  private UnrolledLayer unrolled(Layer layer, List<Signal> below) {
    UnrolledLayer unrolled = new UnrolledLayer(layout.wiring, layer, layout.batch, Map.of());
    for (int i = 0; i < below.size(); i++) {
      int t = layer.reversed() ? below.size() - 1 - i : i;
      unrolled.step(t, below.get(t));
    }
    return unrolled;
  }

  /** What one direction says, or both side by side. */
  private Signal joined(Level level, String name, List<Signal> directions) {
    return directions.size() == 1
        ? directions.get(0)
        : layout.joints.concat(
            level.first().name() + "." + name, directions.get(0), directions.get(1));
  }

  /** The outputs of a level's layers, each where it stopped reading. */
  Signal ends(Level level) {
    return joined(level, "ends", levels.get(level).stream().map(UnrolledLayer::latest).toList());
  }

  /** Where a level's layers stopped: their results under these names, as far as they have them. */
  Map<String, Signal> ends(Level level, List<String> names) {
    Map<String, Signal> ends = new HashMap<>();
    for (String name : names) {
      if (level.layers().stream().allMatch(layer -> layer.results().contains(name))) {
        List<Signal> last = levels.get(level).stream().map(layer -> layer.latest(name)).toList();
        ends.put(name, joined(level, "ends." + name, last));
      }
    }
    return ends;
  }
}
