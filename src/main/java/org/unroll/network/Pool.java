package org.unroll.network;

/**
 * A bag: all vectors of the sequence become one, whatever their order. What stands above it has a
 * single step.
 *
 * @param inputs length of a vector
 * @param how their sum or their mean
 */
public record Pool(int inputs, Reduction how) implements Block {

  @Override
  public int outputs() {
    return inputs;
  }
}
