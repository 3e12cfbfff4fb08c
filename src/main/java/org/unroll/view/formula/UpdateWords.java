package org.unroll.view.formula;

import java.util.Optional;
import org.unroll.lab.UpdateNumbers;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;

/** Tells an update in words. */
record UpdateWords(Texts texts) {

  private static final int DIGITS = 4;

  /** Which equation's weights move in which update. */
  String heading(String name, Optional<UpdateNumbers> next) {
    return next.map(numbers -> texts.get("formula.update.heading", name, numbers.update()))
        .orElse(name);
  }

  /** Whose gradient it is; or why there are no numbers. */
  String note(Optional<UpdateContent> update) {
    return update
        .map(
            one ->
                texts.get(
                    "formula.update.note",
                    one.numbers().update(),
                    one.numbers().learning().batchSize()))
        .orElseGet(() -> texts.get("formula.update.none"));
  }

  /** The numbers of one weight, for who cannot see them. */
  String of(Optional<UpdateContent> update) {
    return update.map(one -> note(update) + " " + told(one)).orElseGet(() -> note(update));
  }

  private String told(UpdateContent one) {
    return texts.get(
        "formula.update.describe",
        one.name(),
        one.entry(false),
        number(one.gradient(), DIGITS),
        number(one.used(), DIGITS),
        number(one.before(), Digits.WEIGHT),
        number(one.after(), Digits.WEIGHT));
  }

  private static String number(double value, int digits) {
    return Numbers.significant(value, digits);
  }
}
