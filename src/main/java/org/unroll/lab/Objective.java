package org.unroll.lab;

import java.util.List;
import java.util.Optional;
import org.unroll.network.Loss;
import org.unroll.network.Reduction;
import org.unroll.task.Task;
import org.unroll.task.TaskFault;
import org.unroll.task.TaskName;
import org.unroll.task.TaskProblem;

/**
 * What training makes smaller. Reported losses are means whatever is chosen here, so that they can be
 * compared with each other and with guessing.
 *
 * @param chosen a loss; empty for the task's own
 * @param overTime how the terms become the loss; a sum makes gradients as many times longer
 * @param overBatch how the examples' losses become the loss of a term
 */
public record Objective(Optional<Loss> chosen, Reduction overTime, Reduction overBatch) {

  /** The name of leaving the loss to the task. */
  public static final String AS_THE_TASK_SAYS = "task";

  /** The mean of the task's own loss. */
  public static final Objective USUAL =
      new Objective(Optional.empty(), Reduction.MEAN, Reduction.MEAN);

  /** The choice of loss as a word. */
  public String lossText() {
    return chosen.map(Loss::id).orElse(AS_THE_TASK_SAYS);
  }

  /**
   * The loss on a task.
   *
   * @throws TaskProblem if the task's targets do not suit it, listing the losses that they do suit
   */
  public Loss loss(Task task) {
    Loss loss = chosen.orElse(task.loss());
    if (!task.losses().contains(loss)) {
      List<String> known = task.losses().stream().map(Loss::id).toList();
      throw new TaskProblem(
          TaskFault.UNSUITED_LOSS, new TaskName(task.id()), loss.id(), String.join(", ", known));
    }
    return loss;
  }

  /**
   * By how much the loss that is made smaller exceeds the mean.
   *
   * @param terms n
   * @param batch B
   */
  double factor(int terms, int batch) {
    return (overTime == Reduction.SUM ? terms : 1.0) * (overBatch == Reduction.SUM ? batch : 1.0);
  }
}
