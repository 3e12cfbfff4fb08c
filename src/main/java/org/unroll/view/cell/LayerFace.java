package org.unroll.view.cell;

import java.util.LinkedHashMap;
import java.util.Map;
import org.unroll.view.cell.Part.Weighing;
import org.unroll.view.stage.Box;

/**
 * How the box of a layer is shared out: its sign and name above, its units in the middle, its weights
 * below, each matrix above the wire that it weighs.
 *
 * @param head sign and name
 * @param values one row per unit
 * @param maps the box of each weight's heat-map, by name
 * @param inputs the input of each matrix
 */
record LayerFace(Box head, Box values, Map<String, Box> maps, Map<String, String> inputs) {

  private static final double PAD = 7;
  private static final double GAP = 4;
  private static final double HEAD = 18;
  private static final double BIAS = 6;
  private static final double MAP_SHARE = 0.3;

  static LayerFace of(Part part, Box box) {
    Box inner = box.inset(PAD);
    double high = Math.rint(box.height() * MAP_SHARE);
    double top = Math.rint(inner.bottom() - high);
    Map<String, Box> maps = new LinkedHashMap<>();
    Map<String, String> inputs = new LinkedHashMap<>();
    long matrices = part.weights().stream().filter(w -> w.input().isPresent()).count();
    // In a narrow box everything becomes narrower: nothing stands out over its edge.
    double wanted = part.weights().size() * (BIAS + GAP) - GAP;
    double narrow = Math.min(1, inner.width() / Math.max(1, wanted));
    double bias = BIAS * narrow;
    double gap = GAP * narrow;
    double biases = (part.weights().size() - matrices) * (bias + gap);
    double width = (inner.width() - biases + gap) / Math.max(1, matrices) - gap;
    double x = inner.x();
    for (Weighing weighing : part.weights()) {
      double wide = weighing.input().isPresent() ? width : bias;
      maps.put(weighing.weight(), new Box(x, top, wide, high));
      weighing.input().ifPresent(input -> inputs.put(input, weighing.weight()));
      x += wide + gap;
    }
    Box head = new Box(inner.x(), box.y() + 3, inner.width(), HEAD);
    double from = head.bottom() + 2;
    return new LayerFace(
        head, new Box(inner.x(), from, inner.width(), top - 6 - from), maps, inputs);
  }

  /** Where a wire enters from below: in the middle of its weights. */
  double port(String from) {
    String weight = inputs.get(from);
    return weight == null ? values.centreX() : Math.rint(maps.get(weight).centreX());
  }
}
