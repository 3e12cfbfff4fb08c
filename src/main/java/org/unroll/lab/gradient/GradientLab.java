package org.unroll.lab.gradient;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.unroll.engine.Trace;
import org.unroll.engine.TracePart;
import org.unroll.engine.Weight;
import org.unroll.engine.Weights;
import org.unroll.lab.Batches;
import org.unroll.lab.Experiment;
import org.unroll.lab.Laboratory;
import org.unroll.lab.Run;
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
  private final List<Specimen> specimens = new ArrayList<>();
  private Optional<GradientQuestion> asked = Optional.empty();
  private GradientQuestion answered;
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
    Focus asWanted =
        focus.within(probes.size(), question.experiment().length(), probes.get(0).layers());
    List<LayerProbe> layer = probes.stream().map(probe -> probe.layer(asWanted.layer())).toList();
    LayerProbe chosen = layer.get(asWanted.variant());
    Focus inside = asWanted.withinUnits(chosen.units());
    StepProbe step = chosen.step(inside.step());
    Optional<Part<MemoryWays>> memory = memory(layer, inside);
    measure(layer, chosen, step, memory);
    return new GradientPicture(
        answered,
        layer.stream().map(LayerProbe::picture).toList(),
        probes.get(0).layers(),
        inside,
        step.lens(),
        chosen.shares(),
        memory.map(Part::get),
        inside.hasUnit() ? Optional.of(chosen.unit(inside.unit())) : Optional.empty());
  }

  private void measure(
      List<LayerProbe> layer,
      LayerProbe chosen,
      StepProbe step,
      Optional<Part<MemoryWays>> memory) {
    List<Part<?>> parts = new ArrayList<>(step.parts());
    layer.forEach(probe -> parts.addAll(probe.parts()));
    memory.ifPresent(parts::add);
    parts.add(chosen.partOfShares());
    probes.forEach(probe -> parts.add(probe.lastLoss()));
    Part.measure(laboratory.team(), parts);
  }

  private static Optional<Part<MemoryWays>> memory(List<LayerProbe> probes, Focus focus) {
    List<Integer> candidates = new ArrayList<>(List.of(focus.variant()));
    IntStream.range(0, probes.size()).forEach(i -> candidates.add(probes.size() - 1 - i));
    List<Double> kept = probes.stream().map(LayerProbe::kept).toList();
    return candidates.stream()
        .filter(i -> probes.get(i).hasMemory())
        .findFirst()
        .map(i -> new Part<>(() -> probes.get(i).ways(i, focus.step(), kept)));
  }

  private List<GradientProbe> probes(GradientQuestion question) {
    Experiment experiment = question.experiment();
    Task task = laboratory.task(experiment);
    task.requireLength(experiment.length());
    List<GradientVariant> variants =
        question.isOfEqualWeights()
            ? new EqualWeights(laboratory, task, experiment).of(question.variants())
            : question.variants();
    Batch batch = batch(task, experiment);
    while (specimens.size() > variants.size()) {
      specimens.remove(variants.size());
    }
    List<Specimen> at = new ArrayList<>();
    for (int i = 0; i < variants.size(); i++) {
      at.add(specimen(question, task, variants.get(i), i));
    }
    specimens.clear();
    specimens.addAll(at);
    GradientProbe[] made = new GradientProbe[variants.size()];
    laboratory.team().each(made.length, i -> made[i] = probe(question, i, variants.get(i), batch));
    answered = question.withVariants(variants);
    return List.of(made);
  }

  private static Batch batch(Task task, Experiment experiment) {
    Randomness randomness = new Randomness(experiment.seed());
    Batch heldBack =
        task.heldBackBatch(experiment.length(), Run.EXAMPLES, randomness.of(Purpose.HELD_BACK));
    return Batches.answeredAtEveryStep(heldBack);
  }

  /** The one that was used last at this place, if its network is of the same kind. */
  private Specimen specimen(
      GradientQuestion question, Task task, GradientVariant variant, int place) {
    Stack network = everyStep(VariantNetworks.of(laboratory, question, task, variant));
    int length = question.experiment().length();
    return place < specimens.size() && specimens.get(place).fits(network, length)
        ? specimens.get(place)
        : new Specimen(network, length);
  }

  private GradientProbe probe(
      GradientQuestion question, int index, GradientVariant variant, Batch batch) {
    Specimen specimen = specimens.get(index);
    if (question.trained().isPresent()) {
      copyTrained(question, specimen.weights(), index);
      specimen.begun();
    } else {
      specimen.begin(laboratory, question.experiment(), variant);
    }
    return new GradientProbe(variant, specimen, batch, question.example(), question.band());
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

  /** Copies the weights that the session's snapshot shows. */
  static void copyTrained(GradientQuestion question, Weights weights, int index) {
    Trace trace = question.trained().orElseThrow().cells().get(index).trace();
    for (Weight weight : weights.all()) {
      Trace part =
          trace.parts().stream()
              .filter(p -> p.layer().equals(Specimen.layerOf(weight)))
              .findFirst()
              .map(TracePart::trace)
              .orElse(trace);
      double[] values = part.weight(Specimen.nameIn(weight)).data;
      System.arraycopy(values, 0, weight.value().data, 0, values.length);
    }
  }
}
