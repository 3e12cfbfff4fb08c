package org.unroll.task.data;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.unroll.task.TaskProblem;

/**
 * Labelled texts that cannot be used. {@link #getMessage()} is the English sentence for the command line;
 * a window in another language builds its own from {@link #kind()} and {@link #details()}.
 */
public final class DataProblem extends TaskProblem {

  private static final long serialVersionUID = 1L;

  /** What is wrong. The first detail is always the file or folder; comments name the others. */
  public enum Kind {
    /** Nothing of this name. */
    MISSING("There is no file or folder %s."),
    /** Others: reason. */
    UNREADABLE("%s cannot be read: %s."),
    /** Others: limit in megabytes. */
    HUGE("%s is larger than %s MB, the most that is read; cut out a part of it."),
    /** Others: line, code of the character in hexadecimal. */
    BINARY(
        "%s is not a text: line %s has the control character %s; choose a CSV, TSV or text file."),
    /** Others: line, encoding. */
    NOT_UTF8("%s is not UTF-8 but looks like %3$s (line %2$s); save it again with encoding UTF-8."),
    /** A table without a header. */
    NO_ROWS("%s holds no rows; a header and at least two rows for each label are needed."),
    /** Others: column, columns there are. */
    UNKNOWN_COLUMN("%s has no column '%s'; its header names %s."),
    /** Others: text or label, columns there are, names that would be recognised, option. */
    NO_COLUMN("%s: none of the columns %3$s is a known name for a %2$s (%4$s); name it with %5$s."),
    /** Others: number of rows, first line, columns there, columns in the header. */
    UNEVEN(
        "%s: rows with another number of columns than the header: %s, the first in line %s (%s, not"
            + " %s); put texts that hold a separator in double quotes."),
    /** Others: line. */
    QUOTES(
        "%s: the double quotes of the row at line %s are wrong; put the whole text in quotes and"
            + " write a quote inside it twice."),
    /** Others: number of rows, first line. */
    NO_LABEL("%s: rows without a label: %s, the first in line %s; give each a label or delete it."),
    /** Others: number of texts, first place. */
    NO_TEXT("%s: empty texts: %s, the first in %s; give each some words or delete it."),
    /** Others: the label. */
    ONE_CLASS("%s has only the label '%s'; to tell texts apart takes two labels or more."),
    /** Others: number of labels, most. */
    MANY_CLASSES("%s has %s different labels, more than %s; is this the right label column?"),
    /** Others: the label. */
    RARE("%s has only one text with the label '%s'; one to learn from and one to check is needed."),
    /** A folder without folders. */
    NO_FOLDERS("%s holds no folders named by label; put texts into folders such as pos and neg."),
    /** A folder without texts. */
    EMPTY_FOLDER("The folder %s holds no texts; put text files into it or delete it."),
    /** Others: the part that is there, the one that is not. */
    HALF("%s has a folder %s but no folder %s; both are needed, or label folders only."),
    /** Others: the label. */
    UNTRAINED("%s has texts labelled '%s' in test but not in train; add some to train.");

    private final String sentence;

    Kind(String sentence) {
      this.sentence = sentence;
    }
  }

  private final Kind kind;
  private final transient List<String> details;

  /** A problem of this kind; path and details fill the gaps of its sentence in order. */
  public DataProblem(Kind kind, Path path, Object... details) {
    super(String.format(kind.sentence, all(path, details)));
    this.kind = kind;
    this.details = Arrays.stream(all(path, details)).map(String::valueOf).toList();
  }

  private static Object[] all(Path path, Object... details) {
    Object[] all = new Object[details.length + 1];
    all[0] = path;
    System.arraycopy(details, 0, all, 1, details.length);
    return all;
  }

  /** What is wrong. */
  public Kind kind() {
    return kind;
  }

  /** What fills the gaps of the sentence. */
  public List<String> details() {
    return details;
  }
}
