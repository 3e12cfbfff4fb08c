package org.unroll.lab.reference;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.unroll.cell.CellCatalogue;
import org.unroll.engine.Networks;
import org.unroll.engine.Program;
import org.unroll.engine.Weights;
import org.unroll.network.Network;
import org.unroll.network.Readout;
import org.unroll.network.Reduction;
import org.unroll.task.Batch;
import org.unroll.task.Targets;

/**
 * A case set up in the engine's terms.
 *
 * @param file where everything comes from
 * @param names between the case's weights and the engine's
 * @param network what the case computes
 * @param length T
 * @param batch the case's inputs and targets
 */
record ReferenceCase(
    ReferenceFile file, WeightNames names, Network network, int length, Batch batch) {

  /**
   * Reads a case.
   *
   * @throws ReferenceProblem if the file is no case, or one that the engine cannot compute
   */
  static ReferenceCase read(Path path, CellCatalogue cells, CellCatalogue heads) {
    ReferenceFile file = ReferenceFile.read(path);
    String topology = file.text("config/topology");
    if (!topology.equals("single")) {
      throw new ReferenceProblem("networks wired as '" + topology + "' cannot be computed yet");
    }
    ReferenceFile layer = file.layer();
    String cell = layer.text("cell");
    WeightNames names =
        WeightNames.of(cell, layer.texts("gate_order"))
            .orElseThrow(() -> new ReferenceProblem("there is no cell '" + cell + "' yet"));
    Network network = network(file, cells, heads, names.cell());
    int length = file.count("config/T");
    return new ReferenceCase(file, names, network, length, batch(file, network, length));
  }

  private static Network network(
      ReferenceFile file, CellCatalogue cells, CellCatalogue heads, String cell) {
    String head = file.text("config/head");
    return new Network(
        cells.get(cell),
        heads.get(head.startsWith("ce") ? "cross-entropy" : "half-squared-error"),
        file.count("config/I"),
        file.count("config/H"),
        file.count("config/O"),
        readout(head),
        reduction(file.text("config/batch_reduction")),
        reduction(file.text("config/time_reduction")));
  }

  private static Readout readout(String head) {
    return switch (head) {
      case "ce_every", "sq_every" -> Readout.EVERY;
      case "ce_last", "sq_last" -> Readout.LAST;
      case "ce_meanpool", "sq_meanpool" -> Readout.MEAN;
      default -> throw new ReferenceProblem("there is no read-out '" + head + "'");
    };
  }

  private static Reduction reduction(String name) {
    return switch (name) {
      case "mean" -> Reduction.MEAN;
      case "sum" -> Reduction.SUM;
      default -> throw new ReferenceProblem("losses cannot be reduced by '" + name + "'");
    };
  }

  private static Batch batch(ReferenceFile file, Network network, int length) {
    int size = file.count("config/B");
    int width = network.inputs();
    double[][] x = rows(file.numbers("inputs/x", length * size * width), length);
    int terms = network.terms(length);
    return new Batch(size, width, x, targets(file, network, terms, size));
  }

  private static Targets targets(ReferenceFile file, Network network, int terms, int size) {
    if (network.head().id().equals("cross-entropy")) {
      double[][] ids = rows(file.numbers("inputs/target_ids", terms * size), terms);
      return new Targets.Classes(
          Arrays.stream(ids).map(ReferenceCase::whole).toArray(int[][]::new));
    }
    int width = network.outputs();
    double[] values = file.numbers("inputs/target", terms * size * width);
    return new Targets.Values(rows(values, terms), width);
  }

  private static double[][] rows(double[] numbers, int count) {
    int width = numbers.length / count;
    return IntStream.range(0, count)
        .mapToObj(i -> Arrays.copyOfRange(numbers, i * width, (i + 1) * width))
        .toArray(double[][]::new);
  }

  private static int[] whole(double[] numbers) {
    return Arrays.stream(numbers).mapToInt(number -> (int) number).toArray();
  }

  /** A fresh program with the case's weights, initial states and data. */
  Program program() {
    Weights weights = Networks.weights(network);
    for (String name : names.all()) {
      int count = names.gather(name, weights, weight -> weight.value().data).length;
      names.scatter(name, file.numbers("weights/" + name, count), weights);
    }
    Program program = new Program(network, weights, length, batch.size());
    for (String state : states()) {
      double[] initial = program.initialState(state).data;
      String path = "inputs/initial/" + Network.LAYER + "." + state;
      System.arraycopy(file.numbers(path, initial.length), 0, initial, 0, initial.length);
    }
    program.load(batch);
    return program;
  }

  /** The cell's states. */
  List<String> states() {
    return network.cell().states();
  }
}
