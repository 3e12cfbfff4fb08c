package org.unroll.notation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which letters stand for which names. A key may hold a star, as in {@code W_* = U_{*}}: it takes in
 * the rest of the name, here the gate, and hands it on to the letters. The key with most letters of its
 * own wins.
 */
final class NameTable {

  private record Row(String key, Pattern pattern, String letters) {}

  private final List<Row> rows;
  private final Map<String, String> suffixes;

  /**
   * A table.
   *
   * @param letters by key
   * @param suffixes what a gate is called in an index, where that is not its name
   */
  NameTable(Map<String, String> letters, Map<String, String> suffixes) {
    List<Row> all = new ArrayList<>();
    letters.forEach((key, value) -> all.add(new Row(key, pattern(key), value)));
    all.sort(Comparator.comparing((Row row) -> own(row.key)).reversed());
    this.rows = List.copyOf(all);
    this.suffixes = Map.copyOf(suffixes);
  }

  /** A key without a star comes before all others. */
  private static int own(String key) {
    return key.contains("*") ? key.replace("*", "").length() : Integer.MAX_VALUE;
  }

  /** The second star of a key stands for the same as the first. */
  private static Pattern pattern(String key) {
    String[] between = key.split("\\*", -1);
    StringBuilder regex = new StringBuilder(Pattern.quote(between[0]));
    for (int i = 1; i < between.length; i++) {
      regex.append(i == 1 ? "([^ ]+)" : "\\1").append(Pattern.quote(between[i]));
    }
    return Pattern.compile(regex.toString());
  }

  /** The letters for a name, its star filled in; empty where the table is silent. */
  Optional<String> find(String name) {
    for (Row row : rows) {
      Matcher matcher = row.pattern.matcher(name);
      if (matcher.matches()) {
        String rest = matcher.groupCount() > 0 ? matcher.group(1) : "";
        return Optional.of(row.letters.replace("*", suffixes.getOrDefault(rest, rest)));
      }
    }
    return Optional.empty();
  }

  /** What a gate is called in an index. */
  String suffix(String gate) {
    return suffixes.getOrDefault(gate, gate);
  }
}
