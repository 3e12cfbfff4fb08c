package org.unroll.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unroll.problem.Diagnostic;

/** Cuts one line of equation text into words. */
final class Lexer {

  private static final Pattern WORD =
      Pattern.compile(
          "(?<name>\\p{L}[\\p{L}\\p{N}_]*(\\[t-1])?)"
              + "|(?<number>\\d+(\\.\\d+)?([eE][-+]?\\d+)?)"
              + "|(?<sign>[-+*⊙/()=,\\[\\]])");

  private Lexer() {}

  /**
   * The words of a line, with an END at its end.
   *
   * @throws CellProblem at a character that belongs to no word
   */
  static List<Token> words(String text, int line) {
    List<Token> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    int at = 0;
    while ((at = skipBlanks(text, at)) < text.length()) {
      if (!matcher.region(at, text.length()).lookingAt()) {
        Object found = described(text.codePointAt(at));
        throw new CellProblem(line, at + 1, CellFault.NO_MEANING, found);
      }
      words.add(new Token(kind(matcher), matcher.group(), at + 1));
      at = matcher.end();
    }
    words.add(new Token(Token.Kind.END, "", text.length() + 1));
    return words;
  }

  /** A character that cannot be seen is told by its number. */
  private static Object described(int character) {
    int type = Character.getType(character);
    boolean unseen =
        type == Character.CONTROL || type == Character.FORMAT || type == Character.UNASSIGNED;
    return unseen
        ? Diagnostic.of(CellFault.INVISIBLE, "%04X".formatted(character))
        : "'" + Character.toString(character) + "'";
  }

  private static Token.Kind kind(Matcher matcher) {
    if (matcher.group("name") != null) {
      return Token.Kind.NAME;
    }
    return matcher.group("number") != null ? Token.Kind.NUMBER : Token.Kind.SIGN;
  }

  private static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
