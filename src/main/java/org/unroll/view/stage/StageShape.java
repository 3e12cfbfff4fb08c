package org.unroll.view.stage;

/**
 * The sizes that decide the stage's geometry.
 *
 * @param length T, time steps
 * @param states bands running through the cells
 * @param gates bars within a cell
 * @param candidates columns beside the bars
 * @param inputs D, inputs per step
 * @param longestInput characters of the longest input text
 * @param attachment where outputs stand
 */
record StageShape(
    int length,
    int states,
    int gates,
    int candidates,
    int inputs,
    int longestInput,
    Attachment attachment) {

  private static final int SQUARES = 8;

  /** Whether the numbers of an input are few enough to stand as squares under it. */
  boolean showsInputs() {
    return inputs <= SQUARES;
  }
}
