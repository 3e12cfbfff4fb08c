package org.unroll.engine;

import java.util.Map;
import org.unroll.expr.Buffer;
import org.unroll.expr.Symbol;

/**
 * What stands between layers and has equations of its own: a residual or highway link round a level, or
 * the attention of a decoder. Its numbers for one example, in one forward and one backward pass.
 *
 * <p>Symbols are those of {@code assets/wiring}: a link makes {@code y} of {@code f}, what the level says,
 * and {@code x}, what it read; a highway has the gate {@code a} too. Attention asks with {@code q}, scores
 * {@code e}, weighs with {@code alpha} and hands on {@code context}.
 *
 * @param name prefix of its weights' names, such as {@code l1.residual} or {@code att}
 * @param cellId id of its equations, such as {@code highway} or {@code attention-dot}
 * @param storey the level that it goes round; of attention the decoder's level that reads the context,
 *     where the read-out counts as the one above the highest
 * @param decoder whether it belongs to a decoder
 * @param steps numbers by symbol and position, gradients under their own symbols
 * @param weights of its equations and their gradients, by symbol
 * @param shares of attention: what each of its steps alone adds to the gradients of {@link #QUERY} and
 *     {@link #MEMORY}, by step and slot; a query has one slot
 */
public record TraceJoint(
    String name,
    String cellId,
    int storey,
    boolean decoder,
    Map<Symbol, double[][]> steps,
    Map<Symbol, Buffer> weights,
    Map<String, double[][][]> shares)
    implements NamedNumbers {

  /** What attention asks with. */
  public static final String QUERY = "q";

  /** What attention looks back at. */
  public static final String MEMORY = "m";

  /** Whether it looks back at an encoder. */
  public boolean isAttention() {
    return cellId.startsWith("attention");
  }

  /** Whether it knows a symbol. */
  public boolean has(String symbol) {
    return steps.containsKey(Symbol.now(symbol));
  }

  @Override
  public double[] value(String symbol, int position) {
    return at(Symbol.now(symbol), position);
  }

  /** {@inheritDoc} Of {@code f} and {@code x} uses by others too. */
  @Override
  public double[] gradient(String symbol, int position) {
    return at(Symbol.now(symbol).toGradient(), position);
  }

  @Override
  public Buffer weight(String weight) {
    return RecordedTerms.copy(weights.get(Symbol.now(weight)));
  }

  @Override
  public Buffer weightGradient(String weight) {
    return RecordedTerms.copy(weights.get(Symbol.now(weight).toGradient()));
  }

  /**
   * What one step of attention adds to the gradient of its query or of one slot of its memory. A fresh
   * copy.
   */
  public double[] share(String port, int step, int slot) {
    return shares.get(port)[step][slot].clone();
  }

  /** Number of steps of attention; 0 of a link. */
  public int shareSteps() {
    return shares.isEmpty() ? 0 : shares.get(QUERY).length;
  }

  private double[] at(Symbol symbol, int position) {
    double[][] numbers = steps.get(symbol);
    if (numbers == null || position < 0 || position >= numbers.length) {
      throw new IllegalArgumentException(
          "%s has no %s at step %d".formatted(name, symbol, position));
    }
    return numbers[position].clone();
  }
}
