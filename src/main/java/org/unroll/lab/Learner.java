package org.unroll.lab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unroll.analysis.GradientFlow;
import org.unroll.engine.Carry;
import org.unroll.engine.Clipping;
import org.unroll.engine.Escaped;
import org.unroll.engine.GradientNoise;
import org.unroll.engine.Optimizer;
import org.unroll.engine.Optimizers;
import org.unroll.engine.Program;
import org.unroll.engine.SlicedProgram;
import org.unroll.engine.Team;
import org.unroll.engine.Trace;
import org.unroll.engine.Weights;
import org.unroll.engine.decode.GreedyDecoder;
import org.unroll.network.Layer;
import org.unroll.network.Network;
import org.unroll.task.Batch;
import org.unroll.task.Chunk;
import org.unroll.task.Task;
import org.unroll.task.WritingTask;

/** One network learning a task, update by update. Belongs to one thread. */
public final class Learner {

  private final Experiment experiment;
  private final Task task;
  private final Network network;
  private final Weights weights;
  private final Optimizer optimizer;
  private final SlicedProgram training;
  private final Optional<Carry> carry;
  private final GradientNoise noise;
  private Optional<WhatIf> whatIf = Optional.empty();
  private Optional<Program> released = Optional.empty();
  private CurveRecorder losses = new CurveRecorder();
  private final FormerWeights former;
  private double loss;
  private double norm;
  private boolean finite = true;
  private long updates;
  private long clipped;

  /**
   * A learner that starts from these weights and changes them in place.
   *
   * @param team that computes the updates of large networks
   */
  public Learner(Experiment experiment, Task task, Network network, Weights weights, Team team) {
    this.experiment = experiment;
    this.task = task;
    this.network = network;
    this.weights = weights;
    Learning how = experiment.learning();
    this.optimizer = Optimizers.create(how.optimizer(), weights, how.learningRate());
    this.former = new FormerWeights(weights);
    int steps = Feed.steps(experiment);
    this.training =
        SlicedProgram.of(network, weights, steps, written(steps), how.batchSize(), team);
    this.carry = how.isTruncated() ? Optional.of(new Carry(training.slices())) : Optional.empty();
    this.noise = new GradientNoise(weights, how.noise(), experiment.seed());
  }

  /**
   * The first half of an update, which changes no weight: forward and backward.
   *
   * @return the mean loss
   * @throws Diverged if a number left the finite range
   */
  public double gradients(Chunk chunk) {
    carry.ifPresent(c -> c.begin(chunk.fresh()));
    training.load(chunk.batch());
    training.forward();
    loss = mean(training.loss(), training.terms(), training.batch());
    training.backward();
    norm = Clipping.norm(weights);
    if (!Double.isFinite(loss) || !Double.isFinite(norm)) {
      throw diverged();
    }
    return loss;
  }

  private double mean(double loss, int terms, int examples) {
    return loss / experiment.objective().factor(terms, examples);
  }

  private Diverged diverged() {
    double total = Double.isFinite(loss) ? norm : loss;
    Escaped first =
        training.escaped().orElseGet(() -> new Escaped(Escaped.Kind.TOTAL, "", -1, "", total));
    return new Diverged(network.cell().id(), updates + 1, first);
  }

  /**
   * What the next update will do, number by number. It is carried out and taken back: no later number
   * is another.
   *
   * @return empty if the numbers would leave the finite range
   */
  Optional<UpdateNumbers> foretell(Chunk chunk) {
    List<double[]> live = numbers();
    List<double[]> kept = live.stream().map(double[]::clone).toList();
    try {
      gradients(chunk);
      UpdateNotes notes = new UpdateNotes(weights, optimizer, training);
      experiment.learning().clip().apply(weights, norm);
      notes.clipped();
      noise.add(updates);
      notes.noisy();
      optimizer.update();
      Learning how = experiment.learning();
      return Optional.of(new UpdateNumbers(updates + 1, optimizer.rule(), how, norm, notes.done()));
    } catch (Diverged e) {
      return Optional.empty();
    } finally {
      copy(kept, live);
    }
  }

  /** The second half of an update: clipping, noise and optimiser. */
  public void step() {
    clipped += experiment.learning().clip().apply(weights, norm) ? 1 : 0;
    noise.add(updates);
    former.keep();
    carry.ifPresent(Carry::keep);
    optimizer.update();
    updates++;
    losses.add((double) updates, loss);
  }

  /** Loss and metric on data that is not trained on. */
  public Score score(Program probe, Batch heldBack) {
    probe.load(heldBack);
    probe.forward();
    double loss = mean(probe.loss(), probe.terms(), probe.batch());
    return new Score(loss, task.metric().of(probe.outputs(), heldBack));
  }

  /** A program over this learner's live weights for batches of another size. */
  public Program probe(int batchSize) {
    int steps = experiment.length();
    return Program.of(network, weights, steps, written(steps), batchSize);
  }

  /** Steps of a decoder for sequences of some length; 0 where there is none. */
  private int written(int steps) {
    return task instanceof WritingTask writing ? writing.answerLength(steps) : 0;
  }

