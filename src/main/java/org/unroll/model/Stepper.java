package org.unroll.model;

import java.util.List;

/** The ways from one point of a line to the next, in steps of every size. */
record Stepper(Timeline line) {

  private static final Phase[] PHASES = Phase.values();

  /** The point one step on from one that exists. */
  Cursor next(Cursor from, StepSize size) {
    return switch (size) {
      case OPERATION -> nextOperation(from);
      case EQUATION -> nextEquation(from);
      case STEP -> nextPosition(from);
      case PASS -> nextEnd(from);
      case UPDATE -> Cursor.at(line.last());
    };
  }

  /** The point one step back from one that exists. */
  Cursor previous(Cursor from, StepSize size) {
    return switch (size) {
      case OPERATION -> previousOperation(from);
      case EQUATION -> previousEquation(from);
      case STEP -> before(from);
      case PASS -> previousEnd(from);
      case UPDATE -> Cursor.at(0);
    };
  }

  private Cursor nextOperation(Cursor from) {
    Place place = from.place();
    if (place.isWhole()) {
      return enter(from, true);
    }
    if (place.isThrough(operations(from, place.equation()))) {
      return follow(from, true);
    }
    return new Cursor(from.position(), new Place(place.equation(), place.operation() + 1));
  }

  private Cursor nextEquation(Cursor from) {
    Place place = from.place();
    if (place.isWhole()) {
      return enter(from, false);
    }
    return place.isThrough(operations(from, place.equation()))
        ? follow(from, false)
        : new Cursor(from.position(), Place.equation(place.equation()));
  }

  /** Into the position after this one, to its first equation if it has any. */
  private Cursor enter(Cursor from, boolean byOperation) {
    Cursor whole = Cursor.at(line.clamp(from.position() + 1));
    boolean hasInside = whole.position() > from.position() && !equations(whole).isEmpty();
    return hasInside ? new Cursor(whole.position(), begin(whole, 0, byOperation)) : whole;
  }

  /** From an equation that is through to the one after it, or to the step as a whole. */
  private Cursor follow(Cursor from, boolean byOperation) {
    int next = from.place().equation() + 1;
    return next < equations(from).size()
        ? new Cursor(from.position(), begin(from, next, byOperation))
        : Cursor.at(from.position());
  }

  private Place begin(Cursor at, int equation, boolean byOperation) {
    boolean has = byOperation && operations(at, equation) > 0;
    return has ? new Place(equation, 0) : Place.equation(equation);
  }

  private Cursor nextPosition(Cursor from) {
    return from.place().isWhole()
        ? Cursor.at(line.clamp(from.position() + 1))
        : Cursor.at(from.position());
  }

  private Cursor nextEnd(Cursor from) {
    for (Phase phase : PHASES) {
      int end = line.end(phase);
      if (end > from.position() || (end == from.position() && !from.place().isWhole())) {
        return Cursor.at(end);
      }
    }
    return from;
  }

  private Cursor previousOperation(Cursor from) {
    Place place = from.place();
    if (place.isWhole()) {
      return leave(from, equations(from).size(), true);
    }
    int last = operations(from, place.equation()) - 1;
    int operation = place.operation() == Place.ALL ? last : place.operation();
    return operation > 0
        ? new Cursor(from.position(), new Place(place.equation(), operation - 1))
        : leave(from, place.equation(), true);
  }

  private Cursor previousEquation(Cursor from) {
    int equation = from.place().isWhole() ? equations(from).size() : from.place().equation();
    return leave(from, equation, false);
  }

  /** Back to the equation before this one, or out of the step. */
  private Cursor leave(Cursor from, int equation, boolean byOperation) {
    if (equation == 0) {
      return before(from);
    }
    int last = byOperation ? operations(from, equation - 1) - 1 : Place.ALL;
    return new Cursor(from.position(), new Place(equation - 1, last));
  }

  private Cursor before(Cursor from) {
    return Cursor.at(line.clamp(from.position() - 1));
  }

  private Cursor previousEnd(Cursor from) {
    for (int i = PHASES.length - 1; i >= 0; i--) {
      if (line.end(PHASES[i]) < from.position()) {
        return Cursor.at(line.end(PHASES[i]));
      }
    }
    return Cursor.at(0);
  }

  private List<EquationScript> equations(Cursor at) {
    return line.script().order(line.at(at.position()).phase());
  }

  private int operations(Cursor at, int equation) {
    return equations(at).get(equation).operations(line.at(at.position()).phase()).size();
  }
}
