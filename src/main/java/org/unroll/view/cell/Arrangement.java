package org.unroll.view.cell;

import java.util.List;
import java.util.Map;
import javafx.geometry.Point2D;
import org.unroll.view.stage.Box;

/**
 * Where a diagram's parts stand and how its wires run, in pixels.
 *
 * @param frame the border of the cell
 * @param places a box for each part
 * @param routes for each wire, by its key, the corners from one part's edge to the other's
 * @param banded whether the way of a state through the cell is straight and wide enough for a band
 */
record Arrangement(
    Box frame, Map<String, Box> places, Map<String, List<Point2D>> routes, boolean banded) {

  /** Copies the maps. */
  Arrangement {
    places = Map.copyOf(places);
    routes = Map.copyOf(routes);
  }

  Box place(String part) {
    return places.get(part);
  }

  List<Point2D> route(Wire wire) {
    return routes.get(wire.key());
  }
}
