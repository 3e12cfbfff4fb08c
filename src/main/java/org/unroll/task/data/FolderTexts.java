package org.unroll.task.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Labelled texts from folders named by label, one text in a file; above them there may be {@code train}
 * and {@code test}. A folder in train that test has not, such as the unlabelled {@code unsup} of the
 * IMDB reviews, is left out. Hidden files and files beside the label folders are not read.
 */
final class FolderTexts {

  private static final String TRAIN = "train";
  private static final String TEST = "test";

  private final Path root;
  private final long limit;
  private final TextSink sink;
  private final Fault empty = new Fault(DataProblem.Kind.NO_TEXT);

  /**
   * Reads nothing yet.
   *
   * @param limit largest file, in megabytes
   */
  FolderTexts(Path root, long limit, TextSink sink) {
    this.root = root;
    this.limit = limit;
    this.sink = sink;
  }

  /**
   * Hands on all texts, folder by folder in the order of their names.
   *
   * @throws DataProblem naming what is wrong, and where
   */
  void read() {
    Set<String> names = names(root);
    if (names.contains(TRAIN) || names.contains(TEST)) {
      halves(names);
    } else {
      labels(root, names, Part.OPEN);
    }
    empty.require(root);
  }

  private void halves(Set<String> names) {
    if (!names.containsAll(Set.of(TRAIN, TEST))) {
      boolean train = names.contains(TRAIN);
      throw new DataProblem(
          DataProblem.Kind.HALF, root, train ? TRAIN : TEST, train ? TEST : TRAIN);
    }
    Set<String> known = names(root.resolve(TRAIN));
    Set<String> asked = names(root.resolve(TEST));
    for (String label : asked) {
      if (!known.contains(label)) {
        throw new DataProblem(DataProblem.Kind.UNTRAINED, root, label);
      }
    }
    labels(root.resolve(TRAIN), asked, Part.TRAINING);
    labels(root.resolve(TEST), asked, Part.HELD_BACK);
  }

  private void labels(Path folder, Set<String> labels, Part part) {
    if (labels.isEmpty()) {
      throw new DataProblem(DataProblem.Kind.NO_FOLDERS, folder);
    }
    for (String label : labels) {
      List<Path> files = list(folder.resolve(label), Files::isRegularFile);
      if (files.isEmpty()) {
        throw new DataProblem(DataProblem.Kind.EMPTY_FOLDER, folder.resolve(label));
      }
      files.forEach(file -> file(label, file, part));
    }
  }

  private void file(String label, Path file, Part part) {
    String text = Utf8Reader.text(file, limit);
    if (text.isBlank()) {
      empty.add(root.relativize(file));
    } else {
      sink.take(label, text, part);
    }
  }

  private static Set<String> names(Path folder) {
    return list(folder, Files::isDirectory).stream()
        .map(path -> path.getFileName().toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Path> list(Path folder, Predicate<Path> kind) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(path -> !path.getFileName().toString().startsWith("."))
          .filter(kind)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw Utf8Reader.unreadable(folder, e);
    }
  }
}
