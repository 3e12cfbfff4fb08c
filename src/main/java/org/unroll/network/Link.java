package org.unroll.network;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How the input x of a level goes round it, beside what the level makes of it, F(x). */
public enum Link {
  /** Not at all: y = F(x). */
  NONE(null),
  /** y = F(x) + x. He, Zhang, Ren and Sun 2016. */
  RESIDUAL("residual"),
  /** y = a ⊙ F(x) + (1 - a) ⊙ x with a = σ(W_a x + b_a). Srivastava, Greff and Schmidhuber 2015. */
  HIGHWAY("highway");

  private final String equations;

  Link(String equations) {
    this.equations = equations;
  }

  /** Id of its equations in {@code assets/wiring}, if it has any. */
  public Optional<String> equations() {
    return Optional.ofNullable(equations);
  }

  /** The name in files and on the command line. */
  public String id() {
    return equations().orElse("none");
  }

  /** Names of all links. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Link::id).toList();
  }

  /** The link of this name, if there is one. */
  public static Optional<Link> of(String id) {
    return Arrays.stream(values()).filter(link -> link.id().equals(id)).findFirst();
  }
}
