package org.unroll.task.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.unroll.problem.Diagnostic;
import org.unroll.task.Encodings;
import org.unroll.task.StrayControls;

/**
 * Reads a file as UTF-8, with or without byte order mark, piece by piece, and refuses everything else:
 * with a {@link DataProblem} that names the line. A stray control character becomes a space.
 */
final class Utf8Reader extends Reader {

  private static final int PIECE = 1 << 16;
  private static final int MOST_BYTES_OF_A_CHARACTER = 4;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Path file;
  private final InputStream in;
  private final CharsetDecoder decoder = UTF_8.newDecoder();
  private final ByteBuffer bytes;
  private final CharBuffer chars;
  private final StrayControls controls = new StrayControls();
  private long line = 1;
  private boolean begun;
  private boolean ended;
  private long patience = Long.MAX_VALUE;

  /**
   * Opens a file.
   *
   * @param limit the most that is read, in megabytes of 2^20 bytes
   * @throws DataProblem if it is larger or cannot be opened
   */
  Utf8Reader(Path file, long limit) {
    this.file = file;
    try {
      long size = Files.size(file);
      if (size > limit << 20) {
        throw new DataProblem(DataProblem.Kind.HUGE, file, limit);
      }
      int piece = (int) Math.min(PIECE, size + MOST_BYTES_OF_A_CHARACTER);
      this.bytes = ByteBuffer.allocate(piece).flip();
      this.chars = CharBuffer.allocate(piece).flip();
      this.in = Files.newInputStream(file);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /** What to say when the system refuses. */
  static DataProblem unreadable(Path file, IOException failure) {
    Object reason =
        failure instanceof AccessDeniedException
            ? Diagnostic.of(DataProblem.Kind.DENIED)
            : String.valueOf(failure.getMessage());
    return new DataProblem(DataProblem.Kind.UNREADABLE, file, reason);
  }

  /**
   * The whole text of a small file.
   *
   * @param limit the most that is read, in megabytes
   */
  static String text(Path file, long limit) {
    try (Utf8Reader reader = new Utf8Reader(file, limit)) {
      StringBuilder text = new StringBuilder();
      while (reader.fill()) {
        text.append(reader.chars);
      }
      return text.toString();
    }
  }

  /** Refuses more than so many further characters: what is read next should have ended by then. */
  void expectEndWithin(long characters) {
    patience = characters;
  }

  @Override
  public int read(char[] into, int offset, int length) throws IOException {
    while (!chars.hasRemaining()) {
      if (!fill()) {
        return -1;
      }
      patience -= chars.remaining();
      if (patience < 0) {
        throw new IOException("no end in sight");
      }
    }
    int count = Math.min(length, chars.remaining());
    chars.get(into, offset, count);
    return count;
  }

  /** Decodes the next piece; false at the end. */
  private boolean fill() {
    chars.clear();
    while (chars.position() == 0 && !ended) {
      decodePiece();
    }
    chars.flip();
    if (!begun && chars.hasRemaining()) {
      begun = true;
      chars.position(chars.get(0) == BYTE_ORDER_MARK ? 1 : 0);
    }
    check();
    return chars.hasRemaining() || !ended;
  }

  private void decodePiece() {
    bytes.compact();
    try {
      int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
      ended = count < 0;
      bytes.position(bytes.position() + Math.max(0, count));
    } catch (IOException e) {
      throw unreadable(file, e);
    }
    bytes.flip();
    if (!begun) {
      refuseWide();
    }
    CoderResult result = decoder.decode(bytes, chars, ended);
    if (result.isError()) {
      refuseNarrow();
    }
  }

  private void refuseWide() {
    Optional<String> wide = Encodings.wide(bytes.array(), bytes.limit());
    if (wide.isPresent()) {
      throw new DataProblem(DataProblem.Kind.NOT_UTF8, file, 1, wide.get());
    }
  }

  private void refuseNarrow() {
    chars.flip();
    check();
    byte[] rest = new byte[bytes.remaining()];
    bytes.get(rest);
    throw new DataProblem(
        DataProblem.Kind.NOT_UTF8, file, line, Encodings.narrow(rest, rest.length));
  }

  private void check() {
    for (int i = chars.position(); i < chars.limit(); i++) {
      char c = chars.get(i);
      if (!controls.accepts(c)) {
        throw new DataProblem(DataProblem.Kind.BINARY, file, line, "0x%02X".formatted((int) c));
      }
      if (c == '\n') {
        line++;
      } else if (StrayControls.isControl(c)) {
        chars.put(i, ' ');
      }
    }
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }
}
