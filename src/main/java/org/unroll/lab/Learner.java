package org.unroll.lab;

import org.unroll.analysis.GradientFlow;
import org.unroll.engine.Clipping;
import org.unroll.engine.Optimizer;
import org.unroll.engine.Optimizers;
import org.unroll.engine.Program;
import org.unroll.engine.SlicedProgram;
import org.unroll.engine.Team;
import org.unroll.engine.Trace;
import org.unroll.engine.Weights;
import org.unroll.network.Stack;
import org.unroll.task.Batch;
import org.unroll.task.Task;

/** One network learning a task, update by update. Belongs to one thread. */
public final class Learner {

  private final Experiment experiment;
  private final Task task;
  private final Stack network;
  private final Weights weights;
  private final Optimizer optimizer;
  private final SlicedProgram training;
  private final CurveRecorder losses = new CurveRecorder();
  private long updates;
  private long clipped;

  /**
   * A learner that starts from these weights and changes them in place.
   *
   * @param team that computes the updates of large networks
   */
  public Learner(Experiment experiment, Task task, Stack network, Weights weights, Team team) {
    this.experiment = experiment;
    this.task = task;
    this.network = network;
    this.weights = weights;
    this.optimizer = Optimizers.create(experiment.optimizer(), weights, experiment.learningRate());
    this.training =
        new SlicedProgram(network, weights, experiment.length(), experiment.batchSize(), team);
  }

  /**
   * One update: forward, backward, clipping, optimiser.
   *
   * @return the loss before the update
   * @throws Diverged if a number left the finite range; the weights are then as before the update
   */
  public double update(Batch batch) {
    training.load(batch);
    training.forward();
    double loss = training.loss();
    training.backward();
    double norm = Clipping.norm(weights);
    if (!Double.isFinite(loss) || !Double.isFinite(norm)) {
      throw new Diverged(network.cell().id(), updates);
    }
    clip(norm);
    optimizer.update();
    updates++;
    losses.add((double) updates, loss);
    return loss;
  }

  private void clip(double norm) {
    double threshold = experiment.clipNorm();
    if (threshold > 0 && norm >= threshold) {
      clipped++;
      Clipping.clip(weights, threshold);
    }
  }

  /** Loss and metric on data that is not trained on. */
  public Score score(Program probe, Batch heldBack) {
    probe.load(heldBack);
    probe.forward();
    return new Score(probe.loss(), task.metric().of(probe.outputs(), heldBack));
  }

  /** A program over this learner's live weights for batches of another size. */
  public Program probe(int batchSize) {
    return new Program(network, weights, experiment.length(), batchSize);
  }

  /**
   * What a window may know of this learner now.
   *
   * @param probe from {@link #probe}, of the held-back batch's size
   * @param single from {@link #probe}, for one sequence
   */
  public CellSnapshot snapshot(Program probe, Batch heldBack, Program single, Batch shown) {
    Score score = score(probe, heldBack);
    double[] norms = GradientFlow.ofLastLoss(probe, network.first().output());
    return new CellSnapshot(
        network.cell().id(),
        losses.curve(),
        score.loss(),
        score.metric(),
        norms,
        updates == 0 ? 0 : (double) clipped / updates,
        trace(single, shown));
  }

  private static Trace trace(Program single, Batch shown) {
    single.load(shown);
    single.forward();
    single.backward();
    return single.trace(0);
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
  public Stack network() {
    return network;
  }

  /** The live weights. */
  public Weights weights() {
    return weights;
  }
}
