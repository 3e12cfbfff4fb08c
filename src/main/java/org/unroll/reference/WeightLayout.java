package org.unroll.reference;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unroll.cell.Cell;
import org.unroll.engine.Weight;
import org.unroll.network.Network;

/**
 * Which of our weights stand in which array of a case. A case stacks the gates of a layer: rows
 * k H .. k H + H - 1 of its {@code W_ih} are our matrix between input and gate k.
 */
final class WeightLayout {

  /** Our names for the part of an array that belongs to gate %s, the first that exists. */
  private static final Map<String, List<String>> STACKED =
      Map.of(
          "W_ih", List.of("W_i%s", "W_%s", "W_ih", "W"),
          "W_hh", List.of("W_h%s", "U_%s", "W_hh", "U"),
          "b_ih", List.of("b_i%s", "b_ih"),
          "b_hh", List.of("b_h%s", "b_hh"),
          "b", List.of("b_%s", "b"));

  private static final Map<String, String> READ_OUT = Map.of("W", "V", "b", "b_y");

  private final Map<String, List<String>> parts = new LinkedHashMap<>();

  /**
   * Finds our weights for all arrays of a case.
   *
   * @throws CaseProblem if an array has no counterpart, or one of our weights is in no array
   */
  WeightLayout(ReferenceCase reference, Network network) {
    CaseConfig.Layer layer = reference.config().layers().get(0);
    Set<String> layerNames = names(network.cell());
    Set<String> headNames = names(network.head());
    for (String path : reference.below("weights.")) {
      if (path.startsWith(layer.name() + ".")) {
        parts.put(path, ofLayer(path, layer, layerNames));
      } else {
        parts.put(path, ofReadOut(path, headNames));
      }
    }
    requireAll(network.cell().id(), Network.LAYER, layerNames);
    requireAll(network.head().id(), Network.HEAD, headNames);
  }

  private static Set<String> names(Cell cell) {
    return cell.weights().stream()
        .map(entry -> entry.getKey().name())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static List<String> ofLayer(String path, CaseConfig.Layer layer, Set<String> ours) {
    String array = path.substring(layer.name().length() + 1);
    List<String> patterns = STACKED.get(array);
    if (patterns == null) {
      return List.of(Network.LAYER + "." + known(path, List.of(array), ours));
    }
    return layer.gates().stream()
        .map(gate -> patterns.stream().map(pattern -> pattern.formatted(gate)).toList())
        .map(candidates -> Network.LAYER + "." + known(path, candidates, ours))
        .toList();
  }

  private static List<String> ofReadOut(String path, Set<String> ours) {
    String array = path.startsWith("out.") ? path.substring("out.".length()) : path;
    String name = READ_OUT.getOrDefault(array, array);
    return List.of(Network.HEAD + "." + known(path, List.of(name), ours));
  }

  private static String known(String path, List<String> candidates, Set<String> ours) {
    return candidates.stream()
        .filter(ours::contains)
        .findFirst()
        .orElseThrow(
            () ->
                new CaseProblem(
                    "The field weights.%s has no counterpart among our weights %s."
                        .formatted(path, ours)));
  }

  private void requireAll(String cell, String layer, Set<String> ours) {
    Set<String> given = parts.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    for (String name : ours) {
      if (!given.contains(layer + "." + name)) {
        throw new CaseProblem(
            "The file has no field under weights for %s of %s.".formatted(name, cell));
      }
    }
  }

  /** Paths of the arrays, without {@code weights.}. */
  Set<String> arrays() {
    return parts.keySet();
  }

  /** Names of our weights in an array, in order. */
  List<String> parts(String array) {
    return parts.get(array);
  }

  /** An array put together from a number list for each of our weights; null for an unknown array. */
  double[] stacked(String array, Function<String, double[]> part) {
    List<String> names = parts.get(array);
    return names == null ? null : Rows.joined(names.stream().map(part).toList());
  }

  /** Copies the case's weights into ours. */
  void load(ReferenceCase reference, Function<String, Weight> weights) {
    parts.forEach(
        (array, names) -> {
          Numbers numbers = reference.numbers().get("weights." + array);
          for (int k = 0; k < names.size(); k++) {
            double[] into = weights.apply(names.get(k)).value().data;
            double[] from = numbers.part(k, names.size());
            requireSize(array, from.length * names.size(), into.length * names.size());
            System.arraycopy(from, 0, into, 0, into.length);
          }
        });
  }

  private static void requireSize(String array, int has, int wanted) {
    if (has != wanted) {
      throw new CaseProblem(
          "The field weights.%s has %d numbers; the configuration asks for %d."
              .formatted(array, has, wanted));
    }
  }
}
