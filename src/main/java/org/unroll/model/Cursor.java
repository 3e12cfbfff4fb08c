package org.unroll.model;

/**
 * A point of a {@link Timeline}.
 *
 * @param position the time step's position on the line
 * @param place where inside the step
 */
public record Cursor(int position, Place place) {

  /** A time step as a whole. */
  public static Cursor at(int position) {
    return new Cursor(position, Place.WHOLE);
  }
}
