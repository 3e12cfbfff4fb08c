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

  /**
   * Fewest insertions, deletions, replacements and swaps of neighbours. Sources: Damerau 1964, Wagner
   * and Fischer 1974.
   */
  private static int distance(String a, String b) {
    int[][] slips = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        slips[i][j] = i == 0 || j == 0 ? i + j : fewest(slips, a, b, i, j);
      }
    }
    return slips[a.length()][b.length()];
  }

  private static int fewest(int[][] slips, String a, String b, int i, int j) {
    int replaced = slips[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int least = Math.min(replaced, 1 + Math.min(slips[i - 1][j], slips[i][j - 1]));
    boolean swap =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swap ? Math.min(least, 1 + slips[i - 2][j - 2]) : least;
  }
}
