package org.unroll.task.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.unroll.problem.Diagnostic;
import org.unroll.task.TaskProblem;

/** Labelled texts that cannot be used. */
public final class DataProblem extends TaskProblem {

  private static final long serialVersionUID = 1L;

  /** What is wrong. Unless said otherwise the first detail is the file or folder; comments name the others. */
  public enum Kind implements Diagnostic.Kind {
    /** Nothing of this name. */
    MISSING("There is no file or folder %s."),
    /** Others: reason, in the system's words or {@link #DENIED}. */
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
    /** Others: columns there are, names that would be recognised. */
    NO_TEXT_COLUMN(
        "%s: none of the columns %s is a known name for a text (%s); name it with --text-column."),
    /** Others: columns there are, names that would be recognised. */
    NO_LABEL_COLUMN(
        "%s: none of the columns %s is a known name for a label (%s); name it with"
            + " --label-column."),
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
    /** What the system means by access denied. No details. */
    DENIED("access is denied"),
    /** A line of a table. The only detail: its number. */
    LINE("line %s"),
    /** Others: number of texts, where the first is: a {@link #LINE} or a file. */
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

    private final String english;

    Kind(String english) {
      this.english = english;
    }

    @Override
    public String key() {
      return "problem.data." + name();
    }

    @Override
    public String english() {
      return english;
    }
  }

  /** A problem of this kind; path and details fill the places of its sentence in order. */
  public DataProblem(Kind kind, Path path, Object... details) {
    super(new Diagnostic(kind, all(path, details)));
  }

  private static List<Object> all(Path path, Object... details) {
    List<Object> all = new ArrayList<>(List.of(path));
    all.addAll(List.of(details));
    return all;
  }
}
