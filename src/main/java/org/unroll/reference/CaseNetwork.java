package org.unroll.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unroll.cell.Cell;
import org.unroll.cell.CellCatalogue;
import org.unroll.network.Attention;
import org.unroll.network.Block;
import org.unroll.network.EncoderDecoder;
import org.unroll.network.Layer;
import org.unroll.network.Level;
import org.unroll.network.Link;
import org.unroll.network.Network;
import org.unroll.network.Stack;

/** Finds our network for a case: the cells of the catalogue with the same equations, wired alike. */
final class CaseNetwork {

  /** The topology of an encoder with a decoder. */
  static final String PAIR = "encdec";

  private static final String RESIDUAL = "residual";

  /** How the names of the kinds of attention begin in our catalogue. */
  private static final String SCORE = "attention-";

  /** Topologies that are stacks of levels. */
  private static final List<String> STACKS = List.of("single", "stacked", RESIDUAL, "bidir");

  /** Names of cells in the cases that differ from ours by more than a hyphen. */
  private static final Map<String, String> CELLS =
      Map.of(
          "rnn_tanh", "rnn-torch",
          "lstm", "lstm-torch",
          "gru_chung", "gru");

  private final CellCatalogue cells;
  private final CellCatalogue heads;
  private final CellCatalogue wiring = CellCatalogue.wiring();

  CaseNetwork(CellCatalogue cells, CellCatalogue heads) {
    this.cells = cells;
    this.heads = heads;
  }

  /**
   * The network that a case describes.
   *
   * @throws CaseProblem if the engine cannot build it, saying which part
   */
  Network of(CaseConfig config) {
    if (config.decoder().isPresent()) {
      return pair(config, config.decoder().get());
    }
    if (!STACKS.contains(config.topology())) {
      throw new CaseProblem(
          "The topology '%s' cannot be built; known are %s and %s."
              .formatted(config.topology(), String.join(", ", STACKS), PAIR));
    }
    return stack(config);
  }

  private Stack stack(CaseConfig config) {
    return new Stack(
        levels(config),
        heads.get(config.loss().id()),
        config.outputs(),
        config.readout(),
        config.ends(),
        config.overBatch(),
        config.overTime());
  }

  /** A reversed layer shares a level with the forward one before it; both read the level below. */
  private List<Block> levels(CaseConfig config) {
    List<Block> levels = new ArrayList<>();
    int width = config.inputs();
    for (int i = 0; i < config.layers().size(); i++) {
      List<Layer> together = new ArrayList<>();
      together.add(layer(config, config.layers().get(i), width));
      if (!together.get(0).reversed() && isReversed(config, i + 1)) {
        i++;
        together.add(layer(config, config.layers().get(i), width));
      }
      boolean linked = config.topology().equals(RESIDUAL) && !levels.isEmpty();
      levels.add(new Level(together, linked ? Link.RESIDUAL : Link.NONE));
      width = levels.get(levels.size() - 1).outputs();
    }
    return levels;
  }

  private static boolean isReversed(CaseConfig config, int index) {
    return index < config.layers().size() && config.layers().get(index).reversed();
  }

  private EncoderDecoder pair(CaseConfig config, CaseConfig.Decoder decoder) {
    Optional<Attention> attention = decoder.attention().map(this::attention);
    boolean early = attention.filter(Attention::beforeStep).isPresent();
    int width = config.inputs() + (early ? config.hidden() : 0);
    return new EncoderDecoder(
        List.copyOf(column(config, false, config.inputs())),
        column(config, true, width),
        attention,
        heads.get(config.loss().id()),
        config.outputs(),
        config.overBatch(),
        config.overTime());
  }

  /** The encoder's or the decoder's levels, the lowest first. */
  private List<Level> column(CaseConfig config, boolean decoder, int inputs) {
    List<Level> levels = new ArrayList<>();
    for (CaseConfig.Layer layer : config.layers()) {
      if (layer.name().startsWith("dec") == decoder) {
        int width = levels.isEmpty() ? inputs : config.hidden();
        levels.add(Level.of(layer(config, layer, width)));
      }
    }
    return levels;
  }

  private Attention attention(CaseConfig.LookBack how) {
    String id = SCORE + how.score().replace('_', '-');
    if (!scores().contains(id)) {
      throw new CaseProblem(
          "The score '%s' is not among the program's (%s)."
              .formatted(how.score(), String.join(", ", scores())));
    }
    return new Attention(wiring.get(id), how.beforeStep(), how.units(), how.sharpness());
  }

  private List<String> scores() {
    return wiring.ids().stream().filter(id -> id.startsWith(SCORE)).toList();
  }

  /** A layer that reads what the wiring hands it, which must be what the case says. */
  private Layer layer(CaseConfig config, CaseConfig.Layer layer, int width) {
    if (layer.inputs() != width) {
      throw new CaseProblem(
          "The input_size of layer %s in config.layers is %d; what it reads has length %d."
              .formatted(layer.name(), layer.inputs(), width));
    }
    return new Layer(layer.name(), cell(layer.cell()), width, config.hidden(), layer.reversed());
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
