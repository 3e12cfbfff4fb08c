package org.unroll.export;

import java.awt.Graphics2D;

/** Something drawn over a finished plot. */
interface Overlay {

  /** Draws; may leave colour, stroke and font of the graphics changed. */
  void draw(Graphics2D g, PlotFrame frame);
}
