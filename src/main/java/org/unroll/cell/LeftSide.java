package org.unroll.cell;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.unroll.expr.Dim;
import org.unroll.expr.Shape;

/**
 * What stands before the right side of an equation: {@code h =} or {@code y[O+H] =}.
 *
 * @param name what the equation defines
 * @param size shape of the result; H numbers where no size is written
 * @param end number of words, the equals sign included
 */
record LeftSide(String name, Shape size, int end) {

  private static final Pattern SIZE = Pattern.compile("\\[ (\\w+(?: [+,] \\w+)*) ]");

  /**
   * Reads it off the words of a line.
   *
   * @throws CellProblem if the size is none or no equals sign follows
   */
  static LeftSide of(List<Token> words, int line) {
    int equals = words.get(1).is("[") ? afterBracket(words) : 1;
    Shape size = equals == 1 ? Shape.vector(Dim.HIDDEN) : size(words.subList(1, equals), line);
    Token found = words.get(Math.min(equals, words.size() - 1));
    if (!found.is("=")) {
      throw new CellProblem(line, found.column(), CellFault.EXPECTED_EQUALS, found.described());
    }
    return new LeftSide(words.get(0).text(), size, equals + 1);
  }

  private static int afterBracket(List<Token> words) {
    int at = 1;
    while (at < words.size() - 1 && !words.get(at).is("]")) {
      at++;
    }
    return at + 1;
  }

  /** The size in brackets, brackets included. */
  private static Shape size(List<Token> words, int line) {
    String text = words.stream().map(Token::text).collect(Collectors.joining(" "));
    Matcher size = SIZE.matcher(text);
    if (!size.matches()) {
      String found = text.replace(" ", "");
      throw new CellProblem(line, words.get(0).column(), CellFault.EXPECTED_SIZE, found);
    }
    return Port.shape(size.group(1).replace(" ", ""));
  }
}
