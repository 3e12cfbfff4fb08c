package org.unroll.lab.reference;

import java.util.regex.Pattern;
import org.unroll.engine.Program;

/**
 * What the gradients of inner nodes in a file are gradients of.
 *
 * <p>In PyTorch a node that keeps its gradient goes on adding to it. A file whose writer ran a second
 * backward pass, from the last loss term, before reading {@code dh}, {@code dc}, {@code dpre},
 * {@code daux} and {@code grads/y} holds the sum of both passes there, while the gradients of weights
 * and inputs are those of the loss alone. Such a file shows it: the sum of {@code grads/y} over terms
 * and examples differs from the gradient of the read-out's bias.
 */
public enum InnerGradients {
  /** Of the loss, as the format says. */
  OF_THE_LOSS,
  /** Of the loss plus the last loss term, as in files written after a second backward pass. */
  WITH_THE_LAST_TERM_AGAIN;

  private static final Pattern INNER =
      Pattern.compile("grads/y|layers/[^/]*/(d[hc]|(dpre|daux)/.*)");

  /** The second pass ends at the first state: it never comes to what was computed before it. */
  private static final Pattern NOT_AT_THE_FIRST_STEP =
      Pattern.compile("layers/[^/]*/(dpre|daux)/.*");

  /**
   * Adds the second backward pass to the computed fields, if there was one.
   *
   * @param program has run forward; its gradients are overwritten
   */
  void complete(ReferenceCase reference, Program program, Computed computed) {
    if (this == OF_THE_LOSS) {
      return;
    }
    program.backwardFrom(program.terms() - 1);
    Computed second = new Computed();
    PassFields.add(reference, program, second);
    LayerFields.add(reference, program, second);
    second
        .fields()
        .forEach(
            (path, numbers) -> {
              if (INNER.matcher(path).matches()) {
                add(numbers, computed.fields().get(path), skipped(path, numbers, program));
              }
            });
  }

  private static int skipped(String path, double[] numbers, Program program) {
    return NOT_AT_THE_FIRST_STEP.matcher(path).matches() ? numbers.length / program.length() : 0;
  }

  private static void add(double[] numbers, double[] into, int from) {
    for (int i = from; i < into.length; i++) {
      into[i] += numbers[i];
    }
  }
}
