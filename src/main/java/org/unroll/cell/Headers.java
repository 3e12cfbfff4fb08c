package org.unroll.cell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.unroll.expr.Dim;
import org.unroll.expr.Operators;
import org.unroll.expr.Shape;
import org.unroll.expr.Symbol;

/** What a cell's text says before its equations, one header a line: {@code states: h, c}. */
final class Headers {

  private static final List<String> KNOWN =
      List.of("title", "cite", "inputs", "states", "outputs", "shown", "forget bias", "initial");

  private static final Pattern HEADER = Pattern.compile("(\\w[\\w ]*?)\\s*:(.*)");

  private static final Pattern PORT =
      Pattern.compile("(\\p{L}[\\p{L}\\p{N}_]*)(?:\\[([\\w+, ]+)])?");

  private final Map<String, SourceLine> values = new LinkedHashMap<>();

  /**
   * Takes in a line if it is a header.
   *
   * @return whether it was one
   * @throws CellProblem if there is no such header, or one too many
   */
  boolean take(SourceLine line) {
    Matcher header = HEADER.matcher(line.code());
    if (!header.matches()) {
      return false;
    }
    String name = header.group(1);
    int number = line.number();
    if (!KNOWN.contains(name)) {
      String known = String.join(", ", KNOWN);
      throw new CellProblem(number, 1, CellFault.UNKNOWN_HEADER, name, known);
    }
    SourceLine value = new SourceLine(header.group(2).strip(), line.remark(), number);
    SourceLine earlier = values.putIfAbsent(name, value);
    if (earlier != null) {
      throw new CellProblem(number, 1, CellFault.SECOND_HEADER, name, earlier.number());
    }
    return true;
  }

  /** What a header says, or something else where there is none. */
  String text(String header, String otherwise) {
    SourceLine value = values.get(header);
    return value == null ? otherwise : value.code();
  }

  /**
   * The names between a header's commas; none if there is no such header.
   *
   * @throws CellProblem if one is no name
   */
  List<String> names(String header) {
    return ports(header, Dim.ONE).stream().map(Port::name).toList();
  }

  /**
   * What comes in from outside; {@code x} of D numbers if no header says so.
   *
   * @throws CellProblem if one is no name
   */
  List<Port> inputs() {
    return values.containsKey("inputs")
        ? ports("inputs", Dim.INPUT)
        : List.of(new Port("x", Shape.vector(Dim.INPUT)));
  }

  /** Commas inside brackets belong to a size. */
  private List<Port> ports(String header, Dim usual) {
    List<Port> ports = new ArrayList<>();
    SourceLine value = values.getOrDefault(header, new SourceLine("", "", 0));
    for (String part : value.code().split(",(?![^\\[]*])", -1)) {
      Matcher port = PORT.matcher(part.strip());
      if (port.matches()) {
        String size = port.group(2);
        requireNew(port.group(1), ports, value.number());
        ports.add(new Port(port.group(1), Port.shape(size == null ? usual.name() : size)));
      } else if (!part.isBlank()) {
        throw new CellProblem(value.number(), 0, CellFault.NOT_A_NAME, part.strip());
      }
    }
    return ports;
  }

  private static void requireNew(String name, List<Port> earlier, int line) {
    if (Operators.call(name).isPresent()) {
      throw new CellProblem(line, 0, CellFault.IS_FUNCTION, name);
    }
    if (earlier.stream().anyMatch(port -> port.name().equals(name))) {
      throw new CellProblem(line, 0, CellFault.NAMED_TWICE, name);
    }
  }

  /**
   * The weight that starts at the bias of gates which keep the old state, if one is named.
   *
   * @param shapes of everything in the cell
   * @throws CellProblem if there is no such weight
   */
  Optional<String> forgetBias(Map<Symbol, Shape> shapes) {
    SourceLine value = values.get("forget bias");
    Map<String, Shape> weights = weights(shapes);
    if (value != null && !weights.containsKey(value.code())) {
      String known = String.join(", ", weights.keySet());
      throw new CellProblem(value.number(), 0, CellFault.NO_BIAS, value.code(), known);
    }
    return Optional.ofNullable(value).map(SourceLine::code);
  }

  /**
   * How the weights start that the cell itself decides about.
   *
   * @param shapes of everything in the cell
   * @throws CellProblem if there is no such weight or no such way of starting
   */
  Map<String, Initial> initial(Map<Symbol, Shape> shapes) {
    SourceLine value = values.get("initial");
    return value == null
        ? Map.of()
        : new InitialHeader(value.number(), weights(shapes)).read(value.code());
  }

  /** What all examples share, by name. */
  private static Map<String, Shape> weights(Map<Symbol, Shape> shapes) {
    return shapes.entrySet().stream()
        .filter(e -> e.getValue().isShared())
        .collect(
            Collectors.toMap(
                e -> e.getKey().name(), Map.Entry::getValue, (one, same) -> one, TreeMap::new));
  }
}
