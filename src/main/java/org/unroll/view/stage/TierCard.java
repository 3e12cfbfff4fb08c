package org.unroll.view.stage;

/**
 * What stands where on the card of a layer at a position: the states as bands, one below the other, and below
 * them the gates as bars, where there is room. Pure arithmetic.
 *
 * @param all the card
 * @param face the parts of the cell
 */
record TierCard(Box all, CellFace face) {

  private static final double GATES_FROM = 42;
  private static final double LETTERS_FROM = 26;

  /** Whether the gates can be seen. */
  boolean showsGates() {
    return all.height() >= GATES_FROM && all.width() >= 24 && !face.gates().isEmpty();
  }

  private double bars() {
    return showsGates() ? Math.max(16, all.height() * 0.4) : 0;
  }

  /** A state's strips, one per unit. */
  Box band(int state) {
    double margin = all.height() < 20 ? 1 : 3;
    double high = all.height() - 2 * margin - bars();
    Box bands = new Box(all.x(), all.y() + margin, all.width(), high);
    Box row = bands.row(state, face.states().size());
    double inset = row.height() > 7 ? 1 : 0;
    return new Box(
        row.x() + 1, row.y() + inset, row.width() - 2, Math.max(1, row.height() - 2 * inset));
  }

  /** Whether the gates' letters have room. */
  boolean showsLetters() {
    return bars() >= LETTERS_FROM && (all.width() - 8) / Math.max(1, face.gates().size()) >= 12;
  }

  /** A gate with its letter. */
  Box gate(int gate) {
    double high = bars() - 4;
    Box room = new Box(all.x() + 4, all.bottom() - high - 3, all.width() - 8, high);
    return room.column(gate, face.gates().size());
  }

  /** The bar that fills as far as a gate is open. */
  Box bar(int gate) {
    Box column = gate(gate);
    double top = showsLetters() ? 12 : 0;
    return new Box(column.x() + 1, column.y() + top, column.width() - 2, column.height() - top);
  }
}
