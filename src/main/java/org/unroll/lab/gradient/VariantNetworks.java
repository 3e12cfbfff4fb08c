package org.unroll.lab.gradient;

import org.unroll.cell.Cell;
import org.unroll.lab.Experiment;
import org.unroll.lab.Laboratory;
import org.unroll.network.Link;
import org.unroll.network.Network;
import org.unroll.network.Stack;
import org.unroll.task.Task;

/** Builds the networks that are laid side by side. */
final class VariantNetworks {

  private VariantNetworks() {}

  /**
   * The network of a variant, as its task asks for it.
   *
   * @throws DecoderProblem if the task's answers are written by a decoder
   * @throws HighwayProblem if trained weights of highway links are wanted
   */
  static Stack of(
      Laboratory laboratory, GradientQuestion question, Task task, GradientVariant variant) {
    Cell cell = laboratory.cells().get(variant.cell());
    if (question.trained().isPresent()) {
      if (question.experiment().architecture().link() == Link.HIGHWAY) {
        throw new HighwayProblem();
      }
      return stack(laboratory.network(question.experiment(), task, cell), task);
    }
    Experiment sized = question.experiment().withHidden(variant.units());
    Cell squashing = variant.isPlain() ? variant.activation().of(cell) : cell;
    return stack(laboratory.network(sized, task, squashing), task);
  }

  private static Stack stack(Network network, Task task) {
    if (network instanceof Stack stack) {
      return stack;
    }
    throw new DecoderProblem(task.id());
  }
}
