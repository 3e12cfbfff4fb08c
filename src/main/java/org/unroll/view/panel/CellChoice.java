package org.unroll.view.panel;

import java.util.ArrayList;
import java.util.List;

/** Which cells run: the first is on the stage, the others are compared with it. Pure functions. */
final class CellChoice {

  private CellChoice() {}

  /**
   * Puts a cell on the stage. If it was compared, the two change places, so that no cell is lost.
   *
   * @param cells the cells that run, the first on the stage
   * @param offered all cells in the order of the panel
   */
  static List<String> onStage(List<String> cells, String cell, List<String> offered) {
    List<String> running = new ArrayList<>(cells);
    if (!running.contains(cell)) {
      running.set(0, cell);
    }
    return ordered(cell, running, offered);
  }

  /** Takes a cell into the comparison or out of it; the cell on the stage stays. */
  static List<String> compared(
      List<String> cells, String cell, boolean with, List<String> offered) {
    List<String> running = new ArrayList<>(cells);
    running.remove(cell);
    if (with || cell.equals(cells.get(0))) {
      running.add(cell);
    }
    return ordered(cells.get(0), running, offered);
  }

  private static List<String> ordered(String stage, List<String> running, List<String> offered) {
    List<String> cells = new ArrayList<>(List.of(stage));
    offered.stream()
        .filter(cell -> running.contains(cell) && !cell.equals(stage))
        .forEach(cells::add);
    running.stream().filter(cell -> !cells.contains(cell)).forEach(cells::add);
    return List.copyOf(cells);
  }
}
