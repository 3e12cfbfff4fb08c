package org.unroll.lab.gradient;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.unroll.engine.Networks;
import org.unroll.engine.Weight;
import org.unroll.engine.Weights;
import org.unroll.expr.Buffer;
import org.unroll.lab.Batches;
import org.unroll.lab.Experiment;
import org.unroll.lab.Laboratory;
import org.unroll.lab.Run;
import org.unroll.lab.Start;
import org.unroll.network.Network;
import org.unroll.network.Readout;
import org.unroll.network.Reduction;
import org.unroll.network.Stack;
import org.unroll.task.Batch;
import org.unroll.task.Randomness;
import org.unroll.task.Randomness.Purpose;
import org.unroll.task.Task;

/**
 * Answers the lab's questions. Networks that were computed for the last question are kept, so that
 * looking closely at another step costs little. Belongs to one thread.
 *
 * <p>The answer is asked for at every step, also where the task asks once at its end: so one sees what
 * a loss at step t would send back to every step k, and L_T is the task's own loss. Losses are not
 * divided by the number of steps.
 */
public final class GradientLab {

  private final Laboratory laboratory;
  private Optional<GradientQuestion> asked = Optional.empty();
  private List<GradientProbe> probes = List.of();

  /** A lab that has computed nothing yet. */
  public GradientLab(Laboratory laboratory) {
    this.laboratory = laboratory;
  }

  /**
   * The answer.
   *
   * @throws IllegalArgumentException if something unknown is named or the task cannot be that short
   * @throws ArithmeticException if a number is not finite
   */
  public GradientPicture answer(GradientQuestion question, Focus focus) {
    if (asked.filter(question::isAnsweredAs).isEmpty()) {
      asked = Optional.empty();
      probes = probes(question);
      asked = Optional.of(question);
    }
    Focus inside = focus.within(probes.size(), question.experiment().length());
    return new GradientPicture(
        question,
        probes.stream().map(GradientProbe::picture).toList(),
        inside,
        probes.get(inside.variant()).lens(inside.step()),
        memory(inside));
  }

  private Optional<MemoryWays> memory(Focus focus) {
    List<Integer> candidates = new ArrayList<>(List.of(focus.variant()));
    IntStream.range(0, probes.size()).forEach(i -> candidates.add(probes.size() - 1 - i));
    List<Double> kept = probes.stream().map(GradientProbe::kept).toList();
    return candidates.stream()
        .filter(i -> probes.get(i).hasMemory())
        .findFirst()
        .map(i -> probes.get(i).ways(i, focus.step(), kept));
  }

  private List<GradientProbe> probes(GradientQuestion question) {
    Experiment experiment = question.experiment();
    Task task = laboratory.task(experiment);
    task.requireLength(experiment.length());
    Batch batch = batch(task, experiment, question.example());
    GradientProbe[] made = new GradientProbe[question.variants().size()];
    laboratory.team().each(made.length, i -> made[i] = probe(question, task, i, batch));
    return List.of(made);
  }

  private static Batch batch(Task task, Experiment experiment, int example) {
    Randomness randomness = new Randomness(experiment.seed());
    Batch heldBack =
        task.heldBackBatch(experiment.length(), Run.EXAMPLES, randomness.of(Purpose.HELD_BACK));
    return Batches.answeredAtEveryStep(Batches.example(heldBack, example));
  }

  private GradientProbe probe(GradientQuestion question, Task task, int index, Batch batch) {
    GradientVariant variant = question.variants().get(index);
    Stack network =
        everyStep(stack(laboratory.network(question.experiment(), task, variant.cell())));
    Weights weights =
        question.trained().isPresent()
            ? trained(question, network, index)
            : first(question.experiment(), variant, network);
    return new GradientProbe(variant, network, weights, batch);
  }

  private static Stack stack(Network network) {
    if (network instanceof Stack stack) {
      return stack;
    }
    throw new IllegalArgumentException(
        "The gradient lab looks at one sequence that is read; choose a task without a decoder.");
  }

  private static Stack everyStep(Stack once) {
    return new Stack(
        once.blocks(),
        once.head(),
        once.outputs(),
        Readout.EVERY,
        once.ends(),
        Reduction.MEAN,
        Reduction.SUM);
  }

  private Weights first(Experiment experiment, GradientVariant variant, Stack network) {
    Start start = new Start(variant.first().initial(variant.radius()), variant.forgetBias());
    Weights weights = laboratory.initialWeights(experiment.withStart(start), network);
    double factor = variant.first().factor(variant.radius());
    weights.all().stream()
        .filter(GradientProbe::carriesStates)
        .forEach(weight -> scale(weight.value(), factor));
    return weights;
  }

  private static void scale(Buffer matrix, double factor) {
    for (int k = 0; k < matrix.data.length; k++) {
      matrix.data[k] *= factor;
    }
  }

  /** Copies the weights that the session's snapshot shows. */
  private static Weights trained(GradientQuestion question, Stack network, int index) {
    Weights weights = Networks.weights(network);
    var trace = question.trained().orElseThrow().cells().get(index).trace();
    for (Weight weight : weights.all()) {
      String name = weight.name().substring(weight.name().indexOf('.') + 1);
      double[] values = trace.weight(name).data;
      System.arraycopy(values, 0, weight.value().data, 0, values.length);
    }
    return weights;
  }
}
