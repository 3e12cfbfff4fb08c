package org.unroll.cell;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unroll.expr.Shape;
import org.unroll.problem.Diagnostic;

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
   * @param weights shapes of the cell's weights by name
   */
  InitialHeader(int line, Map<String, Shape> weights) {
    this.line = line;
    this.weights = weights;
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
        throw problem(CellFault.EXPECTED_START, part.strip());
      }
      String name = entry.group(1);
      Initial start = start(name, entry.group(2));
      if (initial.put(name, start) != null) {
        throw problem(CellFault.GIVEN_TWICE, name);
      }
    }
    return initial;
  }

  private Initial start(String name, String text) {
    Shape shape = weights.get(name);
    if (shape == null) {
      throw problem(CellFault.NO_WEIGHT, name, String.join(", ", weights.keySet()));
    }
    Initial start = parsed(text);
    Optional<CellFault> fault = start.scheme().faultWith(shape);
    if (fault.isPresent()) {
      throw problem(fault.get(), start.scheme().id(), name, shape);
    }
    return start;
  }

  private Initial parsed(String text) {
    try {
      return Initial.parse(text);
    } catch (InitialProblem problem) {
      throw problem(problem.diagnostic());
    }
  }

  private CellProblem problem(CellFault fault, Object... details) {
    return problem(Diagnostic.of(fault, details));
  }

  private CellProblem problem(Diagnostic diagnostic) {
    return new CellProblem(line, 0, CellFault.IN_INITIAL, diagnostic);
  }
}
