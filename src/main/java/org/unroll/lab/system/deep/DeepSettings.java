package org.unroll.lab.system.deep;

/**
 * What is chosen for the deep networks.
 *
 * @param depth hidden layers, from 1 to {@link #DEEPEST}
 * @param seed of first weights and data
 */
public record DeepSettings(int depth, long seed) {

  /** The deepest networks that can be chosen. */
  public static final int DEEPEST = 24;

  /** Deep enough to see it begin. */
  public static final DeepSettings OPENING = new DeepSettings(6, 1);

  /** The same with another depth. */
  public DeepSettings withDepth(int layers) {
    return new DeepSettings(layers, seed);
  }
}
