package org.unroll.view.control;

import org.unroll.text.Texts;

/** The words in which a typed number is refused: what was wrong and what is right. */
public final class Refusals {

  private static final int LONGEST = 12;

  private Refusals() {}

  /**
   * A sentence such as: "abc" cannot be. Units: a whole number from 1 to 64.
   *
   * @param key of the setting's name in the texts
   * @param typed what was refused; cut where it is long
   */
  public static String text(Texts texts, String key, NumberRange range, String typed) {
    String shown = typed.length() > LONGEST ? typed.substring(0, LONGEST) + "…" : typed;
    String sentence = range.isWhole() ? "number.refused.whole" : "number.refused";
    return texts.get(
        sentence, shown, texts.get(key), range.show(range.min()), range.show(range.max()));
  }
}
