package org.unroll.model;

/**
 * Something a person keeps in sight: a value of every time step, or one number of a weight.
 *
 * @param name as in the cell's text, such as {@code f} or {@code W_f}
 * @param place of a weight's number, row by row from 0; {@link #VALUE} for a value
 */
public record Pin(String name, int place) {

  /** Not a weight. */
  public static final int VALUE = -1;

  /** A value of every time step. */
  public static Pin value(String name) {
    return new Pin(name, VALUE);
  }

  /** Whether it is a number of a weight. */
  public boolean isWeight() {
    return place != VALUE;
  }
}
