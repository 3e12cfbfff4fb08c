package org.unroll.lab.gradient;

import java.util.ArrayList;
import java.util.List;
import org.unroll.engine.Trace;
import org.unroll.engine.TracePart;
import org.unroll.engine.Weight;
import org.unroll.engine.Weights;
import org.unroll.lab.Laboratory;
import org.unroll.network.Readout;
import org.unroll.network.Reduction;
import org.unroll.network.Stack;
import org.unroll.task.Task;

/**
 * The networks that are laid side by side, with a read-out at every step. Those of the last question stay
 * where they are if the next one asks for the same networks, of whatever length. Belongs to one thread.
 */
final class Specimens {

  private final Laboratory laboratory;
  private final Drawings drawings;
  private List<Specimen> last = List.of();

  Specimens(Laboratory laboratory) {
    this.laboratory = laboratory;
    drawings = new Drawings(laboratory);
  }

  /** One for each variant, in order; their weights are not set yet. */
  List<Specimen> of(GradientQuestion question, Task task) {
    List<Specimen> made = new ArrayList<>();
    for (GradientVariant variant : question.variants()) {
      made.add(at(made.size(), question, task, variant));
    }
    last = List.copyOf(made);
    return last;
  }

  private Specimen at(int place, GradientQuestion question, Task task, GradientVariant variant) {
    Stack network = everyStep(VariantNetworks.of(laboratory, question, task, variant));
    int length = question.experiment().length();
    return place < last.size() && last.get(place).isOf(network)
        ? last.get(place).ofLength(length)
        : new Specimen(network, length);
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

  /** Sets the weights of one of them: those that were trained, or first ones. */
  void begin(Specimen specimen, GradientQuestion question, int index) {
    if (question.trained().isPresent()) {
      copyTrained(question, specimen.weights(), index);
      specimen.begun();
    } else {
      GradientVariant variant = question.variants().get(index);
      specimen.begin(
          drawings.of(specimen.network(), question.experiment(), variant.first()), variant);
    }
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
