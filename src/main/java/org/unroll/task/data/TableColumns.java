package org.unroll.task.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which columns of a table hold texts and labels.
 *
 * @param text name of the texts' column; empty to go by the customary names
 * @param label name of the labels' column; empty to go by the customary names
 */
public record TableColumns(Optional<String> text, Optional<String> label) {

  /** By the customary names. */
  public static final TableColumns CUSTOMARY = new TableColumns(Optional.empty(), Optional.empty());

  private static final List<String> TEXTS =
      List.of("text", "review", "sentence", "content", "comment", "message", "文本", "评论");
  private static final List<String> LABELS =
      List.of("label", "sentiment", "class", "category", "target", "标签", "类别");

  /** Index of the texts' column. */
  int textIn(Path file, List<String> header) {
    return find(file, header, text, DataProblem.Kind.NO_TEXT_COLUMN, TEXTS);
  }

  /** Index of the labels' column. */
  int labelIn(Path file, List<String> header) {
    return find(file, header, label, DataProblem.Kind.NO_LABEL_COLUMN, LABELS);
  }

  private static int find(
      Path file,
      List<String> header,
      Optional<String> wanted,
      DataProblem.Kind missing,
      List<String> known) {
    String columns = String.join(", ", header);
    if (wanted.isPresent()) {
      int place = header.indexOf(wanted.get());
      if (place < 0) {
        throw new DataProblem(DataProblem.Kind.UNKNOWN_COLUMN, file, wanted.get(), columns);
      }
      return place;
    }
    return known.stream()
        .mapToInt(name -> place(header, name))
        .filter(place -> place >= 0)
        .findFirst()
        .orElseThrow(() -> new DataProblem(missing, file, columns, String.join(", ", known)));
  }

  private static int place(List<String> header, String name) {
    return header.stream().map(column -> column.toLowerCase(Locale.ROOT)).toList().indexOf(name);
  }
}
