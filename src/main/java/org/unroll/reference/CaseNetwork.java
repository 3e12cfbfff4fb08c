package org.unroll.reference;

import java.util.List;
import java.util.Map;
import org.unroll.cell.Cell;
import org.unroll.cell.CellCatalogue;
import org.unroll.network.Ends;
import org.unroll.network.Layer;
import org.unroll.network.Level;
import org.unroll.network.Loss;
import org.unroll.network.Recurrent;

/** Finds our network for a case: the cell of the catalogue with the same equations. */
final class CaseNetwork {

  /** Names of cells in the cases that differ from ours by more than a hyphen. */
  private static final Map<String, String> CELLS =
      Map.of(
          "rnn_tanh", "rnn-torch",
          "lstm", "lstm-torch",
          "gru_chung", "gru");

  /** Name of the only layer. */
  static final String LAYER = "l0";

  private static final Map<Loss, String> HEADS =
      Map.of(
          Loss.CROSS_ENTROPY, "cross-entropy",
          Loss.HALF_SQUARED_ERROR, "half-squared-error",
          Loss.SQUARED_ERROR, "squared-error");

  private final CellCatalogue cells;
  private final CellCatalogue heads;

  CaseNetwork(CellCatalogue cells, CellCatalogue heads) {
    this.cells = cells;
    this.heads = heads;
  }

  /**
   * The network that a case describes.
   *
   * @throws CaseProblem if the engine cannot build it, saying which part
   */
  Recurrent of(CaseConfig config) {
    CaseConfig.Layer layer = config.layers().get(0);
    boolean single = config.topology().equals("single") && config.layers().size() == 1;
    if (!single || !layer.name().equals(LAYER)) {
      throw new CaseProblem(
          "The topology '%s' with %d layers cannot be run yet; one layer in one direction can."
              .formatted(config.topology(), config.layers().size()));
    }
    Layer ours = Layer.forward(LAYER, cell(layer.cell()), config.inputs(), config.hidden());
    return new Recurrent(
        List.of(Level.of(ours)),
        heads.get(HEADS.get(config.loss())),
        config.outputs(),
        config.readout(),
        Ends.SAME_POSITION,
        config.overBatch(),
        config.overTime());
  }

  private Cell cell(String name) {
    String id = CELLS.getOrDefault(name, name.replace('_', '-'));
    if (!cells.ids().contains(id)) {
      throw new CaseProblem(
          "The cell '%s' is not among the program's cells (%s)."
              .formatted(name, String.join(", ", cells.ids())));
    }
    return cells.get(id);
  }
}
