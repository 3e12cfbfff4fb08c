package org.unroll.view.formula;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.unroll.engine.TracePart;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;
import org.unroll.view.stage.LayerNames;

/** Says in words by which ways an error comes. */
final class WayWords {

  private final Texts texts;
  private final FormulaDesk desk;

  WayWords(Texts texts, FormulaDesk desk) {
    this.texts = texts;
    this.desk = desk;
  }

  /** Whether there is a way that one layer by itself does not have. */
  boolean areMany(List<WorkedLine> lines) {
    return lines.stream()
        .map(WorkedLine::origin)
        .flatMap(Optional::stream)
        .anyMatch(o -> !o.isOwn());
  }

  /** The words for a way, such as "from layer 2". */
  String of(Origin origin) {
    List<TracePart> parts = desk.content().orElseThrow().trace().parts();
    LayerNames names = new LayerNames(texts, parts);
    return texts.get(origin.key(), origin.layer().map(names::of).orElse(""));
  }

  /** What comes by each way, for who cannot see it; nothing where there are only the usual ones. */
  Optional<String> of(Worked worked) {
    if (!areMany(worked.lines())) {
      return Optional.empty();
    }
    StringJoiner said = new StringJoiner(", ");
    worked.lines().stream()
        .map(WorkedLine::origin)
        .flatMap(Optional::stream)
        .distinct()
        .forEach(way -> said.add(texts.get("formula.from.describe", of(way), sum(worked, way))));
    return Optional.of(said.toString());
  }

  private static String sum(Worked worked, Origin way) {
    double sum =
        worked.lines().stream()
            .filter(line -> line.origin().filter(way::equals).isPresent())
            .mapToDouble(WorkedLine::value)
            .sum();
    return Numbers.significant(sum, 3);
  }
}
