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
import org.unroll.network.Attention;
import org.unroll.network.EncoderDecoder;
import org.unroll.network.Network;

/**
 * Which of our weights stand in which array of a case. A case stacks the gates of a layer: rows
 * k H .. k H + H - 1 of its {@code W_ih} are our matrix between input and gate k.
 */
final class WeightLayout {

  private final Map<String, Grid> parts = new LinkedHashMap<>();
  private final int hidden;

  /**
   * Finds our weights for all arrays of a case.
   *
   * @throws CaseProblem if an array has no counterpart, or one of our weights is in no array
   */
  WeightLayout(ReferenceCase reference, Network network) {
    this.hidden = reference.config().hidden();
    Map<String, Cell> cells = cells(network);
    for (String path : reference.below("weights.")) {
      parts.put(path, grid(path, cells, reference.config()));
    }
    cells.forEach(this::requireAll);
  }

  /** Everything that has weights, by the prefix of their names. */
  private static Map<String, Cell> cells(Network network) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    network.layers().forEach(layer -> cells.put(layer.name(), layer.cell()));
    if (network instanceof EncoderDecoder pair) {
      pair.attention().ifPresent(how -> cells.put(Attention.LAYER, how.equations()));
    }
    cells.put(Network.HEAD, network.head());
    return cells;
  }

  private static Grid grid(String path, Map<String, Cell> cells, CaseConfig config) {
    String owner = path.substring(0, Math.max(0, path.indexOf('.')));
    if (!cells.containsKey(owner)) {
      throw new CaseProblem(
          "The field weights.%s has no counterpart; ours belong to %s."
              .formatted(path, cells.keySet()));
    }
    ArrayNames names = new ArrayNames(path, owner, names(cells.get(owner)));
    return config.layers().stream()
        .filter(layer -> layer.name().equals(owner))
        .findFirst()
        .map(layer -> names.ofLayer(layer.gates()))
        .orElseGet(names::ofOthers);
  }

  private static Set<String> names(Cell cell) {
    return cell.weights().stream()
        .map(entry -> entry.getKey().name())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private void requireAll(String owner, Cell cell) {
    Set<String> given =
        parts.values().stream().flatMap(g -> g.names().stream()).collect(Collectors.toSet());
    for (String name : names(cell)) {
      if (!given.contains(owner + "." + name)) {
        throw new CaseProblem(
            "The file has no field under weights for %s of %s, %s."
                .formatted(name, owner, cell.id()));
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
