package org.unroll.lab.prepared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.unroll.analysis.GradientFlow;
import org.unroll.engine.Program;
import org.unroll.engine.Weights;
import org.unroll.lab.Diverged;
import org.unroll.lab.Experiment;
import org.unroll.lab.Feed;
import org.unroll.lab.Laboratory;
import org.unroll.lab.Learner;
import org.unroll.lab.sweep.Baselines;
import org.unroll.lab.sweep.Examination;
import org.unroll.task.Batch;
import org.unroll.task.Randomness;
import org.unroll.task.Randomness.Purpose;
import org.unroll.task.Task;

/** One run of a question: one arm with one seed. Belongs to one thread. */
final class ArmRun {

  private final Laboratory laboratory;
  private final Baselines baselines;
  private final Question question;
  private final Consumer<Course> told;
  private final List<double[]> points = new ArrayList<>();

  /**
   * A run that has not begun.
   *
   * @param laboratory of one thread
   * @param told every time there is something new
   */
  ArmRun(Laboratory laboratory, Baselines baselines, Question question, Consumer<Course> told) {
    this.laboratory = laboratory;
    this.baselines = baselines;
    this.question = question;
    this.told = told;
  }

  /** Carries the run out, or some of it if it is cancelled. */
  void run(Subject subject, BooleanSupplier cancelled) {
    if (subject instanceof Subject.Deep deep) {
      reach(new DeepFlow(deep));
    } else if (subject instanceof Subject.Recurrent recurrent) {
      run(recurrent.experiment(), cancelled);
    }
  }

  private void run(Experiment experiment, BooleanSupplier cancelled) {
    Task task = laboratory.task(experiment);
    task.requireLength(experiment.length());
    Learner learner = laboratory.learner(experiment, task, experiment.cells().get(0));
    if (question.measure() == Measure.REACH) {
      reach(experiment, task, learner);
    } else {
      new Training(experiment, task, learner).run(cancelled);
    }
  }

  private void reach(DeepFlow flow) {
    tellBackwards(flow.norms(), flow.weights());
  }

  private void reach(Experiment experiment, Task task, Learner learner) {
    Program probe = learner.probe(question.examples());
    Batch batch =
        task.heldBackBatch(
            experiment.length(),
            question.examples(),
            new Randomness(experiment.seed()).of(Purpose.HELD_BACK));
    probe.load(batch);
    probe.forward();
    double[] norms = GradientFlow.ofLastLoss(probe, learner.network().first().output());
    tellBackwards(norms, count(learner.weights()));
  }

  private void tellBackwards(double[] norms, int weights) {
    int last = norms.length - 1;
    IntStream.rangeClosed(0, last)
        .forEach(back -> points.add(new double[] {back, norms[last - back] / norms[last]}));
    told.accept(course(weights, Double.NaN, true, false));
  }

  static int count(Weights weights) {
    return weights.all().stream().mapToInt(weight -> weight.value().data.length).sum();
  }

  private Course course(int weights, double guessing, boolean ended, boolean diverged) {
    return new Course(
        points.stream().mapToDouble(point -> point[0]).toArray(),
        points.stream().mapToDouble(point -> point[1]).toArray(),
        weights,
        guessing,
        ended,
        diverged);
  }

  /** Learns, and is examined now and then. */
  private final class Training {

    private final Learner learner;
    private final Feed feed;
    private final Examination examination;
    private final int weights;
    private final double guessing;

    Training(Experiment experiment, Task task, Learner learner) {
      this.learner = learner;
      this.feed = new Feed(task, experiment);
      this.examination = new Examination(task, experiment, learner, question.examples());
      this.weights = count(learner.weights());
      this.guessing = question.measure().of(baselines.of(experiment, task));
    }

    void run(BooleanSupplier cancelled) {
      try {
        boolean finite = examine();
        while (finite && learner.updates() < question.updates() && !cancelled.getAsBoolean()) {
          learner.gradients(feed.of(learner.updates()));
          learner.step();
          finite = learner.updates() % question.every() != 0 || examine();
        }
      } catch (Diverged problem) {
        told.accept(course(weights, guessing, true, true));
      }
    }

    /** Whether the score is finite. */
    private boolean examine() {
      double score = question.measure().of(examination.score());
      boolean finite = Double.isFinite(score);
      if (finite) {
        points.add(new double[] {learner.updates(), score});
      }
      boolean ended = !finite || learner.updates() >= question.updates();
      told.accept(course(weights, guessing, ended, !finite));
      return finite;
    }
  }
}
