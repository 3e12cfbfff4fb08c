package org.unroll.export;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a line stands for. A role has one colour on every screen and in every file, and one dash, so
 * that lines stay apart on a black-and-white print.
 */
public enum SeriesRole {
  /** Plain recurrent cells. */
  RNN,
  /** Gated recurrent units, in any convention. */
  GRU,
  /** Long short-term memory, in any variant. */
  LSTM,
  /** Any other cell, such as one that a student wrote. */
  OTHER,
  /** The first of several lines of one cell, such as a setting's smallest value. */
  FIRST,
  /** The second of them. */
  SECOND,
  /** The third of them. */
  THIRD,
  /** The fourth of them. */
  FOURTH,
  /** What is reached without learning. */
  BASELINE,
  /** One unit of a network whose own line is drawn, too. */
  UNIT;

  /** Lengths drawn and skipped, in pixels; empty for a solid line. A fresh array. */
  public float[] dash() {
    return switch (this) {
      case RNN -> new float[] {11, 4, 2.5f, 4};
      case GRU -> new float[] {13, 4};
      case LSTM -> new float[0];
      case OTHER -> new float[] {5, 3};
      case FIRST -> new float[0];
      case SECOND -> new float[] {13, 4};
      case THIRD -> new float[] {11, 4, 2.5f, 4};
      case FOURTH -> new float[] {5, 3};
      case BASELINE -> new float[] {7, 5};
      case UNIT -> new float[] {2, 3};
    };
  }

  /**
   * The roles of cells that are compared: the first of each kind has its kind's, and further ones, such
   * as an RNN with ReLU beside an RNN with tanh, roles that none of the others has while there are such.
   */
  public static List<SeriesRole> ofCells(List<String> cellIds) {
    Set<SeriesRole> kinds = EnumSet.noneOf(SeriesRole.class);
    cellIds.forEach(id -> kinds.add(ofCell(id)));
    List<SeriesRole> further =
        Stream.of(FIRST, SECOND, THIRD, FOURTH)
            .filter(role -> role != THIRD || !kinds.contains(OTHER)) // one colour
            .toList();
    List<SeriesRole> roles = new ArrayList<>();
    int next = 0;
    for (String id : cellIds) {
      boolean isFirst = kinds.remove(ofCell(id));
      roles.add(isFirst ? ofCell(id) : further.get(next++ % further.size()));
    }
    return roles;
  }

  /** The role of a cell of the catalogue, read off how its id begins: {@code gru_cho} is a GRU. */
  public static SeriesRole ofCell(String cellId) {
    String id = cellId.toLowerCase(Locale.ROOT);
    for (SeriesRole role : new SeriesRole[] {RNN, GRU, LSTM}) {
      if (id.startsWith(role.name().toLowerCase(Locale.ROOT))) {
        return role;
      }
    }
    return OTHER;
  }
}
