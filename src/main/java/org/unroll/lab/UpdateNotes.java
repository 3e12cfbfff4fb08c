package org.unroll.lab;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unroll.analysis.WeightShares;
import org.unroll.engine.Optimizer;
import org.unroll.engine.Program;
import org.unroll.engine.SlicedProgram;
import org.unroll.engine.Weight;
import org.unroll.engine.Weights;
import org.unroll.network.Network;

/** Notes down the numbers of an update while it is carried out, stage by stage. */
final class UpdateNotes {

  /** With more numbers than this, the shares of the steps are not told. */
  private static final long MOST_SHARES = 1L << 21;

  private final List<Weight> weights;
  private final Optimizer optimizer;
  private final Map<String, double[][]> shares = new HashMap<>();
  private final List<double[]> before;
  private final List<double[]> keptBefore;
  private final List<double[]> gradient;
  private List<double[]> clipped = List.of();
  private List<double[]> noisy = List.of();

  /** Notes of an update whose gradients have just been computed. */
  UpdateNotes(Weights weights, Optimizer optimizer, SlicedProgram training) {
    this.weights = List.copyOf(weights.all());
    this.optimizer = optimizer;
    this.before = this.weights.stream().map(w -> w.value().data.clone()).toList();
    this.keptBefore = optimizer.memory().stream().map(double[]::clone).toList();
    this.gradient = gradients();
    if ((long) weights.count() * training.slices().get(0).length() <= MOST_SHARES) {
      training.slices().forEach(this::addShares);
    }
  }

  private void addShares(Program slice) {
    List<String> layers =
        new ArrayList<>(slice.network().layers().stream().map(l -> l.name()).distinct().toList());
    layers.add(Network.HEAD);
    layers.stream()
        .flatMap(layer -> WeightShares.of(slice, layer).stream())
        .forEach(share -> shares.merge(share.weight(), share.shares(), UpdateNotes::sum));
  }

  private static double[][] sum(double[][] a, double[][] b) {
    double[][] sum = new double[a.length][];
    for (int t = 0; t < a.length; t++) {
      sum[t] = a[t].clone();
      for (int k = 0; k < sum[t].length; k++) {
        sum[t][k] += b[t][k];
      }
    }
    return sum;
  }

  private List<double[]> gradients() {
    return weights.stream().map(w -> w.gradient().data.clone()).toList();
  }

  /** The gradients have been clipped, or left as they are. */
  void clipped() {
    clipped = gradients();
  }

  /** Noise has been added, or none. */
  void noisy() {
    noisy = gradients();
  }

  /** The weights have moved. */
  List<WeightUpdate> done() {
    List<WeightUpdate> all = new ArrayList<>();
    for (int n = 0; n < weights.size(); n++) {
      Weight weight = weights.get(n);
      all.add(
          new WeightUpdate(
              weight.name(),
              weight.value().rows,
              weight.value().cols,
              Optional.ofNullable(shares.get(weight.name())),
              gradient.get(n),
              clipped.get(n),
              noisy.get(n),
              kept(n, keptBefore),
              kept(n, optimizer.memory().stream().map(double[]::clone).toList()),
              before.get(n),
              weight.value().data.clone()));
    }
    return all;
  }

  /** A weight's arrays: an optimiser keeps those of all weights for one thing after the other. */
  private List<double[]> kept(int weight, List<double[]> memory) {
    List<double[]> kept = new ArrayList<>();
    for (int k = 0; k < optimizer.rule().kind().kept().size(); k++) {
      kept.add(memory.get(k * weights.size() + weight));
    }
    return kept;
  }
}
