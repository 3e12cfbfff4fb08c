package org.unroll.task.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntConsumer;

/**
 * Reads labelled texts: a table with a header, or folders named by label. Every byte is read once.
 *
 * @param columns of a table
 * @param words most words of the vocabulary, the unknown one not counted
 * @param length words of a text that are kept: its first ones
 * @param seed decides what is held back where the source does not say
 * @param limit largest file, in megabytes of 2^20 bytes
 */
public record LabelledTextReader(
    TableColumns columns, int words, int length, long seed, long limit) {

  /** The most that is read of a file, in megabytes: 2 GB. */
  public static final long LIMIT_MB = 2048;

  /** Files of up to {@link #LIMIT_MB}. */
  public LabelledTextReader(TableColumns columns, int words, int length, long seed) {
    this(columns, words, length, seed, LIMIT_MB);
  }

  /** Whether a file begins like a table with a column of texts and one of labels. */
  public static boolean isLabelled(Path file) {
    try {
      return Files.isRegularFile(file) && new TableTexts(file).isLabelled(LIMIT_MB);
    } catch (DataProblem unusable) {
      return false;
    }
  }

  /**
   * Reads a file or a folder.
   *
   * @throws DataProblem in one sentence, with the line where there is one
   */
  public LabelledTexts read(Path source) {
    return read(source, texts -> {});
  }

  /**
   * Reads a file or a folder.
   *
   * @param progress told after every text how many there are so far; what it throws ends the reading
   * @throws DataProblem in one sentence, with the line where there is one
   */
  public LabelledTexts read(Path source, IntConsumer progress) {
    if (!Files.exists(source)) {
      throw new DataProblem(DataProblem.Kind.MISSING, source);
    }
    Collected all = new Collected(length, progress);
    if (Files.isDirectory(source)) {
      new FolderTexts(source, limit, all).read();
    } else {
      new TableTexts(source).read(columns, limit, all);
    }
    return all.finish(source, words, seed);
  }
}
