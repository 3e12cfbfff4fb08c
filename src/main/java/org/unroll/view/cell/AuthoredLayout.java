package org.unroll.view.cell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Point2D;
import org.unroll.view.cell.LayoutFile.Move;
import org.unroll.view.cell.Part.Kind;
import org.unroll.view.stage.Box;

/** Stretches an authored layout to the room there is. */
final class AuthoredLayout {

  private static final double STRAIGHT = 0.5;

  private final LayoutFile file;
  private final Diagram diagram;
  private final Box room;
  private final double column;
  private final double row;
  private final Map<String, Box> places = new HashMap<>();

  private AuthoredLayout(LayoutFile file, Diagram diagram, Box room) {
    this.file = file;
    this.diagram = diagram;
    this.room = room;
    this.column = room.width() / file.columns();
    this.row = room.height() / file.rows();
  }

  /** Places a diagram that the layout fits. */
  static Arrangement of(LayoutFile file, Diagram diagram, Box room) {
    return new AuthoredLayout(file, diagram, room).arranged();
  }

  private Arrangement arranged() {
    Sizes sizes = Sizes.of(column, row, file.layer()[0], file.layer()[1]);
    for (Part part : diagram.parts().values()) {
      double[] place = file.places().get(part.id());
      places.put(part.id(), sizes.box(part, x(place[0]), y(place[1])));
    }
    Map<String, List<Point2D>> routes = new HashMap<>();
    diagram.wires().forEach(wire -> routes.put(wire.key(), route(wire)));
    return new Arrangement(frame(), places, routes, true);
  }

  private Box frame() {
    double[] edges = file.frame();
    double left = Math.rint(x(edges[0]));
    double top = Math.rint(y(edges[1]));
    return new Box(left, top, Math.rint(x(edges[2])) - left, Math.rint(y(edges[3])) - top);
  }

  private double x(double columns) {
    return room.x() + columns * column;
  }

  private double y(double rows) {
    return room.y() + rows * row;
  }

  private List<Point2D> route(Wire wire) {
    Point2D start = middle(wire.from());
    List<Move> moves = file.wires().get(wire.key());
    boolean fromAbove = !moves.get(moves.size() - 1).across();
    Point2D end = fromAbove ? port(wire) : middle(wire.to());
    List<Point2D> corners = new ArrayList<>(List.of(start));
    Point2D at = start;
    for (Move move : moves) {
      at = moved(at, move, end);
      if (at.distance(corners.get(corners.size() - 1)) > STRAIGHT) {
        corners.add(at);
      }
    }
    return Clip.ends(corners, places.get(wire.from()), places.get(wire.to()));
  }

  private Point2D moved(Point2D from, Move move, Point2D end) {
    boolean toEnd = Double.isNaN(move.to());
    return move.across()
        ? new Point2D(toEnd ? end.getX() : x(move.to()), from.getY())
        : new Point2D(from.getX(), toEnd ? end.getY() : y(move.to()));
  }

  private Point2D middle(String part) {
    Box box = places.get(part);
    return new Point2D(box.centreX(), box.centreY());
  }

  /** A wire from below enters a layer under the weights that it is multiplied with. */
  private Point2D port(Wire wire) {
    Part part = diagram.part(wire.to());
    Point2D middle = middle(wire.to());
    return part.is(Kind.LAYER)
        ? new Point2D(LayerFace.of(part, places.get(part.id())).port(wire.from()), middle.getY())
        : middle;
  }
}
