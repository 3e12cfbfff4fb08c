package org.unroll.lab;

import java.util.List;
import java.util.Optional;
import org.unroll.engine.Carry;
import org.unroll.engine.Clipping;
import org.unroll.engine.Escaped;
import org.unroll.engine.GradientNoise;
import org.unroll.engine.Optimizer;
import org.unroll.engine.Optimizers;
import org.unroll.engine.Program;
import org.unroll.engine.SlicedProgram;
import org.unroll.engine.Team;
import org.unroll.engine.Weights;
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
  private final LiveNumbers numbers;
  private CurveRecorder losses = new CurveRecorder();
  private final FormerWeights former;
  private double loss;
  private double norm;
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
    this.numbers = new LiveNumbers(weights, optimizer, carry);
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
    List<double[]> kept = numbers.copy();
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
      numbers.restore(kept);
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

  /** Goes back to the weights before the last update, or forth again, to look at them only. */
  void swapFormerWeights() {
    former.swap();
  }

  /** A copy of all that the next updates depend on. */
  public Checkpoint checkpoint() {
    return new Checkpoint(numbers.copy(), losses.copy(), updates, clipped);
  }

  /** Goes back, or on, to where a checkpoint of this learner was taken. */
  public void restore(Checkpoint checkpoint) {
    numbers.restore(checkpoint.numbers());
    losses = checkpoint.losses().copy();
    updates = checkpoint.updates();
    clipped = checkpoint.clipped();
  }

  /** Number of updates so far. */
  public long updates() {
    return updates;
  }

  /** Share of the updates so far whose gradient was clipped. */
  double clippedShare() {
    return updates == 0 ? 0 : (double) clipped / updates;
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
