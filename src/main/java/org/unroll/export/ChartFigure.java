package org.unroll.export;

import java.awt.Graphics2D;
import java.util.stream.Collectors;

/**
 * A chart as a picture for files.
 *
 * @param spec what it says
 * @param style how it looks
 * @param width in pixels at scale 1
 * @param height in pixels at scale 1
 */
public record ChartFigure(ChartSpec spec, ChartStyle style, int width, int height)
    implements Figure {

  /** A chart of the size and in the look that files have. */
  public static ChartFigure of(ChartSpec spec, ExportStyle style) {
    return new ChartFigure(spec, style.style(), style.width(), style.height());
  }

  @Override
  public String title() {
    return spec.title();
  }

  @Override
  public String description() {
    String names = spec.series().stream().map(Series::name).collect(Collectors.joining(", "));
    return spec.subtitle() + "\n" + names;
  }

  @Override
  public String caption() {
    return spec.title() + " " + spec.subtitle();
  }

  @Override
  public ChartFonts fonts() {
    return style.fonts();
  }

  @Override
  public void draw(Graphics2D g) {
    Chart.of(spec, style, width, height).draw(g);
  }

  @Override
  public FigureTable table() {
    return ChartTable.of(spec);
  }
}
