package org.unroll.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Locale;

/**
 * A chart could not be written. The message is a sentence for people that names the path; a window in
 * another language says the same from {@link #reason()} and {@link #arguments()}.
 */
public final class ExportException extends IOException {

  /** What went wrong; the arguments of each are in its comment. */
  public enum Reason {
    /** The name of the file, the known extensions. */
    UNKNOWN_FORMAT,
    /** The folder, what the system said. */
    FOLDER_NOT_WRITABLE,
    /** The file, what the system said. */
    FILE_NOT_WRITABLE
  }

  private final Reason reason;
  private final transient List<String> arguments;

  private ExportException(Reason reason, String message, Throwable cause, String... arguments) {
    super(message, cause);
    this.reason = reason;
    this.arguments = List.of(arguments);
  }

  static ExportException unknownFormat(String file, String known) {
    return new ExportException(
        Reason.UNKNOWN_FORMAT,
        "Cannot tell the format of " + file + ": its name must end in one of " + known + ".",
        null,
        file,
        known);
  }

  static ExportException folder(String folder, IOException cause) {
    return new ExportException(
        Reason.FOLDER_NOT_WRITABLE,
        "Cannot write into the folder " + folder + ": " + said(cause) + ".",
        cause,
        folder,
        said(cause));
  }

  static ExportException file(String file, IOException cause) {
    return new ExportException(
        Reason.FILE_NOT_WRITABLE,
        "Cannot write the file " + file + ": " + said(cause) + ".",
        cause,
        file,
        said(cause));
  }

  /** What went wrong. */
  public Reason reason() {
    return reason;
  }

  /** The paths and names to put into a sentence about it. */
  public List<String> arguments() {
    return arguments;
  }

  /** The system's own words without the path; only the kind of the failure where it says nothing. */
  private static String said(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (cause instanceof FileAlreadyExistsException) {
      return "a file is in the way";
    }
    String why = cause instanceof FileSystemException f ? f.getReason() : cause.getMessage();
    return why == null ? cause.getClass().getSimpleName() : why.toLowerCase(Locale.ROOT);
  }
}
