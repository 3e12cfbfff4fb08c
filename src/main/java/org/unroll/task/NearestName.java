package org.unroll.task;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the name a person probably meant.
 *
 * @param names the right ones
 */
public record NearestName(List<String> names) {

  /** The name with the fewest slips, if that is a slip and not another word. */
  public Optional<String> to(String typed) {
    String word = typed.toLowerCase(Locale.ROOT).strip();
    return names.stream()
        .filter(name -> isNear(word, name))
        .min(Comparator.comparingInt(name -> distance(word, name)));
  }

  /** At most one slip in three letters, or a name cut short. */
  private static boolean isNear(String word, String name) {
    boolean cut = word.length() > 1 && (name.startsWith(word) || word.startsWith(name));
    return cut || distance(word, name) <= name.length() / 3;
  }

  /** Fewest insertions, deletions and replacements. Source: Wagner and Fischer 1974. */
  private static int distance(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[b.length()];
  }
}
