package org.unroll.network;

/**
 * Memory as a fixed window: at each step the last n vectors side by side, the oldest first, with zeros
 * before the beginning: {@code [x[t-n+1] ; ... ; x[t]]}. Under a dense layer it makes a time delay
 * neural network (Waibel et al. 1989), under a read-out alone an autoregressive model.
 *
 * @param inputs length of one vector
 * @param steps n, at least 1
 */
public record Window(int inputs, int steps) implements Block {

  /** Checks the number of steps. */
  public Window {
    if (steps < 1) {
      throw new IllegalArgumentException("a window has at least 1 step, not " + steps);
    }
  }

  @Override
  public int outputs() {
    return inputs * steps;
  }
}
