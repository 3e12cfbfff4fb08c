package org.unroll.lab.system.deep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.unroll.cell.CellCatalogue;
import org.unroll.cell.Initial;
import org.unroll.cell.InitialScheme;
import org.unroll.engine.Frame;
import org.unroll.engine.Program;
import org.unroll.expr.Buffer;
import org.unroll.expr.Symbol;
import org.unroll.lab.Curve;
import org.unroll.lab.system.Apprentice;
import org.unroll.network.Blocks;
import org.unroll.network.FeedForward;
import org.unroll.network.Loss;
import org.unroll.task.Batch;
import org.unroll.task.Moons;
import org.unroll.task.Targets;

/** One deep network, what it scores, and every number of its passes. Belongs to one thread. */
final class DeepLearner {

  /** Units of a hidden layer. */
  static final int WIDTH = 8;

  private static final Initial HE = new Initial(InitialScheme.GAUSSIAN, Math.sqrt(2.0 / WIDTH));

  private final DeepKind kind;
  private final int depth;
  private final Apprentice apprentice;
  private final List<Double> at = new ArrayList<>();
  private final List<Double> accuracies = new ArrayList<>();

  DeepLearner(DeepKind kind, DeepSettings settings, double rate) {
    this.kind = kind;
    this.depth = settings.depth();
    this.apprentice =
        new Apprentice(
            FeedForward.deep(
                Blocks.deep(kind.activation(), Moons.INPUTS, WIDTH, depth, kind.link()),
                CellCatalogue.heads().get(Loss.BINARY_CROSS_ENTROPY.id()),
                1),
            Optional.of(HE),
            "sgd",
            rate,
            settings.seed());
  }

  void learn(Batch batch) {
    apprentice.learn(batch);
  }

  /** Writes down what it scores on held-back points after so many updates. */
  void note(long updates, Batch heldBack) {
    at.add((double) updates);
    accuracies.add(accuracy(apprentice.read(heldBack), heldBack));
  }

  private static double accuracy(Program program, Batch batch) {
    double[] scores = program.outputs()[0];
    double[] targets = ((Targets.Values) batch.targets()).rows()[0];
    int right = 0;
    for (int n = 0; n < scores.length; n++) {
      right += (scores[n] > 0) == (targets[n] > 0.5) ? 1 : 0;
    }
    return (double) right / scores.length;
  }

  /** What a page may know of it. */
  DeepLane lane(Batch heldBack, Batch shown) {
    Program all = apprentice.read(heldBack);
    all.backward();
    double[] norms = new double[depth + 1];
    for (int l = 0; l < depth; l++) {
      norms[l] = meanNorm(frame(all, l).buffer(Symbol.now("z").toGradient()));
    }
    norms[depth] = meanNorm(all.head(0).buffer(Symbol.now("y").toGradient()));
    double loss = all.loss();
    return new DeepLane(kind, norms, new Curve(array(at), array(accuracies)), loss, layers(shown));
  }

  /** Each row was divided by the number of rows; that is taken back. */
  private static double meanNorm(Buffer delta) {
    double sum = 0;
    for (int row = 0; row < delta.rows; row++) {
      double squares = 0;
      for (int k = row * delta.cols; k < (row + 1) * delta.cols; k++) {
        squares += delta.data[k] * delta.data[k];
      }
      sum += Math.sqrt(squares);
    }
    return sum;
  }

  private List<LayerNumbers> layers(Batch shown) {
    Program one = apprentice.read(shown);
    one.backward();
    List<LayerNumbers> layers = new ArrayList<>();
    double[] below = shown.inputs()[0].clone();
    for (int l = 0; l < depth; l++) {
      LayerNumbers layer = layer(one, l, below);
      layers.add(layer);
      below = layer.a();
    }
    layers.add(readout(one, below));
    return layers;
  }

  private LayerNumbers layer(Program one, int l, double[] below) {
    Frame frame = frame(one, l);
    return new LayerNumbers(
        below,
        weight("l" + l + ".W"),
        weight("l" + l + ".b"),
        copy(frame, Symbol.now("z")),
        copy(frame, Symbol.now("h")),
        one.output("l" + l, 0).data.clone(),
        copy(frame, Symbol.now("h").toGradient()),
        copy(frame, Symbol.now("z").toGradient()));
  }

  /** dJ/dp is not computed by itself, since soft cost and sigmoid are one operator: delta / f'(z). */
  private LayerNumbers readout(Program one, double[] below) {
    Frame head = one.head(0);
    double[] p = copy(head, Symbol.now("p"));
    double[] delta = copy(head, Symbol.now("y").toGradient());
    double[] error = {delta[0] / (p[0] * (1 - p[0]))};
    return new LayerNumbers(
        below, weight("out.V"), weight("out.b_y"), copy(head, Symbol.now("y")), p, p, error, delta);
  }

  /** J of the point that is shown. */
  double cost(Batch shown) {
    return apprentice.read(shown).loss();
  }

  private static Frame frame(Program program, int layer) {
    return program.step("l" + layer, 0);
  }

  private double[] weight(String name) {
    return apprentice.weights().get(name).value().data.clone();
  }

  private static double[] copy(Frame frame, Symbol symbol) {
    return frame.buffer(symbol).data.clone();
  }

  private static double[] array(List<Double> numbers) {
    return Arrays.copyOf(numbers.stream().mapToDouble(x -> x).toArray(), numbers.size());
  }
}
