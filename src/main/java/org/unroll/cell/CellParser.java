package org.unroll.cell;

import java.util.ArrayList;
import java.util.List;

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
      throw new CellProblem(MOST_LINES + 1, 0, CellFault.TOO_LONG, MOST_LINES, lines.size());
    }
    Headers headers = new Headers();
    List<SourceLine> equations = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      SourceLine line = SourceLine.of(lines.get(i), i + 1);
      if (!headers.take(line) && !line.code().isBlank()) {
        equations.add(line);
      }
    }
    return build(id, headers, equations);
  }

  private static Cell build(String id, Headers headers, List<SourceLine> lines) {
    List<Port> inputs = headers.inputs();
    List<String> states = headers.names("states");
    List<String> outputs = headers.names("outputs");
    List<String> seen = new ArrayList<>(headers.names("shown"));
    seen.addAll(outputs);
    CellReader reader = new CellReader(inputs, states, lines);
    List<Equation> equations = reader.read(seen);
    return new Cell(
        id,
        headers.text("title", id),
        headers.text("cite", ""),
        inputs,
        states,
        outputs,
        equations,
        headers.forgetBias(reader.shapes()),
        headers.initial(reader.shapes()),
        reader.shapes());
  }
}
