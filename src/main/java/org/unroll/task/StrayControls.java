package org.unroll.task;

/**
 * Tells a text with a few stray control characters, as collected from the web, from what is no text. A
 * zero is never part of a text; of the others a few are passed over, and many are not.
 */
public final class StrayControls {

  private static final int ALWAYS = 16;
  private static final int CHARACTERS_FOR_EACH = 500;

  private long seen;
  private long strays;

  /** Whether a character is one that a text has no use for: tabulators and line ends are not. */
  public static boolean isControl(int character) {
    return character >= 0 && character < ' ' && "\t\n\r\f".indexOf(character) < 0;
  }

  /**
   * Counts the next character of a text.
   *
   * @return whether it still looks like one
   */
  public boolean accepts(int character) {
    seen++;
    if (!isControl(character)) {
      return true;
    }
    strays++;
    return character != 0 && strays <= ALWAYS + seen / CHARACTERS_FOR_EACH;
  }
}
