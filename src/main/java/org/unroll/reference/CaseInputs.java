package org.unroll.reference;

import java.util.List;
import org.unroll.engine.Program;
import org.unroll.network.EncoderDecoder;
import org.unroll.network.Layer;
import org.unroll.network.Loss;
import org.unroll.network.Network;
import org.unroll.task.Batch;
import org.unroll.task.Targets;

/** Feeds a case to a program. */
final class CaseInputs {

  private final ReferenceCase reference;
  private final CaseConfig config;

  CaseInputs(ReferenceCase reference) {
    this.reference = reference;
    this.config = reference.config();
  }

  /**
   * Checks all shapes before anything is built, so that a wrong size in the configuration cannot ask
   * for endless memory.
   *
   * @throws CaseProblem naming the field
   */
  void requireShapes(Network network) {
    for (CaseConfig.Layer layer : config.layers()) {
      int rows = layer.gates().size() * config.hidden();
      String prefix = "weights." + layer.name();
      reference.numbers(prefix + ".W_ih", rows, layer.inputs());
      reference.numbers(prefix + ".W_hh", rows, config.hidden());
    }
    reference.numbers("weights.out.W", config.outputs(), network.features());
    reference.numbers("weights.out.b", config.outputs());
    startingLayers(network).forEach(l -> l.cell().states().forEach(s -> initial(l.name(), s)));
    source();
    config.decoder().ifPresent(this::requireShapes);
    targets();
  }

  private void requireShapes(CaseConfig.Decoder decoder) {
    read(decoder.length());
    id("config.START", decoder.start(), config.inputs());
    if (reference.numbers().containsKey("weights.att.v")) {
      decoder.attention().ifPresent(how -> reference.numbers("weights.att.v", how.units()));
    }
  }

  /** The layers that have initial states of their own: a decoder goes on from its encoder's. */
  static List<Layer> startingLayers(Network network) {
    return network instanceof EncoderDecoder pair ? pair.encoderLayers() : network.layers();
  }

  /** Copies inputs, targets and initial states into a program. */
  void load(Program program) {
    double[][] read = read(program.decoderLength());
    program.load(new Batch(config.batch(), config.inputs(), source(), read, targets()));
    loadInitial(program);
  }

  /** Copies inputs and initial states into a program whose decoder runs freely. */
  void loadSource(Program program) {
    double[][] source = source();
    for (int t = 0; t < source.length; t++) {
      System.arraycopy(source[t], 0, program.input(t).data, 0, source[t].length);
    }
    loadInitial(program);
  }

  private void loadInitial(Program program) {
    for (Layer layer : startingLayers(program.network())) {
      for (String state : layer.cell().states()) {
        double[] from = initial(layer.name(), state).values();
        System.arraycopy(from, 0, program.initialState(layer.name(), state).data, 0, from.length);
      }
    }
  }

  /** What the network, or the encoder, reads: T rows of B x I numbers. */
  private double[][] source() {
    return config.decoder().isPresent()
        ? oneHot("inputs.src_ids", config.length())
        : rows("inputs.x", config.length(), config.inputs());
  }

  /** What the decoder reads. */
  private double[][] read(int steps) {
    return steps > 0 ? oneHot("inputs.dec_in_ids", steps) : new double[0][];
  }

  private Numbers initial(String layer, String state) {
    return reference.numbers(
        "inputs.initial." + layer + "." + state, config.batch(), config.hidden());
  }

  private Targets targets() {
    return config.loss() == Loss.CROSS_ENTROPY
        ? new Targets.Classes(ids("inputs.target_ids", config.terms(), config.outputs()))
        : new Targets.Values(
            rows("inputs.target", config.terms(), config.outputs()), config.outputs());
  }

  private double[][] rows(String path, int count, int width) {
    Numbers numbers = reference.numbers(path, count, config.batch(), width);
    double[][] rows = new double[count][];
    for (int n = 0; n < rows.length; n++) {
      rows[n] = numbers.part(n, count);
    }
    return rows;
  }

  private double[][] oneHot(String path, int count) {
    int[][] ids = ids(path, count, config.inputs());
    double[][] rows = new double[count][config.batch() * config.inputs()];
    for (int n = 0; n < count; n++) {
      for (int b = 0; b < config.batch(); b++) {
        rows[n][b * config.inputs() + ids[n][b]] = 1;
      }
    }
    return rows;
  }

  private int[][] ids(String path, int count, int classes) {
    Numbers numbers = reference.numbers(path, count, config.batch());
    int[][] ids = new int[count][config.batch()];
    for (int k = 0; k < numbers.values().length; k++) {
      ids[k / config.batch()][k % config.batch()] = id(path, numbers.values()[k], classes);
    }
    return ids;
  }

  private static int id(String path, double value, int classes) {
    int id = (int) value;
    if (id != value || id < 0 || id >= classes) {
      throw new CaseProblem(
          "The field %s holds %s; it should hold whole numbers from 0 to %d."
              .formatted(path, value, classes - 1));
    }
    return id;
  }
}
