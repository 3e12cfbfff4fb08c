package org.unroll.lab;

import java.util.Optional;
import org.unroll.cell.Initial;

/**
 * Where the weights of an experiment start from.
 *
 * @param initial for the matrices that its scheme means; empty where each cell starts as its own text
 *     says, and uniform where that says nothing
 * @param forgetBias initial bias of gates that keep the old state
 */
public record Start(Optional<Initial> initial, double forgetBias) {

  /** The name of leaving it to the cells. */
  public static final String AS_THE_CELL_SAYS = "cell";

  /** As the cells say, with open forget gates. */
  public static final Start USUAL = new Start(Optional.empty(), 1);

  /** This start with another bias of the gates that keep the old state. */
  public Start withForgetBias(double bias) {
    return new Start(initial, bias);
  }

  /** This start with other first weights. */
  public Start withInitial(Optional<Initial> other) {
    return new Start(other, forgetBias);
  }

  /** The choice as a word, such as {@code cell} or {@code radius=0.9}. */
  public String initialText() {
    return initial.map(Initial::toString).orElse(AS_THE_CELL_SAYS);
  }

  /**
   * The choice that a word means.
   *
   * @throws IllegalArgumentException listing the known ones, or the numbers allowed
   */
  public static Optional<Initial> initialOf(String text) {
    return text.equals(AS_THE_CELL_SAYS) ? Optional.empty() : Optional.of(Initial.parse(text));
  }
}
