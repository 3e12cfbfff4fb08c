package org.unroll.view.panel;

import java.util.List;

/**
 * What the panel offers.
 *
 * @param tasks at least one, in the order of the list
 * @param cells catalogue ids, at least one; words under {@code cell.<id>.title} and so on
 * @param variants further catalogue ids, behind "more"
 */
public record PanelOptions(List<TaskOption> tasks, List<String> cells, List<String> variants) {

  /** Options without variants of the cells. */
  public PanelOptions(List<TaskOption> tasks, List<String> cells) {
    this(tasks, cells, List.of());
  }

  /** Copies the lists. */
  public PanelOptions {
    tasks = List.copyOf(tasks);
    cells = List.copyOf(cells);
    variants = List.copyOf(variants);
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
