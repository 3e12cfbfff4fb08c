package org.unroll.view.cell;

import java.util.Optional;
import org.unroll.model.Moment;
import org.unroll.model.Quantity;
import org.unroll.view.cell.CellPicture.Scene;

/**
 * What is drawn of one pass, worked out when somebody looks: training sends sixty passes a second. It
 * is laid out for a room, and magnified where there is room to spare.
 */
final class LazyScene {

  private static final double ROOMY_WIDTH = 900;
  private static final double ROOMY_HEIGHT = 520;
  private static final double LARGEST = 1.5;

  private final CellContent content;
  private final Diagram diagram;
  private final LayoutCatalogue layouts;
  private Optional<CellNumbers> numbers = Optional.empty();
  private Optional<Scene> scene = Optional.empty();
  private double scale = 1;

  /**
   * A scene that is not worked out yet.
   *
   * @param diagram of the content's cell
   */
  LazyScene(CellContent content, Diagram diagram, LayoutCatalogue layouts) {
    this.content = content;
    this.diagram = diagram;
    this.layouts = layouts;
  }

  CellContent content() {
    return content;
  }

  Diagram diagram() {
    return diagram;
  }

  /** Pixels per unit of the pictures, as they were last laid out. */
  double scale() {
    return scale;
  }

  /** The room has another size: it is laid out anew at the next look. */
  void outgrow() {
    scene = Optional.empty();
  }

  /**
   * The picture of a moment.
   *
   * @param width of the room in pixels, if it is laid out anew
   * @param height likewise
   * @param zoom wanted at least
   */
  CellPicture picture(
      Moment moment, Optional<Quantity> pointed, double width, double height, double zoom) {
    CellNumbers known = numbers.orElseGet(() -> new CellNumbers(content, diagram));
    numbers = Optional.of(known);
    Scene laidOut = scene.orElseGet(() -> layOut(known, width, height, zoom));
    scene = Optional.of(laidOut);
    return new CellPicture(laidOut, Progress.of(moment, known.script()), pointed);
  }

  /** Magnified where there is room to spare: it is seen from the last row. */
  private Scene layOut(CellNumbers known, double width, double height, double zoom) {
    double room = Math.min(width / ROOMY_WIDTH, height / ROOMY_HEIGHT) / zoom;
    scale = zoom * Math.max(1, Math.min(LARGEST, room));
    CellGeometry geometry = CellGeometry.of(width / scale, height / scale);
    return Scene.of(content, diagram, known, geometry, layouts);
  }
}
