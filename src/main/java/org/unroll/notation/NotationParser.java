package org.unroll.notation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads a notation's table: settings as {@code key: value}, then letters as {@code name = LaTeX}. In
 * the letters <code>{@literal @}</code> stands for the time step and {@code *} for the rest of the name that the star of
 * the key took in; {@code suffix g = c} calls the rest g an index c; {@code inline q} shows what q stands
 * for in its place; {@code update rate = \eta} is a letter of an optimiser's rule.
 */
public final class NotationParser {

  private static final String SUFFIX = "suffix ";
  private static final String INLINE = "inline ";

  private final String file;
  private final Map<Setting, String> settings = new EnumMap<>(Setting.class);
  private final Map<String, String> letters = new LinkedHashMap<>();
  private final Map<String, String> suffixes = new LinkedHashMap<>();
  private final Set<String> inlined = new HashSet<>();
  private Optional<Integer> rank = Optional.empty();
  private Optional<String> source = Optional.empty();

  private NotationParser(String file) {
    this.file = file;
  }

  /**
   * A notation.
   *
   * @param id catalogue id
   * @throws NotationProblem naming file and line, saying what is wrong and what would be right
   */
  public static Notation parse(String id, String text) {
    NotationParser parser = new NotationParser(id + ".notation");
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      parser.line(lines.get(i).strip(), i + 1);
    }
    return parser.finish(id);
  }

  private Notation finish(String id) {
    if (rank.isEmpty() || source.isEmpty()) {
      throw new NotationProblem(
          file + ": it must say \"rank: 3\", its place in the list, and \"source: whose it is\".");
    }
    NameTable names = new NameTable(letters, suffixes);
    return new Notation(id, rank.get(), source.get(), settings, names, inlined);
  }

  private void line(String line, int number) {
    int equals = line.indexOf(" = ");
    int colon = line.indexOf(": ");
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    if (line.startsWith(INLINE)) {
      inlined.add(line.substring(INLINE.length()).strip());
    } else if (equals > 0) {
      name(line.substring(0, equals).strip(), line.substring(equals + 3).strip(), number);
    } else if (colon > 0) {
      setting(line.substring(0, colon), line.substring(colon + 2).strip(), number);
    } else {
      throw new NotationProblem(
          file,
          number,
          "\""
              + line
              + "\" is neither \"name = letters\" nor \"setting: value\" nor \"inline name\".");
    }
  }

  private void name(String key, String value, int number) {
    if (key.startsWith(SUFFIX)) {
      suffixes.put(key.substring(SUFFIX.length()).strip(), value);
      return;
    }
    if (value.contains("*") && !key.contains("*")) {
      throw new NotationProblem(
          file, number, "the letters have a star but \"" + key + "\" has none to fill it with.");
    }
    checkBraces(value, number);
    if (letters.put(key, value) != null) {
      throw new NotationProblem(
          file, number, "\"" + key + "\" has letters already; keep one of the lines.");
    }
  }

  private void checkBraces(String value, int number) {
    int open = 0;
    for (int i = 0; i < value.length() && open >= 0; i++) {
      char c = value.charAt(i);
      open += c == '{' ? 1 : c == '}' ? -1 : 0;
    }
    if (open != 0) {
      throw new NotationProblem(file, number, "the braces of \"" + value + "\" do not pair up.");
    }
  }

  private void setting(String key, String value, int number) {
    switch (key) {
      case "source" -> source = Optional.of(value);
      case "rank" -> rank = Optional.of(rank(value, number));
      default -> settings.put(known(key, value, number), value);
    }
  }

  private int rank(String value, int number) {
    if (!value.matches("\\d{1,6}")) {
      throw new NotationProblem(file, number, "the rank \"" + value + "\" is no whole number.");
    }
    return Integer.parseInt(value);
  }

  private Setting known(String key, String value, int number) {
    Setting setting =
        Arrays.stream(Setting.values())
            .filter(s -> s.key().equals(key))
            .findFirst()
            .orElseThrow(() -> new NotationProblem(file, number, unknown(key)));
    if (!setting.allows(value)) {
      throw new NotationProblem(
          file, number, key + " cannot be \"" + value + "\"; it is " + setting.wanted() + ".");
    }
    return setting;
  }

  private static String unknown(String key) {
    String known =
        Arrays.stream(Setting.values()).map(Setting::key).collect(Collectors.joining(", "));
    return "there is no setting \"" + key + "\"; known are rank, source, " + known + ".";
  }
}
