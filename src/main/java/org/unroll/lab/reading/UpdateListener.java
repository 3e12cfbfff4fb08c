package org.unroll.lab.reading;

/** Told of every update. */
@FunctionalInterface
public interface UpdateListener {

  /**
   * An update was made.
   *
   * @param update counted from 1
   * @param loss of its batch, before it
   */
  void updated(int update, double loss);
}
