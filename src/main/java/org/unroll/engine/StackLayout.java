package org.unroll.engine;

import java.util.List;
import org.unroll.expr.Buffer;
import org.unroll.network.Block;
import org.unroll.network.Ends;
import org.unroll.network.Level;
import org.unroll.network.Readout;
import org.unroll.network.Reduction;
import org.unroll.network.Stack;

/** Lays a stack out block by block, then its read-out. */
final class StackLayout extends Layout {

  private final Stack network;
  private final int length;
  private final Tower tower = new Tower(this);
  private Buffer pooled = super.pooled();

  StackLayout(Stack network, Wiring wiring, int length, int batch) {
    super(wiring, batch);
    this.network = network;
    this.length = length;
    feed(inputs, length, network.inputs());
    readOut(tower.over(network.blocks(), inputs));
  }

  /** A bag's one signal stands at the last position: by then everything is in it. */
  private void readOut(List<Signal> top) {
    if (network.readout() == Readout.EVERY) {
      for (int t = 0; t < top.size(); t++) {
        head(network, top.get(t), length - top.size() + t);
      }
    } else {
      head(network, network.readout() == Readout.LAST ? last(top) : mean(top), length - 1);
    }
  }

  private Signal mean(List<Signal> top) {
    Signal mean = tower.pool(top, Reduction.MEAN);
    pooled = mean.value();
    return mean;
  }

  private Signal last(List<Signal> top) {
    Block highest = network.blocks().get(network.blocks().size() - 1);
    boolean own = network.ends() == Ends.OWN_END && highest.layers().size() == 2;
    return own ? tower.ends((Level) highest) : top.get(top.size() - 1);
  }

  @Override
  Buffer pooled() {
    return pooled;
  }
}
