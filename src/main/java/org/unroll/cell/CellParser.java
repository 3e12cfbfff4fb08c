package org.unroll.cell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unroll.expr.Dim;
import org.unroll.expr.Operators;
import org.unroll.expr.Shape;
import org.unroll.expr.Symbol;

/**
 * Reads a cell from its text: some headers, then one equation a line.
 *
 * <pre>
 * title: Elman network
 * cite: Elman 1990
 * states: h
 *
 * h = tanh(W*x + U*h + b)    # the remark after the sign is kept
 * </pre>
 *
 * A state's name means its previous value until the line that updates it, and its new value from
 * there on; {@code h[t-1]} means the previous value anywhere. Names that nothing defines are weights:
 * matrices begin with a capital letter, vectors with b, p or v. An equation's result has H numbers
 * unless its left side says otherwise, as in {@code y[O] = V*h + b}. A header such as {@code initial: U =
 * identity} says how a weight starts, see {@link InitialScheme}.
 */
public final class CellParser {

  private static final int MOST_LINES = 500;

  /** The byte order mark that some editors put before a text. */
  private static final String MARK = "\uFEFF";

  private static final Pattern HEADER = Pattern.compile("(\\w[\\w ]*?)\\s*:(.*)");
  private static final Pattern PORT =
      Pattern.compile("(\\p{L}[\\p{L}\\p{N}_]*)(?:\\[([\\w+, ]+)])?");

  private CellParser() {}

  /**
   * The cell that the text describes.
   *
   * @param id catalogue name
   * @throws CellProblem naming line and column of the first thing wrong, and what would be right
   */
  public static Cell parse(String id, String text) {
    List<String> lines = (text.startsWith(MARK) ? text.substring(1) : text).lines().toList();
    if (lines.size() > MOST_LINES) {
      throw new CellProblem(
          MOST_LINES + 1,
          0,
          "a cell has at most " + MOST_LINES + " lines, this one " + lines.size());
    }
    Map<String, SourceLine> headers = new LinkedHashMap<>();
    List<SourceLine> equations = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      SourceLine line = SourceLine.of(lines.get(i), i + 1);
      Matcher header = HEADER.matcher(line.code());
      if (header.matches()) {
        rejectUnknown(header.group(1), line.number());
        String value = header.group(2).strip();
        SourceLine read = new SourceLine(value, line.remark(), line.number());
        rejectSecond(header.group(1), headers.put(header.group(1), read), line.number());
      } else if (!line.code().isBlank()) {
        equations.add(line);
      }
    }
    return build(id, headers, equations);
  }

  private static Cell build(String id, Map<String, SourceLine> headers, List<SourceLine> lines) {
    List<String> states = names(text(headers, "states", ""));
    List<String> outputs = names(text(headers, "outputs", ""));
    List<String> allowed = new ArrayList<>(names(text(headers, "shown", "")));
    allowed.addAll(outputs);
    List<Port> inputs = ports(text(headers, "inputs", "x"), Dim.INPUT);
    CellReader reader = new CellReader(inputs, states, lines);
    List<Equation> equations = reader.read();
    reader.requireEverythingUsed(equations, allowed);
    return new Cell(
        id,
        text(headers, "title", id),
        text(headers, "cite", ""),
        inputs,
        states,
        outputs,
        equations,
        Optional.ofNullable(headers.get("forget bias")).map(h -> bias(h, reader.shapes())),
        initial(headers.get("initial"), reader.shapes()),
        reader.shapes());
  }

  private static String bias(SourceLine header, Map<Symbol, Shape> shapes) {
    if (shapes.get(Symbol.now(header.code())) == null) {
      throw new CellProblem(
          header.number(), 0, "in the header forget bias, there is no weight " + header.code());
    }
    return header.code();
  }

  private static Map<String, Initial> initial(SourceLine header, Map<Symbol, Shape> shapes) {
    return header == null
        ? Map.of()
        : new InitialHeader(header.number(), shapes).read(header.code());
  }

  private static String text(Map<String, SourceLine> headers, String name, String otherwise) {
    SourceLine header = headers.get(name);
    return header == null ? otherwise : header.code();
  }

  private static void rejectUnknown(String header, int line) {
    List<String> known =
        List.of("title", "cite", "inputs", "states", "outputs", "shown", "forget bias", "initial");
    if (!known.contains(header)) {
      throw new CellProblem(
          line, 1, "there is no header '" + header + "'; known are " + String.join(", ", known));
    }
  }

  private static void rejectSecond(String header, SourceLine earlier, int line) {
    if (earlier != null) {
      throw new CellProblem(
          line, 1, "the header '" + header + "' is already in line " + earlier.number());
    }
  }

  private static List<String> names(String text) {
    return ports(text, Dim.ONE).stream().map(Port::name).toList();
  }

  /** Ports between commas; commas inside brackets belong to a size. */
  private static List<Port> ports(String text, Dim usual) {
    List<Port> ports = new ArrayList<>();
    for (String part : text.split(",(?![^\\[]*])", -1)) {
      Matcher matcher = PORT.matcher(part.strip());
      if (matcher.matches()) {
        String size = matcher.group(2);
        rejectName(matcher.group(1), ports);
        ports.add(new Port(matcher.group(1), Port.shape(size == null ? usual.name() : size)));
      } else if (!part.isBlank()) {
        throw new CellProblem(
            1, 0, "'" + part.strip() + "' is not a name; names begin with a letter");
      }
    }
    return ports;
  }

  private static void rejectName(String name, List<Port> earlier) {
    if (Operators.call(name).isPresent()) {
      throw new CellProblem(1, 0, name + " is a function; take another name");
    }
    if (earlier.stream().anyMatch(port -> port.name().equals(name))) {
      throw new CellProblem(1, 0, name + " is named twice in one header; once is enough");
    }
  }
}
