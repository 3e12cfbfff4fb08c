package org.unroll.lab.reference;

import java.util.List;

/**
 * How a case went.
 *
 * @param error largest |a - b| / max(1, |b|), a computed and b expected, measured against the tolerance
 *     of its field
 * @param quantity path of the field it was in
 * @param wrong paths of the fields outside of their tolerance
 * @param unchecked paths of the fields that the engine did not compute
 */
public record ReferenceResult(
    double error, String quantity, List<String> wrong, List<String> unchecked) {

  /** Copies the lists. */
  public ReferenceResult {
    wrong = List.copyOf(wrong);
    unchecked = List.copyOf(unchecked);
  }

  /** Whether every field was checked and none is wrong. */
  public boolean passed() {
    return wrong.isEmpty() && unchecked.isEmpty();
  }
}
