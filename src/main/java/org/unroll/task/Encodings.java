package org.unroll.task;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Names the encoding of bytes that are not UTF-8. A byte order mark decides; without one it is a guess,
 * from where zero bytes stand and from what Chinese text would look like.
 */
public final class Encodings {

  private static final int MARK = 2;

  /** Share of characters beyond ASCII that must be ideographs or their punctuation. */
  private static final double MOSTLY = 0.9;

  private Encodings() {}

  /** UTF-16, if the first bytes look like it: a binary file has no such pattern. */
  public static Optional<String> wide(byte[] bytes, int count) {
    int first = count < MARK ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
    int even = zeros(bytes, count, 0);
    int odd = zeros(bytes, count, 1);
    int enough = isPlain(bytes, count) ? Math.max(1, count / 4) : Integer.MAX_VALUE;
    if (first == 0xFFFE || (even == 0 && odd >= enough)) {
      return Optional.of("UTF-16LE");
    }
    boolean big = first == 0xFEFF || (odd == 0 && even >= enough);
    return big ? Optional.of("UTF-16BE") : Optional.empty();
  }

  /** Whether there are no control characters but zeros, tabulators and line ends. */
  private static boolean isPlain(byte[] bytes, int count) {
    return IntStream.range(0, count)
        .noneMatch(i -> bytes[i] != 0 && StrayControls.isControl(bytes[i]));
  }

  private static int zeros(byte[] bytes, int count, int from) {
    int zeros = 0;
    for (int i = from; i < count; i += MARK) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return zeros;
  }

  /** GB18030 if the bytes are Chinese in it, else the encoding of Western Windows. */
  public static String narrow(byte[] bytes, int count) {
    CharBuffer text = CharBuffer.allocate(count);
    boolean fits =
        !Charset.forName("GB18030")
            .newDecoder()
            .decode(ByteBuffer.wrap(bytes, 0, count), text, false)
            .isError();
    text.flip();
    long beyond = text.chars().filter(c -> c > '~').count();
    long chinese = text.chars().filter(Encodings::isChinese).count();
    return fits && beyond > 0 && chinese >= MOSTLY * beyond
        ? "GB18030 (or GBK)"
        : "Windows-1252 (or ISO-8859-1)";
  }

  /** The ideographs in common use and full-width punctuation. */
  private static boolean isChinese(int c) {
    return (c >= 0x4E00 && c <= 0x9FA5) || (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF00);
  }
}
