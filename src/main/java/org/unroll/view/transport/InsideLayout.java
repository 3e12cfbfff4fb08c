package org.unroll.view.transport;

import java.util.ArrayList;
import java.util.List;
import org.unroll.model.Cursor;
import org.unroll.model.EquationScript;
import org.unroll.model.Moment;
import org.unroll.model.Place;
import org.unroll.model.Timeline;

/**
 * Where the equations and operations of the time step at the cursor stand on a track of their own: every
 * equation, or every operation, gets the same room, and the step as a whole a place at the end. Pure
 * arithmetic, in pixels from the track's left end.
 *
 * @param timeline whose step is laid out
 * @param cursor in that step
 * @param byOperation whether operations have places of their own
 * @param width of the whole track
 */
record InsideLayout(Timeline timeline, Cursor cursor, boolean byOperation, double width) {

  /** Room for the step as a whole. */
  static final double END = 30;

  private static final double GAP = 2;

  /**
   * The room of an equation.
   *
   * @param name what it defines
   * @param left where it begins
   * @param right where it ends
   */
  record Piece(String name, double left, double right) {}

  /** The equations from left to right; none at the start and at the update. */
  List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    double unit = (width - END) / Math.max(1, units());
    double left = 0;
    for (EquationScript equation : equations()) {
      double right = left + unit * units(equation);
      pieces.add(new Piece(equation.name(), left, right - GAP));
      left = right;
    }
    return pieces;
  }

  /** Where one operation ends and the next one of the same equation begins. */
  List<Double> marks() {
    List<Double> marks = new ArrayList<>();
    double unit = (width - END) / Math.max(1, units());
    int done = 0;
    for (EquationScript equation : equations()) {
      for (int k = 1; k < units(equation); k++) {
        marks.add(unit * (done + k) - GAP / 2);
      }
      done += units(equation);
    }
    return marks;
  }

  /** Up to where the step is done at the cursor. */
  double place() {
    return place(cursor.place());
  }

  /** Up to where the step is done at a place. */
  double place(Place place) {
    if (place.isWhole()) {
      return width;
    }
    Piece piece = pieces().get(place.equation());
    int all = equations().get(place.equation()).operations(moment().phase()).size();
    double share = place.operation() == Place.ALL ? 1 : (place.operation() + 1.0) / all;
    return piece.left() + share * (piece.right() - piece.left());
  }

  /** The point whose room a pixel lies in. */
  Cursor at(double x) {
    List<Piece> pieces = pieces();
    if (x >= width - END || pieces.isEmpty()) {
      return Cursor.at(cursor.position());
    }
    int equation = 0;
    while (equation < pieces.size() - 1 && x >= pieces.get(equation + 1).left()) {
      equation++;
    }
    return new Cursor(cursor.position(), inside(pieces.get(equation), equation, x));
  }

  private Place inside(Piece piece, int equation, double x) {
    int operations = equations().get(equation).operations(moment().phase()).size();
    if (!byOperation || operations == 0) {
      return Place.equation(equation);
    }
    double share = (x - piece.left()) / (piece.right() - piece.left());
    return new Place(equation, (int) Math.max(0, Math.min(operations - 1, share * operations)));
  }

  private int units() {
    return equations().stream().mapToInt(this::units).sum();
  }

  private int units(EquationScript equation) {
    return byOperation ? Math.max(1, equation.operations(moment().phase()).size()) : 1;
  }

  private List<EquationScript> equations() {
    return timeline.script().order(moment().phase());
  }

  private Moment moment() {
    return timeline.at(cursor.position());
  }
}
