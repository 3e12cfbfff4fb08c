package org.unroll.lab.prepared;

import org.unroll.lab.Experiment;
import org.unroll.lab.Start;
import org.unroll.network.Link;

/** A network that a question looks at. */
public sealed interface Subject {

  /** The same network with other first weights and data. */
  Subject withSeed(long seed);

  /**
   * A recurrent network.
   *
   * @param experiment of one cell
   */
  record Recurrent(Experiment experiment) implements Subject {
    @Override
    public Subject withSeed(long seed) {
      return new Recurrent(experiment.withSeed(seed));
    }
  }

  /**
   * A deep network without recurrence, at its first weights.
   *
   * @param activation {@code tanh}, {@code sigmoid}, {@code relu} or {@code identity}
   * @param depth layers
   * @param units of each layer
   * @param link round each layer but the lowest
   * @param start of its weights
   * @param seed decides them
   */
  record Deep(String activation, int depth, int units, Link link, Start start, long seed)
      implements Subject {
    @Override
    public Subject withSeed(long other) {
      return new Deep(activation, depth, units, link, start, other);
    }
  }
}
