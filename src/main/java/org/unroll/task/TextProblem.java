package org.unroll.task;

import org.unroll.problem.Diagnostic;

/** A text file that cannot be used. */
public final class TextProblem extends TaskProblem {

  private static final long serialVersionUID = 1L;

  /** What is wrong with the text. The comments name the details that belong to each kind. */
  public enum Kind implements Diagnostic.Kind {
    /** No such file. Details: path. */
    MISSING("There is no file %s."),
    /** A folder, a device or a pipe. Details: path. */
    NOT_A_FILE("%s is not a file; choose a single text file."),
    /** The system refuses to hand out the bytes. Details: path, reason. */
    UNREADABLE("%s cannot be read: %s."),
    /** Nothing, or nothing but blanks. Details: path. */
    EMPTY("%s holds no text."),
    /** More than the limit. Details: path, limit in megabytes. */
    HUGE("%s is larger than %s MB, the most that can be read; cut out a part of it."),
    /** Control characters that no text has. Details: path, byte offset from 0. */
    BINARY("%s is not a text: there is a control character at byte %s."),
    /** Text in another encoding. Details: path, byte offset from 0, the encoding it looks like. */
    NOT_UTF8(
        "%s is not UTF-8 but looks like %3$s: the byte at offset %2$s does not fit."
            + " Save it again with the encoding UTF-8 in the editor it comes from."),
    /** Shorter than one training window. Details: name, characters it has, length, characters needed. */
    TOO_SHORT(
        "%s has only %s characters; sequences of length %s need at least %s."
            + " Choose a longer text or shorter sequences."),
    /** Shorter than one training window. Details: name, words it has, length, words needed. */
    TOO_FEW_WORDS(
        "%s has only %s words and marks; sequences of length %s need at least %s."
            + " Choose a longer text or shorter sequences."),
    /** A table with wrong quotes. Details: path. */
    QUOTES(
        "%s: some double quotes are wrong; put the whole cell in quotes and write a quote inside it"
            + " twice."),
    /** A table without a column of numbers. Details: path. */
    NO_NUMBERS("%s has no column in which most rows are numbers; choose a CSV or TSV with one."),
    /** A row without its number. Details: path, row from 1, column from 1, what stands there. */
    NOT_A_NUMBER(
        "%s: row %s has no number in column %s but '%s'; write a number there or delete the row."),
    /** A series in which nothing happens. Details: path, the number. */
    CONSTANT("%s: every number to learn from is %s; there is nothing to forecast."),
    /** Shorter than one training window. Details: name, numbers it has, length, numbers needed. */
    TOO_FEW_NUMBERS(
        "%s has only %s numbers; sequences of length %s need at least %s."
            + " Choose a longer series or shorter sequences.");

    private final String english;

    Kind(String english) {
      this.english = english;
    }

    @Override
    public String key() {
      return "problem.text." + name();
    }

    @Override
    public String english() {
      return english;
    }
  }

  /** A problem of this kind; the details fill the places of its sentence in order. */
  public TextProblem(Kind kind, Object... details) {
    super(Diagnostic.of(kind, details));
  }
}
