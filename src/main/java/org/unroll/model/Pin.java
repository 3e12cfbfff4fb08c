package org.unroll.model;

/**
 * Something a person keeps in sight: a value of every time step, or one number of a weight.
 *
 * @param name as in the cell's text, such as {@code f} or {@code W_f}
 * @param place of a weight's number, row by row from 0; {@link #VALUE} for a value
 * @param layer name of its layer, such as {@code l1}, or {@link #AT_WORK}
 */
public record Pin(String name, int place, String layer) {

  /** Not a weight. */
  public static final int VALUE = -1;

  /** Whichever layer is at work: the only one, where there is only one. */
  public static final String AT_WORK = "";

  /** Of whichever layer is at work. */
  public Pin(String name, int place) {
    this(name, place, AT_WORK);
  }

  /** A value of every time step. */
  public static Pin value(String name) {
    return new Pin(name, VALUE);
  }

  /** The same of one layer. */
  public Pin in(String oneLayer) {
    return new Pin(name, place, oneLayer);
  }

  /** Whether it is a number of a weight. */
  public boolean isWeight() {
    return place != VALUE;
  }
}
