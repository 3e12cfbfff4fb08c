package org.unroll.expr;

/**
 * A size by its letter, so that shapes can be checked before any number is chosen: H units, D inputs,
 * O outputs, A attention units, J memory slots, V symbols.
 */
public record Dim(String name) {

  /** Size one: a scalar. */
  public static final Dim ONE = new Dim("1");

  /** Number of hidden units. */
  public static final Dim HIDDEN = new Dim("H");

  /** Number of inputs. */
  public static final Dim INPUT = new Dim("D");

  /** Number of outputs. */
  public static final Dim OUTPUT = new Dim("O");

  /** Number of remembered vectors in a memory that attention reads. */
  public static final Dim SLOTS = new Dim("J");

  /** Number of symbols that can be told apart: rows of an embedding table. */
  public static final Dim SYMBOLS = new Dim("V");

  @Override
  public String toString() {
    return name;
  }
}
