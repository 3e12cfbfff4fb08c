package org.unroll.view.cell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An authored layout: where the parts of a cell stand on a grid and how its wires run, keyed by the
 * names of equations. One text file, one statement a line, {@code #} begins a remark:
 *
 * <pre>
 *   grid COLUMNS ROWS              the drawing is stretched to the room there is
 *   frame LEFT TOP RIGHT BOTTOM    the border of the cell
 *   layer COLUMNS ROWS             size of a layer's box
 *   place PART COLUMN ROW          the middle of a part
 *   wire FROM TO                   straight, else across and then up or down
 *   wire FROM TO vh                up or down first, then across
 *   wire FROM TO h COLUMN v ROW    across to a column, up or down to a row, ..., then to the end
 * </pre>
 *
 * @param columns of the grid
 * @param rows of the grid
 * @param frame left, top, right, bottom
 * @param layer columns and rows of a layer
 * @param places column and row of each part
 * @param wires the moves of each wire, by its key
 */
record LayoutFile(
    double columns,
    double rows,
    double[] frame,
    double[] layer,
    Map<String, double[]> places,
    Map<String, List<Move>> wires) {

  /**
   * A piece of a wire.
   *
   * @param across along a row, else along a column
   * @param to the column or row where it ends; NaN for that of the wire's end
   */
  record Move(boolean across, double to) {}

  /**
   * Reads a layout.
   *
   * @param name of the file, for messages
   * @throws IllegalArgumentException naming the line that makes no sense
   */
  static LayoutFile read(String name, String text) {
    Map<String, double[]> settings = new HashMap<>();
    Map<String, double[]> places = new HashMap<>();
    Map<String, List<Move>> wires = new HashMap<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).replaceAll("(^|\\s)#.*", "").strip();
      try {
        if (!line.isEmpty()) {
          statement(line.split("\\s+"), settings, places, wires);
        }
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw new IllegalArgumentException(
            name + ", line " + (i + 1) + " is no statement of a layout: " + line, e);
      }
    }
    double[] grid = wanted(settings, "grid", name);
    return new LayoutFile(
        grid[0],
        grid[1],
        wanted(settings, "frame", name),
        wanted(settings, "layer", name),
        Map.copyOf(places),
        Map.copyOf(wires));
  }

  private static void statement(
      String[] words,
      Map<String, double[]> settings,
      Map<String, double[]> places,
      Map<String, List<Move>> wires) {
    switch (words[0]) {
      case "grid", "layer" -> settings.put(words[0], numbers(words, 1, 2));
      case "frame" -> settings.put(words[0], numbers(words, 1, 4));
      case "place" -> places.put(words[1], numbers(words, 2, 2));
      case "wire" -> wires.put(words[1] + " " + words[2], moves(words));
      default -> throw new IllegalArgumentException(words[0]);
    }
  }

  private static double[] numbers(String[] words, int from, int count) {
    if (words.length != from + count) {
      throw new IllegalArgumentException("not " + count + " numbers");
    }
    double[] numbers = new double[count];
    for (int k = 0; k < count; k++) {
      numbers[k] = Double.parseDouble(words[from + k]);
    }
    return numbers;
  }

  /** The moves that are written, then those that reach the end. */
  private static List<Move> moves(String[] words) {
    List<Move> moves = new ArrayList<>();
    if (words.length == 4 && words[3].equals("vh")) {
      return List.of(new Move(false, Double.NaN), new Move(true, Double.NaN));
    }
    for (int k = 3; k < words.length; k += 2) {
      boolean across = words[k].equals("h");
      if (!across && !words[k].equals("v")) {
        throw new IllegalArgumentException(words[k]);
      }
      moves.add(new Move(across, Double.parseDouble(words[k + 1])));
    }
    boolean next = moves.isEmpty() || !moves.get(moves.size() - 1).across();
    moves.add(new Move(next, Double.NaN));
    moves.add(new Move(!next, Double.NaN));
    return List.copyOf(moves);
  }

  private static double[] wanted(Map<String, double[]> settings, String key, String name) {
    double[] found = settings.get(key);
    if (found == null) {
      throw new IllegalArgumentException(name + " does not say its " + key);
    }
    return found;
  }

  /** Whether it has a place for every part and a way for every wire. */
  boolean fits(Diagram diagram) {
    return places.keySet().containsAll(diagram.parts().keySet())
        && diagram.wires().stream().allMatch(wire -> wires.containsKey(wire.key()));
  }
}
