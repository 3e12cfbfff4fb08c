package org.unroll.cell;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a weight starts.
 *
 * @param scheme the kind of numbers
 * @param number what belongs to the scheme, such as a radius; 0 where nothing does
 */
public record Initial(InitialScheme scheme, double number) {

  private static final Pattern WORDS = Pattern.compile("([^\\s=]+)(?:[\\s=]+(.*))?");

  /** A scheme with its usual number. */
  public static Initial of(InitialScheme scheme) {
    return new Initial(scheme, scheme.amount().usual());
  }

  /**
   * Reads {@code orthogonal}, {@code radius 0.9} or {@code radius=0.9}.
   *
   * @throws InitialProblem listing the schemes or the numbers allowed
   */
  public static Initial parse(String text) {
    Matcher words = WORDS.matcher(text.strip());
    String name = words.matches() ? words.group(1) : text.strip();
    InitialScheme scheme =
        InitialScheme.of(name)
            .orElseThrow(
                () ->
                    new InitialProblem(
                        CellFault.UNKNOWN_START, name, String.join(", ", InitialScheme.ids())));
    String number = words.group(2);
    return number == null ? of(scheme) : new Initial(scheme, number(scheme, number.strip()));
  }

  private static double number(InitialScheme scheme, String text) {
    Amount amount = scheme.amount();
    try {
      double number = Double.parseDouble(text);
      if (amount.isWanted() && amount.takes(number)) {
        return number;
      }
    } catch (NumberFormatException noNumber) {
      // Said below, with the numbers that are allowed.
    }
    throw refusal(scheme, text);
  }

  private static InitialProblem refusal(InitialScheme scheme, String text) {
    Amount amount = scheme.amount();
    if (!amount.isWanted()) {
      return new InitialProblem(CellFault.START_ALONE, scheme.id(), text);
    }
    CellFault fault = amount.whole() ? CellFault.START_WHOLE : CellFault.START_NUMBER;
    return new InitialProblem(
        fault, scheme.id(), Amount.bare(amount.min()), Amount.bare(amount.max()), text);
  }

  /** As {@link #parse} reads it. */
  @Override
  public String toString() {
    return scheme.amount().isWanted() ? scheme.id() + "=" + Amount.bare(number) : scheme.id();
  }
}
