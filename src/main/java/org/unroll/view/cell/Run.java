package org.unroll.view.cell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javafx.geometry.Point2D;
import org.unroll.view.stage.Box;

/**
 * A straight piece that one or several wires of the same value run along. Where they part, a run ends,
 * so that each run carries back one sum of gradients.
 *
 * @param from where the value comes from
 * @param to where it goes
 * @param wires that use this piece
 */
record Run(Point2D from, Point2D to, List<Wire> wires) {

  private static final double NEAR = 0.75;

  /** Cuts all wires into runs. */
  static List<Run> of(List<Wire> wires, Arrangement arrangement) {
    Map<String, List<Wire>> bySource = new LinkedHashMap<>();
    wires.forEach(w -> bySource.computeIfAbsent(w.from(), key -> new ArrayList<>()).add(w));
    List<Run> runs = new ArrayList<>();
    for (List<Wire> siblings : bySource.values()) {
      runs.addAll(cut(siblings, arrangement));
    }
    return runs;
  }

  private static List<Run> cut(List<Wire> siblings, Arrangement arrangement) {
    List<Point2D> corners =
        siblings.stream().flatMap(wire -> arrangement.route(wire).stream()).toList();
    Map<List<Long>, Run> runs = new LinkedHashMap<>();
    for (Wire wire : siblings) {
      List<Point2D> way = arrangement.route(wire);
      for (int k = 1; k < way.size(); k++) {
        for (Run piece : pieces(way.get(k - 1), way.get(k), corners, wire)) {
          runs.merge(piece.place(), piece, Run::with);
        }
      }
    }
    return List.copyOf(runs.values());
  }

  private static List<Run> pieces(Point2D from, Point2D to, List<Point2D> corners, Wire wire) {
    TreeSet<Point2D> stops = new TreeSet<>(Comparator.comparingDouble(from::distance));
    stops.add(to);
    corners.stream().filter(corner -> isBetween(from, to, corner)).forEach(stops::add);
    List<Run> pieces = new ArrayList<>();
    Point2D at = from;
    for (Point2D stop : stops) {
      pieces.add(new Run(at, stop, List.of(wire)));
      at = stop;
    }
    return pieces;
  }

  private static boolean isBetween(Point2D from, Point2D to, Point2D point) {
    double along = from.distance(point) + point.distance(to);
    return along - from.distance(to) < 0.01
        && from.distance(point) > NEAR
        && to.distance(point) > NEAR;
  }

  private List<Long> place() {
    return List.of(
        Math.round(from.getX()),
        Math.round(from.getY()),
        Math.round(to.getX()),
        Math.round(to.getY()));
  }

  private Run with(Run other) {
    List<Wire> both = new ArrayList<>(wires);
    both.addAll(other.wires);
    return new Run(from, to, List.copyOf(both));
  }

  boolean isAcross() {
    return Math.abs(from.getY() - to.getY()) < 0.5;
  }

  double length() {
    return from.distance(to);
  }

  /** The area around it, with a margin on all sides. */
  Box around(double margin) {
    return Box.between(from.getX(), from.getY(), to.getX(), to.getY()).inset(-margin);
  }
}
