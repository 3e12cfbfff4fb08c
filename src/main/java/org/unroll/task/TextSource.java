package org.unroll.task;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads a text a person chose, and says in one sentence what is wrong where it cannot.
 *
 * <p>UTF-8 only, with or without a byte order mark. Line ends of every kind become {@code \n}.
 */
public final class TextSource {

  /** The most that is read, in megabytes of 2^20 bytes. */
  public static final int LIMIT_MB = 64;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final int limitMegabytes;

  /** Reads texts of up to {@link #LIMIT_MB} megabytes. */
  public TextSource() {
    this(LIMIT_MB);
  }

  /** Reads texts of up to so many megabytes. */
  TextSource(int limitMegabytes) {
    this.limitMegabytes = limitMegabytes;
  }

  /**
   * The whole text of a file, with its line ends made {@code \n}.
   *
   * @throws TextProblem for a missing, unreadable, empty, huge or binary file, one that is no file, or
   *     one that is not UTF-8
   */
  public String read(Path file) {
    if (!Files.exists(file)) {
      throw new TextProblem(TextProblem.Kind.MISSING, file);
    }
    if (!Files.isRegularFile(file)) {
      throw new TextProblem(TextProblem.Kind.NOT_A_FILE, file);
    }
    byte[] bytes = bytes(file);
    passOverStrayControls(file, bytes);
    String text = plain(decode(file, bytes));
    if (text.isBlank()) {
      throw new TextProblem(TextProblem.Kind.EMPTY, file);
    }
    return text;
  }

  /** Asks for one byte more than allowed, because the size a system reports can be wrong. */
  private byte[] bytes(Path file) {
    int limit = limitMegabytes << 20;
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(limit + 1);
      if (bytes.length > limit) {
        throw new TextProblem(TextProblem.Kind.HUGE, file, limitMegabytes);
      }
      return bytes;
    } catch (IOException e) {
      throw new TextProblem(TextProblem.Kind.UNREADABLE, file, reason(e));
    }
  }

  private static String reason(IOException failure) {
    return failure instanceof AccessDeniedException
        ? "access is denied"
        : String.valueOf(failure.getMessage());
  }

  private static void passOverStrayControls(Path file, byte[] bytes) {
    Optional<String> wide = Encodings.wide(bytes, bytes.length);
    if (wide.isPresent()) {
      throw new TextProblem(TextProblem.Kind.NOT_UTF8, file, 0, wide.get());
    }
    StrayControls controls = new StrayControls();
    for (int i = 0; i < bytes.length; i++) {
      if (!controls.accepts(bytes[i])) {
        throw new TextProblem(TextProblem.Kind.BINARY, file, i);
      }
      bytes[i] = StrayControls.isControl(bytes[i]) ? (byte) ' ' : bytes[i];
    }
  }

  private static String decode(Path file, byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = UTF_8.newDecoder().decode(in, out, true);
    if (result.isError()) {
      String looksLike = Encodings.narrow(bytes, bytes.length);
      throw new TextProblem(TextProblem.Kind.NOT_UTF8, file, in.position(), looksLike);
    }
    return out.flip().toString();
  }

  private static String plain(String text) {
    String unmarked =
        !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    return unmarked.replace("\r\n", "\n").replace('\r', '\n');
  }
}
