package org.unroll.view.panel;

import java.util.List;

/**
 * What the panel offers.
 *
 * @param tasks at least one, in the order of the list
 * @param cells catalogue ids, at least one; words under {@code cell.<id>.title} and so on
 * @param variants further catalogue ids, behind "more"
 * @param optimizers ids; words under {@code optimizer.<id>}
 */
public record PanelOptions(
    List<TaskOption> tasks, List<String> cells, List<String> variants, List<String> optimizers) {

  /** Copies the lists. */
  public PanelOptions {
    tasks = List.copyOf(tasks);
    cells = List.copyOf(cells);
    variants = List.copyOf(variants);
    optimizers = List.copyOf(optimizers);
  }

  /**
   * The option of a task.
   *
   * @throws IllegalArgumentException if the panel does not offer it
   */
  public TaskOption task(String id) {
    return tasks.stream()
        .filter(task -> task.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not offered: task " + id));
  }
}
