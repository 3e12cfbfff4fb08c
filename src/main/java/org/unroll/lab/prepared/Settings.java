package org.unroll.lab.prepared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The lines {@code key: value} of a file. Whatever is asked for is noted, so that {@link #requireAllKnown}
 * can refuse the rest. Belongs to one thread.
 */
final class Settings {

  private static final Pattern LINE = Pattern.compile("([\\p{L}][\\p{L} ]*?)\\s*:(.*)");

  /** A remark begins the line or has a space before it: a formula may hold the sign as well. */
  private static final Pattern REMARK = Pattern.compile("(^|\\s)#.*");

  /** Beginning of the keys that name an arm of a question. */
  private static final String ARM = "arm ";

  private record Line(String key, String value, int number) {}

  private final String file;
  private final List<Line> lines;
  private final Set<String> known;

  private Settings(String file, List<Line> lines) {
    this(file, lines, new TreeSet<>());
  }

  private Settings(String file, List<Line> lines, Set<String> known) {
    this.file = file;
    this.lines = lines;
    this.known = known;
  }

  /**
   * Reads a file's text.
   *
   * @throws EntryProblem at a line that is neither empty nor {@code key: value}
   */
  static Settings read(String file, String text) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String raw : text.lines().toList()) {
      number++;
      String line = REMARK.matcher(raw).replaceFirst("").strip();
      Matcher matcher = LINE.matcher(line);
      if (matcher.matches()) {
        lines.add(new Line(matcher.group(1), matcher.group(2).strip(), number));
      } else if (!line.isEmpty()) {
        throw new EntryProblem(
            file, number, "expected a line such as 'task: adding', found '" + line + "'");
      }
    }
    return new Settings(file, lines);
  }

  /**
   * The settings without arms, with those of one arm in their place, as {@code cells = lstm; units = 8}.
   *
   * @throws EntryProblem if a part is not {@code key = value}
   */
  Settings ofArm(String name) {
    Line arm = line(ARM + name).orElseThrow();
    Map<String, Line> changed = new LinkedHashMap<>();
    lines.stream().filter(l -> !l.key().startsWith(ARM)).forEach(l -> changed.put(l.key(), l));
    for (String part : arm.value().split(";", -1)) {
      int sign = part.indexOf('=');
      if (sign < 0) {
        String found = part.strip();
        throw problem(arm, "parts such as 'cells = lstm' between semicolons (at '" + found + "')");
      }
      String key = part.substring(0, sign).strip();
      changed.put(key, new Line(key, part.substring(sign + 1).strip(), arm.number()));
    }
    return new Settings(file, List.copyOf(changed.values()));
  }

  /** The names of all arms, in the file's order. */
  List<String> arms() {
    return lines.stream()
        .filter(line -> line.key().startsWith(ARM))
        .map(line -> line.key().substring(ARM.length()).strip())
        .distinct()
        .toList();
  }

  /** The value of a key, if it is there. */
  Optional<String> text(String key) {
    return line(key).map(Line::value);
  }

  /**
   * The value of a key that must be there.
   *
   * @throws EntryProblem if it is missing
   */
  String need(String key) {
    return text(key)
        .orElseThrow(() -> new EntryProblem(file, 0, "a line '" + key + ": ...' is missing"));
  }

  /** The parts between commas; none where the key is not there. */
  List<String> list(String key) {
    return text(key).stream()
        .flatMap(value -> Arrays.stream(value.split(",")))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /**
   * A whole number, or another where the key is not there.
   *
   * @throws EntryProblem if it is none, or out of range
   */
  int whole(String key, int otherwise, int least, int most) {
    return line(key)
        .map(
            line -> {
              int value = parsed(line, Integer::parseInt, "a whole number");
              if (value < least || value > most) {
                throw problem(line, "from %d to %d".formatted(least, most));
              }
              return value;
            })
        .orElse(otherwise);
  }

  /**
   * A finite number, or another where the key is not there.
   *
   * @throws EntryProblem if it is none
   */
  double number(String key, double otherwise) {
    return line(key)
        .map(
            line -> {
              double value = parsed(line, Double::parseDouble, "a number");
              if (!Double.isFinite(value)) {
                throw problem(line, "a finite number");
              }
              return value;
            })
        .orElse(otherwise);
  }

  /**
   * One of some words, turned into what it means; another thing where the key is not there.
   *
   * @param meaning empty for words that mean nothing
   * @throws EntryProblem listing the words
   */
  <T> T word(String key, T otherwise, List<String> words, Function<String, Optional<T>> meaning) {
    Optional<Line> line = line(key);
    return line.isEmpty()
        ? otherwise
        : meaning
            .apply(line.get().value())
            .orElseThrow(() -> problem(line.get(), "one of " + String.join(", ", words)));
  }

  /**
   * What a reader makes of a value that it may refuse.
   *
   * @throws EntryProblem with the reader's own sentence
   */
  <T> T read(String key, T otherwise, Function<String, T> reader) {
    return line(key).map(line -> understood(line, reader)).orElse(otherwise);
  }

  private <T> T understood(Line line, Function<String, T> reader) {
    try {
      return reader.apply(line.value());
    } catch (IllegalArgumentException e) {
      throw new EntryProblem(file, line.number(), line.key() + ": " + e.getMessage());
    }
  }

  private <T> T parsed(Line line, Function<String, T> parser, String wanted) {
    try {
      return parser.apply(line.value());
    } catch (NumberFormatException e) {
      throw problem(line, wanted);
    }
  }

  private EntryProblem problem(Line line, String wanted) {
    return new EntryProblem(
        file,
        line.number(),
        "%s is to be %s, not '%s'".formatted(line.key(), wanted, line.value()));
  }

  /** The problem of a file as a whole, or of a key in it. */
  EntryProblem problem(String key, String message) {
    return new EntryProblem(file, line(key).map(Line::number).orElse(0), message);
  }

  private Optional<Line> line(String key) {
    known.add(key);
    List<Line> found = lines.stream().filter(line -> line.key().equals(key)).toList();
    if (found.size() > 1) {
      throw new EntryProblem(
          file,
          found.get(1).number(),
          "'%s' is already in line %d".formatted(key, found.get(0).number()));
    }
    return found.stream().findFirst();
  }

  /**
   * Refuses keys that nobody asked for.
   *
   * @throws EntryProblem listing the known ones
   */
  void requireAllKnown() {
    for (Line line : lines) {
      if (!known.contains(line.key())) {
        throw new EntryProblem(
            file,
            line.number(),
            "nobody knows '%s' here; known are %s"
                .formatted(
                    line.key(),
                    known.stream()
                        .filter(key -> !key.startsWith(ARM))
                        .collect(Collectors.joining(", "))));
      }
    }
  }

  /**
   * Takes over what an arm has asked for, after refusing what only that arm says and nobody knows.
   *
   * @throws EntryProblem listing the known ones
   */
  void noteKnown(Settings arm, String name) {
    int own = line(ARM + name).orElseThrow().number();
    new Settings(file, arm.lines.stream().filter(l -> l.number() == own).toList(), arm.known)
        .requireAllKnown();
    known.addAll(arm.known);
  }
}
