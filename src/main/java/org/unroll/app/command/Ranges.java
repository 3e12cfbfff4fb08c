package org.unroll.app.command;

import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.util.Optional;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Numbers of options against their {@link Between}. */
final class Ranges {

  private static final double ANY = 1e18;

  private Ranges() {}

  /** Adds to the help of every option which numbers it takes. */
  static void describe(CommandSpec spec) {
    for (OptionSpec option : spec.options().toArray(OptionSpec[]::new)) {
      between(option)
          .ifPresent(
              range -> {
                String[] text = option.description().clone();
                text[text.length - 1] += " Takes " + words(option, range) + ".";
                spec.remove(option);
                spec.addOption(option.toBuilder().description(text).build());
              });
    }
  }

  /**
   * Checks every number that was given.
   *
   * @throws ParameterException naming the option, the value, and the allowed numbers
   */
  static void check(ParseResult parsed) {
    CommandSpec spec = parsed.commandSpec();
    for (OptionSpec option : parsed.matchedOptions()) {
      between(option)
          .filter(range -> option.getValue() instanceof Number n && !holds(range, n.doubleValue()))
          .ifPresent(
              range -> {
                String given = option.originalStringValues().get(0);
                throw new ParameterException(spec.commandLine(), sentence(option, range, given));
              });
    }
  }

  /** What to say about a text that is not a number, if the option takes numbers. */
  static Optional<String> refusal(ArgSpec argument, String given) {
    return between(argument).map(range -> sentence(argument, range, given));
  }

  private static String sentence(ArgSpec argument, Between range, String given) {
    String name = ((OptionSpec) argument).longestName();
    return name + " takes " + words(argument, range) + ", not '" + given + "'.";
  }

  private static boolean holds(Between range, double value) {
    return range.above()
        ? value > range.min() && value <= range.max()
        : value >= range.min() && value <= range.max();
  }

  private static String words(ArgSpec argument, Between range) {
    boolean fraction = argument.type() == double.class || argument.type() == Double.class;
    if (range.max() >= ANY) {
      return "a whole number of up to 18 digits";
    }
    String kind = fraction ? "a number " : "a whole number ";
    return range.above()
        ? kind + "above " + bare(range.min()) + " and up to " + bare(range.max())
        : kind + "from " + bare(range.min()) + " to " + bare(range.max());
  }

  private static String bare(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  private static Optional<Between> between(ArgSpec argument) {
    return argument.userObject() instanceof Field field
        ? Optional.ofNullable(field.getAnnotation(Between.class))
        : Optional.empty();
  }
}
