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

  /** The gates that see each other's last values, in the order of rows and columns of R_g. */
  private static final List<String> TALKING_GATES = List.of("i", "f", "o");

  private final Map<String, Grid> parts = new LinkedHashMap<>();
  private final int hidden;

  /**
   * Finds our weights for all arrays of a case.
   *
   * @throws CaseProblem if an array has no counterpart, or one of our weights is in no array
   */
  WeightLayout(ReferenceCase reference, Network network) {
    this.hidden = network.hidden();
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
    requireAll(network.cell().id(), CaseNetwork.LAYER, layerNames);
    requireAll(network.head().id(), Network.HEAD, headNames);
  }

  private static Set<String> names(Cell cell) {
    return cell.weights().stream()
        .map(entry -> entry.getKey().name())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Grid ofLayer(String path, CaseConfig.Layer layer, Set<String> ours) {
    String array = path.substring(layer.name().length() + 1);
    if (array.equals("R_g")) {
      return ofGates(path, ours);
    }
    List<String> patterns = STACKED.get(array);
    if (patterns == null) {
      return Grid.stack(List.of(CaseNetwork.LAYER + "." + known(path, List.of(array), ours)));
    }
    return Grid.stack(
        layer.gates().stream()
            .map(gate -> patterns.stream().map(pattern -> pattern.formatted(gate)).toList())
            .map(candidates -> CaseNetwork.LAYER + "." + known(path, candidates, ours))
            .toList());
  }

  /** A row of blocks for each gate that receives, a block for each gate that sends. */
  private static Grid ofGates(String path, Set<String> ours) {
    return new Grid(
        TALKING_GATES.stream()
            .map(
                receiver ->
                    TALKING_GATES.stream()
                        .map(sender -> known(path, List.of("R_" + receiver + sender), ours))
                        .map(name -> CaseNetwork.LAYER + "." + name)
                        .toList())
            .toList());
  }

  private static Grid ofReadOut(String path, Set<String> ours) {
    String array = path.startsWith("out.") ? path.substring("out.".length()) : path;
    String name = READ_OUT.getOrDefault(array, array);
    return Grid.stack(List.of(Network.HEAD + "." + known(path, List.of(name), ours)));
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
    Set<String> given =
        parts.values().stream().flatMap(g -> g.names().stream()).collect(Collectors.toSet());
    for (String name : ours) {
      if (!given.contains(layer + "." + name)) {
        throw new CaseProblem(
            "The file has no field under weights for %s of %s.".formatted(name, cell));
      }
    }
  }

  /** An array put together from a number list for each of our weights; null for an unknown array. */
  double[] stacked(String array, Function<String, double[]> part) {
    Grid grid = parts.get(array);
    return grid == null ? null : grid.join(part, hidden);
  }

  /** Copies the case's weights into ours. */
  void load(ReferenceCase reference, Function<String, Weight> weights) {
    parts.forEach(
        (array, grid) -> {
          Numbers numbers = reference.numbers().get("weights." + array);
          List<String> names = grid.names();
          for (int k = 0; k < names.size(); k++) {
            double[] into = weights.apply(names.get(k)).value().data;
            requireSize(array, numbers.values().length, into.length * names.size());
            System.arraycopy(grid.cut(numbers, k, hidden), 0, into, 0, into.length);
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
