package org.unroll.lab.gradient;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.unroll.analysis.Saturation;
import org.unroll.engine.Clip;
import org.unroll.engine.Program;
import org.unroll.engine.Team;
import org.unroll.engine.Weight;
import org.unroll.engine.Weights;
import org.unroll.lab.Diverged;
import org.unroll.lab.Experiment;
import org.unroll.lab.Feed;
import org.unroll.lab.Laboratory;
import org.unroll.lab.Learner;
import org.unroll.lab.Learning;
import org.unroll.network.Layer;
import org.unroll.network.Stack;
import org.unroll.task.Batch;
import org.unroll.task.Task;

/**
 * One network's short training, which keeps every update's weights and gradients, so that one can go
 * back to any of them. Belongs to one thread.
 */
final class Apprenticeship {

  /** A ReLU's slope is 0 or 1. */
  private static final double HALF = 0.5;

  private static final int POINTS = 80;

  /** How far the cross-section goes on beyond the step, and back before it. */
  private static final double BEYOND = 1.15;

  private static final double BACK = 0.2;

  private final GradientVariant variant;
  private final List<Layer> layers;
  private final Clip clip;
  private final Weights weights;
  private final Learner learner;
  private final Feed feed;
  private final Program probe;
  private final List<UpdateRecord> records = new ArrayList<>();
  private final List<double[]> gradients = new ArrayList<>();
  private final List<double[]> clipped = new ArrayList<>();
  private final List<double[]> values = new ArrayList<>();
  private boolean diverged;

  Apprenticeship(Laboratory laboratory, StudyQuestion question, int index) {
    GradientQuestion networks = question.networks();
    this.variant = networks.variants().get(index);
    this.clip = new Clip(question.kind(), variant.clip());
    Experiment experiment = experiment(networks.experiment(), clip);
    Task task = laboratory.task(experiment);
    Stack network = VariantNetworks.of(laboratory, networks, task, variant);
    Specimen specimen = new Specimen(network, experiment.length());
    if (networks.trained().isPresent()) {
      Specimens.copyTrained(networks, specimen.weights(), index);
    } else {
      specimen.begin(Drawing.of(laboratory, network, experiment, variant.first()), variant);
    }
    this.weights = specimen.weights();
    this.layers = specimen.layers();
    this.learner = new Learner(experiment, task, network, weights, new Team(1));
    this.feed = new Feed(task, experiment);
    this.probe = learner.probe(StudyQuestion.BATCH);
  }

  private static Experiment experiment(Experiment experiment, Clip clip) {
    Learning plain = new Learning(StudyQuestion.BATCH, "sgd", StudyQuestion.RATE, clip, 0, 0);
    return experiment.withLearning(plain);
  }

  /** One update; does nothing after the last one, or when a number has left the finite range. */
  void update() {
    if (diverged || records.size() >= StudyQuestion.UPDATES) {
      return;
    }
    try {
      Batch batch = feed.of(records.size()).batch();
      List<Set<Integer>> dead = dead(batch);
      double loss = learner.gradients(feed.of(records.size()));
      double[] gradient = gather(true);
      double[] before = gather(false);
      double[] norms = layers.stream().mapToDouble(layer -> norm(layer)).toArray();
      learner.step();
      gradients.add(gradient);
      clipped.add(gather(true));
      values.add(before);
      records.add(
          new UpdateRecord(
              loss, length(gradient), length(gather(true)), updates(norms, before, dead)));
    } catch (Diverged problem) {
      diverged = true;
    }
  }

  private List<LayerUpdate> updates(double[] norms, double[] before, List<Set<Integer>> dead) {
    return IntStream.range(0, layers.size())
        .mapToObj(l -> new LayerUpdate(norms[l], ratios(layers.get(l), before), dead.get(l)))
        .toList();
  }

  private double norm(Layer layer) {
    return length(
        weights.all().stream()
            .filter(weight -> Specimen.layerOf(weight).equals(layer.name()))
            .flatMapToDouble(weight -> Arrays.stream(weight.gradient().data))
            .toArray());
  }

  private List<Set<Integer>> dead(Batch batch) {
    if (!variant.hasDeadUnits()) {
      return layers.stream().map(layer -> Set.<Integer>of()).toList();
    }
    probe.load(batch);
    probe.forward();
    return layers.stream().map(this::dead).toList();
  }

  private Set<Integer> dead(Layer layer) {
    Saturation relu = Saturation.of(probe, layer.name(), HALF).get(0);
    return Arrays.stream(relu.stuckUnits()).boxed().collect(Collectors.toSet());
  }

