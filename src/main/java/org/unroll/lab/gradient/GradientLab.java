package org.unroll.lab.gradient;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.unroll.lab.Batches;
import org.unroll.lab.Experiment;
import org.unroll.lab.Laboratory;
import org.unroll.lab.Run;
import org.unroll.task.Batch;
import org.unroll.task.Randomness;
import org.unroll.task.Randomness.Purpose;
import org.unroll.task.Task;

/**
 * Answers the lab's questions. What was computed for the last question is kept, so that looking closely at
 * another step costs little. Belongs to one thread, which brings in the laboratory's team.
 *
 * <p>The answer is asked for at every step, also where the task asks once at its end: so one sees what
 * a loss at step t would send back to every step k, and L_T is the task's own loss. Losses are not
 * divided by the number of steps.
 */
public final class GradientLab {

  private final Laboratory laboratory;
  private final Specimens specimens;
  private final EqualWeights equalWeights;
  private Optional<GradientQuestion> asked = Optional.empty();
  private GradientQuestion answered;
  private List<Specimen> networks = List.of();
  private List<Part<GradientProbe>> probes = List.of();

  /** A lab that has computed nothing yet. */
  public GradientLab(Laboratory laboratory) {
    this.laboratory = laboratory;
    specimens = new Specimens(laboratory);
    equalWeights = new EqualWeights(laboratory);
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
      prepare(question);
    }
    Focus inside = inside(focus);
    OptionalInt memory = memory(inside);
    measure(inside, memory);
    asked = Optional.of(question);
    return picture(inside, memory);
  }

  /** The same answer, with nothing kept of the one before. */
  GradientPicture answerAfresh(GradientQuestion question, Focus focus) {
    asked = Optional.empty();
    return answer(question, focus);
  }

  private void prepare(GradientQuestion question) {
    Experiment experiment = question.experiment();
    Task task = laboratory.task(experiment);
    task.requireLength(experiment.length());
    answered =
        question.isOfEqualWeights()
            ? question.withVariants(equalWeights.of(experiment, question.variants()))
            : question;
    networks = specimens.of(answered, task);
    Batch batch = batch(task, experiment);
    probes =
        IntStream.range(0, networks.size())
            .mapToObj(i -> new Part<>(() -> probe(i, batch)))
            .toList();
  }

  private static Batch batch(Task task, Experiment experiment) {
    Randomness randomness = new Randomness(experiment.seed());
    Batch heldBack =
        task.heldBackBatch(experiment.length(), Run.EXAMPLES, randomness.of(Purpose.HELD_BACK));
    return Batches.answeredAtEveryStep(heldBack);
  }

  private GradientProbe probe(int index, Batch batch) {
    Specimen specimen = networks.get(index);
    specimens.begin(specimen, answered, index);
    return new GradientProbe(answered, index, specimen, batch);
  }

  private Focus inside(Focus focus) {
    int length = answered.experiment().length();
    Focus inside = focus.within(networks.size(), length, networks.get(0).layers().size());
    Specimen chosen = networks.get(inside.variant());
    return inside.withinUnits(chosen.layers().get(inside.layer()).hidden());
  }

  /** The network whose memory is looked at: the chosen one, or else the last that has one. */
  private OptionalInt memory(Focus inside) {
    int last = networks.size() - 1;
    return IntStream.concat(
            IntStream.of(inside.variant()), IntStream.rangeClosed(0, last).map(i -> last - i))
        .filter(i -> networks.get(i).hasMemory(inside.layer()))
        .findFirst();
  }

  /** All networks side by side; the one that is looked at closely takes longest, so it comes first. */
  private void measure(Focus inside, OptionalInt memory) {
    int[] order =
        IntStream.concat(
                IntStream.of(inside.variant()),
                IntStream.range(0, probes.size()).filter(i -> i != inside.variant()))
            .toArray();
    laboratory.team().each(order.length, n -> measure(order[n], inside, memory));
  }

  private void measure(int variant, Focus inside, OptionalInt memory) {
    GradientProbe probe = probes.get(variant).get();
    LayerProbe layer = probe.layer(inside.layer());
    List<Part<?>> parts = new ArrayList<>();
    if (variant == inside.variant()) {
      parts.addAll(layer.step(inside.step()).parts());
    }
    parts.addAll(layer.parts());
    if (memory.equals(OptionalInt.of(variant))) {
      parts.add(layer.step(inside.step()).memory());
    }
    if (variant == inside.variant()) {
      parts.add(layer.partOfShares());
    }
    Part.measure(laboratory.team(), parts);
  }

  private GradientPicture picture(Focus inside, OptionalInt memory) {
    List<LayerProbe> layer = probes.stream().map(part -> part.get().layer(inside.layer())).toList();
    LayerProbe chosen = layer.get(inside.variant());
    Optional<MemoryWays> ways =
        memory.isPresent()
            ? Optional.of(layer.get(memory.getAsInt()).step(inside.step()).memory().get())
            : Optional.empty();
    return new GradientPicture(
        answered,
        layer.stream().map(LayerProbe::picture).toList(),
        networks.get(0).layers().size(),
        inside,
        chosen.step(inside.step()).lens(),
        chosen.shares(),
        ways,
        inside.hasUnit() ? Optional.of(chosen.unit(inside.unit())) : Optional.empty());
  }
}
