package org.unroll.view.cell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Point2D;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayerConstraint;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.unroll.view.cell.Part.Kind;
import org.unroll.view.stage.Box;

/**
 * An automatic layout from left to right, by the layered algorithm of the Eclipse Layout Kernel
 * (Sugiyama, Tagawa and Toda 1981; Schulze, Spoenemann and von Hanxleden 2014).
 */
final class LayeredLayout {

  private static final double TIGHT = 20;
  private static final double FRAME = 12;
  private static final double LAYER_COLUMNS = 3.1;
  private static final double LAYER_ROWS = 4.6;
  private static final double ROW = 27;
  private static final double LARGEST = 1.6;
  private static final double MOST_BETWEEN = 64;

  /** Room for the name above a state and for a gradient below it. */
  private static final double END_MARGIN = 26;

  /** Room for the name left of an input. */
  private static final double INPUT_MARGIN = 30;

  private final Diagram diagram;
  private final Box room;
  private final Map<String, ElkNode> nodes = new LinkedHashMap<>();
  private final Map<String, ElkEdge> edges = new LinkedHashMap<>();

  private LayeredLayout(Diagram diagram, Box room) {
    this.diagram = diagram;
    this.room = room;
  }

  /** Places a diagram in a room: as large as there is room, smaller where there is too little. */
  static Arrangement of(Diagram diagram, Box room) {
    // Without Eclipse around it, the kernel learns of its own options by being asked for this once.
    LayoutMetaDataService.getInstance();
    LayeredLayout layout = new LayeredLayout(diagram, room);
    ElkNode tight = layout.laidOut(TIGHT, 1);
    double scale = Math.min(LARGEST, layout.fitting(tight));
    return layout.arranged(layout.stretched(scale));
  }

  /** Spreads the columns where there is width left over. */
  private ElkNode stretched(double scale) {
    double larger = Math.max(1, scale);
    ElkNode graph = laidOut(TIGHT * larger, larger);
    double width = room.width() / Math.min(1, scale);
    double spare = (width - graph.getWidth()) / Math.max(1, columns() - 1);
    double more = Math.min(MOST_BETWEEN, Math.floor(spare) - 1);
    return more > 2 ? laidOut(TIGHT * larger + more, larger) : graph;
  }

  /** In how many columns the parts stand. */
  private int columns() {
    List<ElkNode> sorted =
        nodes.values().stream().sorted(Comparator.comparingDouble(ElkNode::getX)).toList();
    int columns = 0;
    double right = -1;
    for (ElkNode node : sorted) {
      if (node.getX() > right) {
        columns++;
        right = node.getX() + node.getWidth();
      }
    }
    return columns;
  }

  private double fitting(ElkNode graph) {
    return Math.min(
        room.width() / graph.getWidth(), room.height() / (graph.getHeight() + 2 * FRAME));
  }

