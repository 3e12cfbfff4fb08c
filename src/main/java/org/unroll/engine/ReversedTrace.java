package org.unroll.engine;

import java.util.List;
import org.unroll.expr.Buffer;

/**
 * The trace of a layer that reads from the end, told in the order in which it reads: step 0 is the last
 * position.
 *
 * @param positions the same trace by positions
 */
record ReversedTrace(Trace positions) implements Trace {

  private int position(int step) {
    return positions.length() - 1 - step;
  }

  @Override
  public String cellId() {
    return positions.cellId();
  }

  @Override
  public int length() {
    return positions.length();
  }

  @Override
  public int hidden() {
    return positions.hidden();
  }

  @Override
  public double[] value(String symbol, int step) {
    return positions.value(symbol, position(step));
  }

  @Override
  public double[] gradient(String symbol, int step) {
    return positions.gradient(symbol, position(step));
  }

  @Override
  public Buffer weight(String name) {
    return positions.weight(name);
  }

  @Override
  public Buffer weightGradient(String name) {
    return positions.weightGradient(name);
  }

  @Override
  public List<Inflow> inflows(String result, int step) {
    return positions.inflows(result, position(step));
  }

  @Override
  public boolean hasLoss(int step) {
    return positions.hasLoss(position(step));
  }

  @Override
  public double loss(int step) {
    return positions.loss(position(step));
  }

  @Override
  public double[] probability(int step) {
    return positions.probability(position(step));
  }

  @Override
  public double[] target(int step) {
    return positions.target(position(step));
  }

  @Override
  public double totalLoss() {
    return positions.totalLoss();
  }

  @Override
  public List<TracePart> parts() {
    return positions.parts();
  }

  @Override
  public List<TraceJoint> joints() {
    return positions.joints();
  }

  @Override
  public double[] attention(int decoderStep) {
    return positions.attention(decoderStep);
  }
}