  private Map<WeightGroup, Double> ratios(Layer layer, double[] before) {
    Map<WeightGroup, double[]> squares = new EnumMap<>(WeightGroup.class);
    int place = 0;
    for (Weight weight : weights.all()) {
      WeightGroup group = WeightGroup.of(weight);
      int count = weight.value().data.length;
      if (group == WeightGroup.READOUT || Specimen.layerOf(weight).equals(layer.name())) {
        double[] sums = squares.computeIfAbsent(group, g -> new double[2]);
        for (int k = 0; k < count; k++) {
          double change = weight.value().data[k] - before[place + k];
          sums[0] += change * change;
          sums[1] += before[place + k] * before[place + k];
        }
      }
      place += count;
    }
    Map<WeightGroup, Double> ratios = new EnumMap<>(WeightGroup.class);
    squares.forEach(
        (group, s) -> ratios.put(group, s[1] > 0 ? Math.sqrt(s[0] / s[1]) : Double.NaN));
    return ratios;
  }

  /** All gradients, or all weights, one after another. A fresh array. */
  private double[] gather(boolean gradient) {
    return weights.all().stream()
        .flatMapToDouble(w -> Arrays.stream((gradient ? w.gradient() : w.value()).data))
        .toArray();
  }

  private static double length(double[] numbers) {
    return Math.sqrt(Arrays.stream(numbers).map(n -> n * n).sum());
  }

  /** What there is so far. */
  TrainedVariant soFar() {
    return new TrainedVariant(variant, records, diverged);
  }

  /** The plane of an update's two largest numbers. */
  ClipPlane plane(int update) {
    double[] gradient = gradients.get(update);
    int[] order =
        IntStream.range(0, gradient.length)
            .boxed()
            .sorted((a, b) -> Double.compare(Math.abs(gradient[b]), Math.abs(gradient[a])))
            .mapToInt(i -> i)
            .limit(2)
            .toArray();
    int x = order[0];
    int y = order[order.length - 1];
    return new ClipPlane(
        update,
        name(x),
        name(y),
        new double[] {gradient[x], gradient[y]},
        new double[] {clipped.get(update)[x], clipped.get(update)[y]},
        gradients.stream().map(g -> new double[] {g[x], g[y]}).toArray(double[][]::new),
        records.get(update).norm(),
        clip.kind(),
        clip.threshold());
  }

  /** Index of a weight's layer among those that can be looked at; -1 for none of them. */
  private int layer(Weight weight) {
    return layers.stream().map(Layer::name).toList().indexOf(Specimen.layerOf(weight));
  }

  private WeightPlace name(int place) {
    int left = place;
    for (Weight weight : weights.all()) {
      int count = weight.value().data.length;
      if (left < count) {
        int columns = weight.value().cols;
        int row = weight.value().rows == 1 ? left : left / columns;
        String numbers =
            weight.value().rows == 1
                ? "[%d]".formatted(left + 1)
                : "[%d, %d]".formatted(row + 1, left % columns + 1);
        return new WeightPlace(layer(weight), Specimen.nameIn(weight) + numbers, row);
      }
      left -= count;
    }
    throw new IllegalArgumentException("there is no weight number " + place);
  }

  /** The loss along an update's gradient. The weights are afterwards as before. */
  Cliff cliff(int update) {
    double[] now = gather(false);
    Batch batch = feed.of(update).batch();
    double[] gradient = gradients.get(update);
    double[] after = clipped.get(update);
    double norm = length(gradient);
    double whole = StudyQuestion.RATE * norm;
    double[] distances =
        IntStream.rangeClosed(0, POINTS)
            .mapToDouble(i -> whole * (-BACK + (BEYOND + BACK) * i / POINTS))
            .toArray();
    double[] losses =
        Arrays.stream(distances)
            .map(d -> loss(update, gradient, norm > 0 ? d / norm : 0, batch))
            .toArray();
    double inner = IntStream.range(0, after.length).mapToDouble(i -> after[i] * gradient[i]).sum();
    Cliff cliff =
        new Cliff(
            update,
            distances,
            losses,
            whole,
            loss(update, gradient, StudyQuestion.RATE, batch),
            norm > 0 ? StudyQuestion.RATE * inner / norm : 0,
            loss(update, after, StudyQuestion.RATE, batch));
    write(now, now, 0);
    return cliff;
  }

  private double loss(int update, double[] direction, double times, Batch batch) {
    write(values.get(update), direction, times);
    return learner.score(probe, batch).loss();
  }

  /** Weights = from - times * direction. */
  private void write(double[] from, double[] direction, double times) {
    int place = 0;
    for (Weight weight : weights.all()) {
      double[] to = weight.value().data;
      for (int k = 0; k < to.length; k++, place++) {
        to[k] = from[place] - times * direction[place];
      }
    }
  }
}