  private ElkNode laidOut(double between, double scale) {
    nodes.clear();
    edges.clear();
    ElkNode graph = ElkGraphUtil.createGraph();
    graph.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
    graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    graph.setProperty(CoreOptions.PADDING, new ElkPadding(0));
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, between);
    graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 12 * scale);
    graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 9 * scale);
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 18 * scale);
    graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 12 * scale);
    graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 9 * scale);
    graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
    diagram.parts().values().forEach(part -> nodes.put(part.id(), node(graph, part, scale)));
    Map<String, ElkPort> exits = new HashMap<>();
    for (Wire wire : diagram.wires()) {
      ElkPort from = exits.computeIfAbsent(wire.from(), id -> port(nodes.get(id), PortSide.EAST));
      ElkPort to = port(nodes.get(wire.to()), PortSide.WEST);
      edges.put(wire.key(), ElkGraphUtil.createSimpleEdge(from, to));
    }
    new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
    return graph;
  }

  /** A value leaves at one place, and each wire has an entry of its own. */
  private static ElkPort port(ElkNode node, PortSide side) {
    ElkPort port = ElkGraphUtil.createPort(node);
    port.setProperty(CoreOptions.PORT_SIDE, side);
    return port;
  }

  private static ElkNode node(ElkNode graph, Part part, double scale) {
    Sizes sizes = Sizes.of(ROW * scale, ROW * scale, LAYER_COLUMNS, LAYER_ROWS);
    ElkNode node = ElkGraphUtil.createNode(graph);
    node.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE);
    node.setDimensions(sizes.width(part) + left(part), sizes.height(part) + 2 * above(part));
    if (part.is(Kind.BEFORE) || part.is(Kind.INPUT)) {
      node.setProperty(LayeredOptions.LAYERING_LAYER_CONSTRAINT, LayerConstraint.FIRST);
    } else if (part.is(Kind.AFTER)) {
      node.setProperty(LayeredOptions.LAYERING_LAYER_CONSTRAINT, LayerConstraint.LAST);
    }
    return node;
  }

  private static double above(Part part) {
    return part.is(Kind.BEFORE) || part.is(Kind.AFTER) ? END_MARGIN : 0;
  }

  private static double left(Part part) {
    return part.is(Kind.INPUT) ? INPUT_MARGIN : 0;
  }

  private Arrangement arranged(ElkNode graph) {
    Fit fit = new Fit(room, graph.getWidth(), graph.getHeight() + 2 * FRAME);
    Map<String, Box> places = new HashMap<>();
    nodes.forEach((id, node) -> places.put(id, box(diagram.part(id), node, fit)));
    Map<String, List<Point2D>> routes = new HashMap<>();
    edges.forEach((key, edge) -> routes.put(key, route(edge, fit)));
    return new Arrangement(frame(places, routes), places, routes, false);
  }

  private static Box box(Part part, ElkNode node, Fit fit) {
    return fit.box(
        node.getX() + left(part),
        node.getY() + above(part) + FRAME,
        node.getWidth() - left(part),
        node.getHeight() - 2 * above(part));
  }

  private static List<Point2D> route(ElkEdge edge, Fit fit) {
    ElkEdgeSection section = edge.getSections().get(0);
    List<Point2D> corners = new ArrayList<>();
    corners.add(fit.point(section.getStartX(), section.getStartY() + FRAME));
    for (ElkBendPoint bend : section.getBendPoints()) {
      corners.add(fit.point(bend.getX(), bend.getY() + FRAME));
    }
    corners.add(fit.point(section.getEndX(), section.getEndY() + FRAME));
    return List.copyOf(corners);
  }

  /** Around all parts but the ends, and as high as the wires go. */
  private Box frame(Map<String, Box> places, Map<String, List<Point2D>> routes) {
    double left = Double.MAX_VALUE;
    double right = 0;
    double top = Double.MAX_VALUE;
    double bottom = 0;
    for (Part part : diagram.parts().values()) {
      Box box = places.get(part.id());
      top = Math.min(top, box.y());
      bottom = Math.max(bottom, box.bottom());
      boolean end = part.is(Kind.BEFORE) || part.is(Kind.INPUT) || part.is(Kind.AFTER);
      left = end ? left : Math.min(left, box.x());
      right = end ? right : Math.max(right, box.right());
    }
    for (List<Point2D> route : routes.values()) {
      for (Point2D corner : route) {
        top = Math.min(top, corner.getY());
        bottom = Math.max(bottom, corner.getY());
      }
    }
    double margin = FRAME - 2;
    return new Box(left, top, right - left, bottom - top).inset(-margin);
  }

  /** Moves a drawing to the middle of a room; makes it smaller where it is too large. */
  private static final class Fit {
    private final double scale;
    private final double dx;
    private final double dy;

    Fit(Box room, double width, double height) {
      scale = Math.min(1, Math.min(room.width() / width, room.height() / height));
      dx = room.x() + (room.width() - width * scale) / 2;
      dy = room.y() + (room.height() - height * scale) / 2;
    }

    Point2D point(double x, double y) {
      return new Point2D(Math.rint(dx + x * scale), Math.rint(dy + y * scale));
    }

    Box box(double x, double y, double width, double height) {
      Point2D at = point(x, y);
      Point2D end = point(x + width, y + height);
      return new Box(at.getX(), at.getY(), end.getX() - at.getX(), end.getY() - at.getY());
    }
  }
}
