package org.unroll.reference;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds our names for what stands in one weight array of a case.
 *
 * @param path of the array, such as {@code l0.W_ih}
 * @param owner its first part
 * @param ours names of our weights of that owner
 */
record ArrayNames(String path, String owner, Set<String> ours) {

  /** Our names for the part of an array that belongs to gate %s, the first that exists. */
  private static final Map<String, List<String>> STACKED =
      Map.of(
          "W_ih", List.of("W_i%s", "W_%s", "W_ih", "W"),
          "W_hh", List.of("W_h%s", "U_%s", "W_hh", "U"),
          "b_ih", List.of("b_i%s", "b_ih"),
          "b_hh", List.of("b_h%s", "b_hh"),
          "b", List.of("b_%s", "b"));

  /** Arrays of the read-out that we call otherwise. */
  private static final Map<String, String> READ_OUT = Map.of("out.W", "V", "out.b", "b_y");

  /** The gates that see each other's last values, in the order of rows and columns of R_g. */
  private static final List<String> TALKING_GATES = List.of("i", "f", "o");

  /** An array of a recurrent layer with these gates. */
  Grid ofLayer(List<String> gates) {
    String array = path.substring(owner.length() + 1);
    if (array.equals("R_g")) {
      return ofGates();
    }
    List<String> patterns = STACKED.get(array);
    if (patterns == null) {
      return Grid.stack(List.of(known(List.of(array))));
    }
    return Grid.stack(
        gates.stream()
            .map(gate -> patterns.stream().map(pattern -> pattern.formatted(gate)).toList())
            .map(this::known)
            .toList());
  }

  /** An array of the read-out or of attention, which stack nothing. */
  Grid ofOthers() {
    String array = path.substring(owner.length() + 1);
    return Grid.stack(List.of(known(List.of(READ_OUT.getOrDefault(path, array)))));
  }

  /** A row of blocks for each gate that receives, a block for each gate that sends. */
  private Grid ofGates() {
    return new Grid(
        TALKING_GATES.stream()
            .map(
                receiver ->
                    TALKING_GATES.stream()
                        .map(sender -> known(List.of("R_" + receiver + sender)))
                        .toList())
            .toList());
  }

  private String known(List<String> candidates) {
    return candidates.stream()
        .filter(ours::contains)
        .findFirst()
        .map(name -> owner + "." + name)
        .orElseThrow(
            () ->
                new CaseProblem(
                    "The field weights.%s has no counterpart among our weights %s."
                        .formatted(path, ours)));
  }
}
