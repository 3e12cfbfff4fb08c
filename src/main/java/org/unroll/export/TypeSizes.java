package org.unroll.export;

/**
 * Sizes of type and space for a chart, chosen by the room it has.
 *
 * @param title the question
 * @param subtitle the formal name
 * @param tick numbers and labels of the axes
 * @param label names of the lines
 * @param space the unit of distance, 4 pixels in a chart of normal size
 * @param axisLabels whether there is room for the label of the vertical axis
 */
record TypeSizes(
    float title, float subtitle, float tick, float label, float space, boolean axisLabels) {

  private static final TypeSizes SMALL = new TypeSizes(13, 11, 11, 12, 3, false);
  private static final TypeSizes NORMAL = new TypeSizes(15, 12, 12, 13, 4, true);
  private static final TypeSizes LARGE = new TypeSizes(22, 17, 17, 17, 6, true);

  /** The sizes for a chart of this width and height in pixels. */
  static TypeSizes of(double width, double height) {
    if (width < 520 || height < 280) {
      return SMALL;
    }
    return width >= 1000 && height >= 560 ? LARGE : NORMAL;
  }
}
