package org.unroll.cell;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.unroll.expr.Shape;
import org.unroll.expr.Symbol;

/**
 * Reads how weights start, as in {@code initial: U = identity, W = gaussian 0.001}. Weights that are not
 * named start as the experiment says.
 */
final class InitialHeader {

  private static final Pattern ENTRY = Pattern.compile("(\\p{L}[\\p{L}\\p{N}_]*)\\s*=\\s*(.+)");

  private final int line;
  private final Map<String, Shape> weights;

  /**
   * A reader.
   *
   * @param line where the header stands
   * @param shapes of everything in the cell; weights are those that all examples share
   */
  InitialHeader(int line, Map<Symbol, Shape> shapes) {
    this.line = line;
    this.weights =
        shapes.entrySet().stream()
            .filter(e -> e.getValue().isShared())
            .collect(Collectors.toMap(e -> e.getKey().name(), Map.Entry::getValue));
  }

  /**
   * How the weights start that the text names.
   *
   * @throws CellProblem naming the entry that cannot be, and what could
   */
  Map<String, Initial> read(String text) {
    Map<String, Initial> initial = new LinkedHashMap<>();
    for (String part : text.split(",", -1)) {
      Matcher entry = ENTRY.matcher(part.strip());
      if (!entry.matches()) {
        throw problem("expected an entry such as U = identity, found '" + part.strip() + "'");
      }
      String name = entry.group(1);
      Initial start = start(name, entry.group(2));
      if (initial.put(name, start) != null) {
        throw problem(name + " is given twice; keep one of the two");
      }
    }
    return initial;
  }

  private Initial start(String name, String text) {
    Shape shape = weights.get(name);
    if (shape == null) {
      throw problem(
          "there is no weight "
              + name
              + "; weights are "
              + String.join(", ", new TreeSet<>(weights.keySet())));
    }
    Initial start = parsed(text);
    Optional<String> need = start.scheme().needInsteadOf(shape);
    if (need.isPresent()) {
      throw problem(
          start.scheme().id() + " needs " + need.get() + ", but " + name + " is " + shape);
    }
    return start;
  }

  private Initial parsed(String text) {
    try {
      return Initial.parse(text);
    } catch (IllegalArgumentException e) {
      throw problem(e.getMessage());
    }
  }

  private CellProblem problem(String message) {
    return new CellProblem(line, 0, "in the header initial, " + message);
  }
}
