package org.unroll.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unroll.cell.Cell;
import org.unroll.cell.CellCatalogue;
import org.unroll.lab.ArchitectureProblem.Kind;
import org.unroll.network.Attention;
import org.unroll.network.Block;
import org.unroll.network.EncoderDecoder;
import org.unroll.network.Ends;
import org.unroll.network.Layer;
import org.unroll.network.Level;
import org.unroll.network.Link;
import org.unroll.network.Network;
import org.unroll.network.Stack;
import org.unroll.task.Task;
import org.unroll.task.WritingTask;

/** Builds the network of one cell of an experiment. */
final class Blueprint {

  /** Cosines lie between -1 and 1; so sharpened, the best slot can outweigh the others. */
  private static final double SHARPNESS = 5;

  private static final CellCatalogue WIRING = CellCatalogue.wiring();

  private final Experiment experiment;
  private final Architecture architecture;
  private final Cell cell;

  Blueprint(Experiment experiment, Cell cell) {
    this.experiment = experiment;
    this.architecture = experiment.architecture();
    this.cell = cell;
  }

  /**
   * The network for a task: a stack called {@code l0}, {@code l1} and so on, or an encoder {@code enc0}
   * and a decoder {@code dec0}. A layer that reads from the end has an {@code r} behind its name.
   *
   * @throws ArchitectureProblem if the architecture does not suit the task
   */
  Network network(Task task, Cell head) {
    requireFit(task);
    return task instanceof WritingTask writing ? pair(writing, head) : stack(task, head);
  }

  private void requireFit(Task task) {
    int layers = architecture.layers();
    require(
        layers >= 1 && layers <= Architecture.MOST_LAYERS,
        Kind.LAYERS,
        layers,
        Architecture.MOST_LAYERS);
    require(!architecture.bidirectional() || !task.foretells(), Kind.GIVES_AWAY, task.id());
    Link link = architecture.link();
    require(link == Link.NONE || layers > 1, Kind.NOTHING_TO_LINK, link.id());
    boolean writes = task instanceof WritingTask;
    require(architecture.attention() == Scoring.NONE || writes, Kind.NO_DECODER, task.id());
  }

  private static void require(boolean fits, Kind otherwise, Object... details) {
    if (!fits) {
      throw new ArchitectureProblem(otherwise, details);
    }
  }

  private Stack stack(Task task, Cell head) {
    Objective objective = experiment.objective();
    return new Stack(
        reading("l", task.inputWidth()),
        head,
        task.outputWidth(),
        task.readout(),
        Ends.OWN_END,
        objective.overBatch(),
        objective.overTime());
  }

  private EncoderDecoder pair(WritingTask task, Cell head) {
    Objective objective = experiment.objective();
    List<Block> encoder = reading("enc", task.inputWidth());
    return new EncoderDecoder(
        encoder,
        writing(task.symbols(), encoder.get(0).outputs()),
        attention(),
        head,
        task.outputWidth(),
        objective.overBatch(),
        objective.overTime());
  }

  /** Levels that read all of a sequence; from the second on what goes in is as long as what comes out. */
  private List<Block> reading(String name, int inputs) {
    List<Block> levels = new ArrayList<>();
    int width = inputs;
    for (int k = 0; k < architecture.layers(); k++) {
      List<Layer> layers = new ArrayList<>();
      layers.add(Layer.forward(name + k, cell, width, experiment.hidden()));
      if (architecture.bidirectional()) {
        layers.add(new Layer(name + k + "r", cell, width, experiment.hidden(), true));
      }
      Level level = new Level(layers, linkOf(k));
      levels.add(level);
      width = level.outputs();
    }
    return levels;
  }

  /**
   * Levels that write.
   *
   * @param units as many as the encoder hands on, whose states they go on from
   */
  private List<Level> writing(int symbols, int units) {
    boolean early = architecture.attention() != Scoring.NONE && architecture.beforeStep();
    List<Level> levels = new ArrayList<>();
    for (int k = 0; k < architecture.layers(); k++) {
      int width = k > 0 ? units : early ? symbols + units : symbols;
      levels.add(Level.of(Layer.forward("dec" + k, cell, width, units), linkOf(k)));
    }
    return levels;
  }

  private Link linkOf(int level) {
    return level == 0 ? Link.NONE : architecture.link();
  }

  private Optional<Attention> attention() {
    Scoring scoring = architecture.attention();
    if (scoring == Scoring.NONE) {
      return Optional.empty();
    }
    Cell equations = WIRING.get("attention-" + scoring.id());
    return Optional.of(
        new Attention(equations, architecture.beforeStep(), experiment.hidden(), SHARPNESS));
  }
}
