package org.unroll.view.panel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A kind of cells that stand together in the menu; its title is the text {@code cell.group.<id>}. */
enum CellGroup {
  /** Without gates. */
  PLAIN,
  /** A memory of its own behind gates. */
  LSTM,
  /** One state that a gate mixes with its successor. */
  GRU,
  /** The formulas of PyTorch, biases included. */
  TORCH,
  /** Cells whose id says nothing about their kind. */
  OTHER;

  /** The group of a cell, read off its id. */
  static CellGroup of(String cell) {
    if (cell.endsWith("-torch")) {
      return TORCH;
    }
    if (cell.startsWith("lstm")) {
      return LSTM;
    }
    if (cell.startsWith("gru") || cell.equals("mgu")) {
      return GRU;
    }
    return cell.startsWith("rnn") || cell.equals("irnn") ? PLAIN : OTHER;
  }

  /** The groups that have members among some cells. */
  static List<CellGroup> among(List<String> cells) {
    return Arrays.stream(values()).filter(group -> !group.of(cells).isEmpty()).toList();
  }

  /** The members among some cells, in their order. */
  List<String> of(List<String> cells) {
    return cells.stream().filter(cell -> of(cell) == this).collect(Collectors.toList());
  }

  /** Where its title stands in the texts. */
  String key() {
    return "cell.group." + name().toLowerCase(Locale.ROOT);
  }
}
