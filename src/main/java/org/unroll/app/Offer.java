package org.unroll.app;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.unroll.engine.Optimizers;
import org.unroll.lab.Laboratory;
import org.unroll.task.Task;
import org.unroll.task.TaskCatalogue;
import org.unroll.task.WritingTask;
import org.unroll.view.panel.PanelOptions;
import org.unroll.view.panel.TaskOption;

/** What the control panel offers of the catalogues, in the order in which a beginner looks. */
final class Offer {

  private static final List<String> CELLS = List.of("rnn", "lstm", "gru");

  private static final Set<String> NUMBERS = Set.of("adding", "traffic", "weather", "series");

  private static final Set<String> PUZZLES =
      Set.of("temporal-order", "copying", "latch", "parity", "echo");

  private final Laboratory laboratory;

  Offer(Laboratory laboratory) {
    this.laboratory = laboratory;
  }

  PanelOptions options() {
    List<String> variants =
        laboratory.cells().ids().stream().filter(id -> !CELLS.contains(id)).toList();
    return new PanelOptions(tasks(), CELLS, variants, Optimizers.ids());
  }

  private List<TaskOption> tasks() {
    TaskCatalogue tasks = laboratory.tasks();
    return tasks.ids().stream()
        .sorted(Comparator.comparingInt(Offer::kind))
        .map(id -> option(tasks, id))
        .toList();
  }

  /** Tasks about words first, then about numbers, then puzzles for memory. */
  private static int kind(String task) {
    return PUZZLES.contains(task) ? 2 : NUMBERS.contains(task) ? 1 : 0;
  }

  private static TaskOption option(TaskCatalogue tasks, String id) {
    Task task = tasks.find(id);
    return new TaskOption(
        id,
        task.minimumLength(),
        task.defaultLength(),
        tasks.readsText(id),
        task.foretells(),
        task instanceof WritingTask);
  }
}
