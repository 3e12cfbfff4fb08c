package org.unroll.view.cell;

import java.util.ArrayList;
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
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.unroll.view.cell.Part.Kind;
import org.unroll.view.stage.Box;

/**
 * An automatic layout from left to right, by the layered algorithm of the Eclipse Layout Kernel
 * (Sugiyama, Tagawa and Toda 1981; Schulze, Spoenemann and von Hanxleden 2014).
 */
final class LayeredLayout {

  private static final double TIGHT = 14;
  private static final double WIDE = 60;
  private static final double FRAME = 12;
  private static final double LAYER_WIDTH = 84;
  private static final double LAYER_HEIGHT = 118;
  private static final double ROW = 27;

  private final Diagram diagram;
  private final Box room;
  private final Map<String, ElkNode> nodes = new LinkedHashMap<>();
  private final Map<String, ElkEdge> edges = new LinkedHashMap<>();

  private LayeredLayout(Diagram diagram, Box room) {
    this.diagram = diagram;
    this.room = room;
  }

  /** Places a diagram in a room: as wide as there is room, smaller where there is too little. */
  static Arrangement of(Diagram diagram, Box room) {
    // Without Eclipse around it, the kernel learns of its own options by being asked for this once.
    LayoutMetaDataService.getInstance();
    LayeredLayout layout = new LayeredLayout(diagram, room);
    ElkNode tight = layout.laidOut(TIGHT);
    int gaps = Math.max(1, layout.columns() - 1);
    double spare = room.width() - tight.getWidth();
    ElkNode graph =
        spare > gaps ? layout.laidOut(Math.min(WIDE, TIGHT + Math.floor(spare / gaps))) : tight;
    return layout.arranged(graph);
  }

  private ElkNode laidOut(double between) {
    nodes.clear();
    edges.clear();
    ElkNode graph = ElkGraphUtil.createGraph();
    graph.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
    graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    graph.setProperty(CoreOptions.PADDING, new ElkPadding(0));
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, between);
    graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, Math.min(12, between / 2));
    graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 7.0);
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 16.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 9.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 8.0);
    graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
    graph.setProperty(LayeredOptions.MERGE_EDGES, true);
    diagram.parts().values().forEach(part -> nodes.put(part.id(), node(graph, part)));
    for (Wire wire : diagram.wires()) {
      edges.put(
          wire.key(), ElkGraphUtil.createSimpleEdge(nodes.get(wire.from()), nodes.get(wire.to())));
    }
    new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
    return graph;
  }

  private static ElkNode node(ElkNode graph, Part part) {
    Sizes sizes = Sizes.of(ROW, ROW, LAYER_WIDTH / ROW, LAYER_HEIGHT / ROW);
    ElkNode node = ElkGraphUtil.createNode(graph);
    node.setDimensions(sizes.width(part), sizes.height(part));
    if (part.is(Kind.BEFORE) || part.is(Kind.INPUT)) {
      node.setProperty(LayeredOptions.LAYERING_LAYER_CONSTRAINT, LayerConstraint.FIRST);
    } else if (part.is(Kind.AFTER)) {
      node.setProperty(LayeredOptions.LAYERING_LAYER_CONSTRAINT, LayerConstraint.LAST);
    }
    return node;
  }

  /** In how many columns the parts stand. */
  private int columns() {
    return (int)
        nodes.values().stream()
            .map(n -> Math.round(n.getX() + n.getWidth() / 2))
            .distinct()
            .count();
  }

  private Arrangement arranged(ElkNode graph) {
    Fit fit = new Fit(room, graph.getWidth(), graph.getHeight() + 2 * FRAME);
    Map<String, Box> places = new HashMap<>();
    nodes.forEach(
        (id, node) ->
            places.put(
                id, fit.box(node.getX(), node.getY() + FRAME, node.getWidth(), node.getHeight())));
    Map<String, List<Point2D>> routes = new HashMap<>();
    edges.forEach((key, edge) -> routes.put(key, route(edge, fit)));
    return new Arrangement(frame(places), places, routes);
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

  /** Around all parts but the ends. */
  private Box frame(Map<String, Box> places) {
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
    double margin = FRAME - 2;
    return new Box(left, top, right - left, bottom - top).inset(-margin);
  }

  /** Moves a drawing to the middle of a room; makes it smaller where it is too large. */
  private static final class Fit {
    private final double scale;
    private final double dx;
    private final double dy;

    Fit(Box room, double width, double height) {
      scale = Math.min(1.35, Math.min(room.width() / width, room.height() / height));
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
