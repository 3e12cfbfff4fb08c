package org.unroll.export;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Draws the lines that have more points than the plot can show, as the area they cover; the first is on top. */
final class DenseLines implements Overlay {

  private final List<Series> lines;
  private final ChartColors colors;
  private final Pens pens;

  DenseLines(List<Series> all, ChartColors colors, Pens pens) {
    this.lines = new ArrayList<>(all.stream().filter(pens::isDense).toList());
    Collections.reverse(lines);
    this.colors = colors;
    this.pens = pens;
  }

  @Override
  public void draw(Graphics2D g, PlotFrame frame) {
    for (Series line : lines) {
      g.setColor(colors.of(line.role()));
      g.fill(Envelope.of(line, frame, pens.thin()));
    }
  }
}
