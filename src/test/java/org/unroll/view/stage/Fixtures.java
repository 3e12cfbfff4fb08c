package org.unroll.view.stage;

import java.util.List;
import org.unroll.fixture.Examples;

/** Contents for tests of the stage. */
final class Fixtures {

  private Fixtures() {}

  static CellFace face(String cell) {
    return switch (cell) {
      case "lstm" -> new CellFace("lstm", List.of("c", "h"), List.of("f", "i", "o"), List.of("g"));
      case "gru" -> new CellFace("gru", List.of("h"), List.of("r", "z"), List.of("n"));
      default -> new CellFace("rnn", List.of("h"), List.of(), List.of());
    };
  }

  static StageContent content(Examples example) {
    CellFace face = face(example.trace().cellId());
    return new StageContent(example.task(), face, example.trace(), example.shown(), 3420);
  }
}
