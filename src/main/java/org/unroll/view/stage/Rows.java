package org.unroll.view.stage;

/**
 * How the height of the stage is shared out, from top to bottom: title, speech and outputs, the row of
 * step numbers, cards, inputs, overview, legend. What is optional goes first when there is little room.
 *
 * @param speech the bubble's row
 * @param output the outputs' row; the same as the bubble's where only the last step has an output
 * @param label step numbers
 * @param card cells
 * @param chip inputs
 * @param inputs squares under the inputs, empty if there is no room
 * @param overview the whole sequence in small, empty if all cells are visible
 * @param legend what the colours mean
 */
record Rows(
    Box speech, Box output, Box label, Box card, Box chip, Box inputs, Box overview, Box legend) {

  static final double EDGE = 4;
  private static final double TITLE_BOTTOM = 32;
  private static final double SPEECH = 52;
  private static final double LAST_OUTPUT = 106;
  private static final double LOW_HEAD = 64;
  private static final double LOW = 420;
  private static final double SPACE = 8;
  private static final double LABEL = 20;
  private static final double ARROW = 22;
  private static final double LEGEND = 30;
  private static final double OVERVIEW = 26;
  private static final double SQUARES = 16;
  private static final double CARD_MIN = 176;
  private static final double CARD_SHARE = 0.5;

  /** Shares out a stage of this size. */
  static Rows of(StageShape shape, double width, double height, Columns columns) {
    boolean low = height < LOW;
    boolean roomy = columns.density() == Density.ROOMY;
    double outputs = shape.attachment() != Attachment.EVERY ? 0 : roomy && !low ? 78 : 48;
    double last = low ? LOW_HEAD : LAST_OUTPUT;
    double head = shape.attachment() == Attachment.LAST ? last : SPEECH;
    double labels = low ? 17 : LABEL;
    double arrow = low ? 15 : ARROW;
    double chip = columns.chipHeight(shape);
    double overview = columns.scrolls() ? OVERVIEW : 0;
    double fixed =
        TITLE_BOTTOM + head + outputs + labels + arrow + chip + overview + LEGEND + SPACE;
    double squares = shape.showsInputs() && height - fixed - SQUARES >= CARD_MIN ? SQUARES : 0;
    double free = Math.max(40, height - fixed - squares);
    double wanted = Math.max(cardLimit(shape), height * CARD_SHARE);
    double card = Math.rint(Math.min(free, wanted));
    // On a tall stage the cells stay in the middle; most of the air goes above, to the bubble.
    double air = Math.floor((free - card) / 2);
    double inner = width - 2 * EDGE;
    double y = TITLE_BOTTOM;
    Box speech = new Box(EDGE, y + Math.floor(air * 0.9), inner, head);
    y = speech.bottom();
    Box output = outputs == 0 ? speech : new Box(EDGE, y, inner, outputs);
    y += outputs;
    Box label = new Box(EDGE, y, inner, labels);
    Box cards = new Box(EDGE, label.bottom(), inner, card);
    Box chips = new Box(EDGE, cards.bottom() + arrow, inner, chip);
    Box inputs = new Box(EDGE, chips.bottom() + 5, inner, Math.max(0, squares - 6));
    double legendTop = height - LEGEND;
    Box small = new Box(EDGE, legendTop - overview, inner, Math.max(0, overview - 8));
    return new Rows(
        speech,
        output,
        label,
        cards,
        chips,
        inputs,
        small,
        new Box(EDGE, legendTop, inner, LEGEND));
  }

  private static double cardLimit(StageShape shape) {
    return 150 + 120 * shape.states() + (shape.gates() > 0 ? 60 : 50);
  }
}