  /**
   * What a window may know of this learner now.
   *
   * @param by what is held or changed by hand in the sequence that is shown
   * @throws NotFinite if that leaves no finite loss
   * @param probe from {@link #probe}, of the held-back batch's size
   * @param single from {@link #probe}, for one sequence
   */
  public CellSnapshot snapshot(
      Program probe, Batch heldBack, Program single, Batch shown, Intervention by) {
    Score score = score(probe, heldBack);
    probe.backwardFrom(probe.terms() - 1);
    List<LayerNorms> layers = network.layers().stream().map(l -> norms(probe, l)).toList();
    double[] norms =
        network.throughTime().stream()
            .flatMapToDouble(l -> Arrays.stream(norms(probe, l).norms()))
            .toArray();
    Trace trace = trace(single, shown);
    Optional<Trace> free = free(trace, shown, by);
    finite =
        Double.isFinite(score.loss() + trace.totalLoss() + Arrays.stream(norms).sum())
            && Double.isFinite(Clipping.norm(weights));
    return new CellSnapshot(
        network.cell().id(),
        losses.curve(),
        score.loss(),
        score.metric(),
        norms,
        layers,
        updates == 0 ? 0 : (double) clipped / updates,
        by.isEmpty() ? trace : whatIf().trace(shown, by),
        free,
        said(single));
  }

  /**
   * The sequence that is shown once more, with other numbers held or changed.
   *
   * @param last what was seen of this learner, the same but for that
   */
  CellSnapshot again(CellSnapshot last, Program single, Batch shown, Intervention by) {
    boolean trained = isHeld();
    Trace trace = trained ? trace(single, shown) : last.free().orElse(last.trace());
    return new CellSnapshot(
        last.cellId(),
        last.losses(),
        last.heldBackLoss(),
        last.metric(),
        last.gradientNorms(),
        last.layers(),
        last.clippedShare(),
        by.isEmpty() ? trace : whatIf().trace(shown, by),
        free(trace, shown, by),
        last.written(),
        last.next());
  }

  private WhatIf whatIf() {
    if (whatIf.isEmpty()) {
      int steps = experiment.length();
      whatIf = Optional.of(new WhatIf(network, weights, steps, written(steps)));
    }
    return whatIf.get();
  }

  /** Whether it learns with something held, in whichever layer. */
  private boolean isHeld() {
    return network.layers().stream().anyMatch(layer -> !layer.holds().isEmpty());
  }

  /** Where it learns with something held, the free numbers are those of the same weights without. */
  private Optional<Trace> free(Trace trace, Batch shown, Intervention by) {
    if (!isHeld()) {
      return by.isEmpty() ? Optional.empty() : Optional.of(trace);
    }
    if (released.isEmpty()) {
      int steps = experiment.length();
      released = Optional.of(Program.of(network.released(), weights, steps, written(steps), 1));
    }
    return Optional.of(trace(released.get(), shown));
  }

  /** Whether all numbers of the last snapshot were finite. */
  boolean isShownFinite() {
    return finite;
  }

  /** Goes back to the weights before the last update, or forth again, to look at them only. */
  void swapFormerWeights() {
    former.swap();
  }

  private static LayerNorms norms(Program probe, Layer layer) {
    return new LayerNorms(layer.name(), GradientFlow.norms(probe, layer.name(), layer.output()));
  }

  /** What the decoder says if it reads its own words, up to the end symbol. */
  private List<Integer> said(Program single) {
    List<Integer> said = new ArrayList<>();
    if (task instanceof WritingTask writing) {
      for (int[] symbols : new GreedyDecoder(single).decode(writing.start())) {
        said.add(symbols[0]);
        if (symbols[0] == writing.end()) {
          break;
        }
      }
    }
    return said;
  }

  private static Trace trace(Program single, Batch shown) {
    single.load(shown);
    single.forward();
    single.backward();
    return single.trace(0);
  }

  /** A copy of all that the next updates depend on. */
  public Checkpoint checkpoint() {
    List<double[]> copies = numbers().stream().map(double[]::clone).toList();
    return new Checkpoint(copies, losses.copy(), updates, clipped);
  }

  /** Goes back, or on, to where a checkpoint of this learner was taken. */
  public void restore(Checkpoint checkpoint) {
    copy(checkpoint.numbers(), numbers());
    losses = checkpoint.losses().copy();
    updates = checkpoint.updates();
    clipped = checkpoint.clipped();
  }

  private static void copy(List<double[]> saved, List<double[]> live) {
    for (int i = 0; i < live.size(); i++) {
      System.arraycopy(saved.get(i), 0, live.get(i), 0, live.get(i).length);
    }
  }

  /** The live arrays of weights, optimiser, and states that are carried on. */
  private List<double[]> numbers() {
    Stream<double[]> values = weights.all().stream().map(weight -> weight.value().data);
    Stream<double[]> states = carry.stream().flatMap(c -> c.memory().stream());
    return Stream.of(values, optimizer.memory().stream(), states).flatMap(s -> s).toList();
  }

  /** Number of updates so far. */
  public long updates() {
    return updates;
  }

  /** Training loss against update, thinned. */
  public Curve losses() {
    return losses.curve();
  }

  /** What learns. */
  public Network network() {
    return network;
  }

  /** The live weights. */
  public Weights weights() {
    return weights;
  }
}
