package org.unroll.cell;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which equations of one step need which others of the same step. States are left out: an equation
 * that reads a state can always be written so that it reads the step before.
 */
final class Dependencies {

  private final Map<String, Set<String>> needs = new LinkedHashMap<>();

  /**
   * Reads the dependencies off the words of all equations.
   *
   * @param equations each with the name that it defines as its first word
   */
  Dependencies(List<List<Token>> equations, List<String> states) {
    equations.forEach(words -> needs.put(words.get(0).text(), new TreeSet<>()));
    states.forEach(needs::remove);
    for (List<Token> words : equations) {
      words.stream()
          .skip(1)
          .map(Token::text)
          .filter(needs::containsKey)
          .forEach(name -> needs.getOrDefault(words.get(0).text(), new TreeSet<>()).add(name));
    }
  }

  /**
   * A circle {@code owner, name, ..., owner} of equations each of which needs the next.
   *
   * @param name what the owner needs
   * @return empty if there is none, so that the lines only stand in the wrong order
   */
  List<String> circle(String owner, String name) {
    List<String> path = new ArrayList<>(List.of(owner));
    return leads(name, owner, path, new HashSet<>()) ? path : List.of();
  }

  private boolean leads(String at, String goal, List<String> path, Set<String> seen) {
    path.add(at);
    boolean found =
        at.equals(goal)
            || needs.getOrDefault(at, Set.of()).stream()
                .anyMatch(next -> seen.add(next) && leads(next, goal, path, seen));
    if (!found) {
      path.remove(path.size() - 1);
    }
    return found;
  }
}
