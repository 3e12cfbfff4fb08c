package org.unroll.export;

import java.awt.BasicStroke;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.unroll.export.ChartFonts.Weight;

/** Makes the chart library's object from a description, in the look of the program. */
final class ChartBuilder {

  private static final int COLUMNS_PER_PIXEL = 1;
  /** Room for one tick as multiples of the type size, titles and margins included. */
  private static final double X_SPACING = 5;

  private static final double Y_SPACING = 4.2;

  private final ChartSpec spec;
  private final ChartStyle style;
  private final Rectangle2D area;
  private final TypeSizes sizes;
  private final Pens pens;
  private final Ticks x;
  private final Ticks y;

  ChartBuilder(ChartSpec spec, ChartStyle style, Rectangle2D area) {
    this.spec = spec;
    this.style = style;
    this.area = area;
    this.sizes = TypeSizes.of(area.getWidth(), area.getHeight());
    this.pens = Pens.of(sizes, area.getWidth());
    this.x = Ticks.horizontal(spec, most(area.getWidth(), X_SPACING));
    this.y = Ticks.vertical(spec, most(area.getHeight(), Y_SPACING));
  }

  Chart build() {
    OverlayPlot plot = plot();
    JFreeChart chart = new JFreeChart(null, null, plot, false);
    double margin = style.margin();
    chart.setPadding(new RectangleInsets(margin, margin, margin, margin));
    chart.setBackgroundPaint(style.colors().panel());
    chart.setTextAntiAlias(RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    chart.addSubtitle(head());
    chart.addSubtitle(foot());
    return new Chart(chart, plot, area);
  }

  private int most(double pixels, double spacing) {
    return Math.max(2, (int) (pixels / (spacing * sizes.tick())));
  }

  private OverlayPlot plot() {
    LabelColumn column = new LabelColumn(spec, style, sizes, pens);
    Optional<MarkerFlag> flag = spec.marker().map(m -> new MarkerFlag(spec, m, style, sizes));
    List<Overlay> overlays = new ArrayList<>(List.of(column));
    overlays.add(new ReferenceLevels(spec.references(), style.colors(), pens));
    flag.ifPresent(overlays::add);
    OverlayPlot plot = new OverlayPlot(overlays, x.range(), y.range(), spec.y().scale());
    int columns = Math.max(1, (int) area.getWidth() * COLUMNS_PER_PIXEL);
    SeriesDataset data = new SeriesDataset(spec, x.range(), y.range(), columns);
    plot.setDataset(data);
    plot.setRenderer(renderer(data));
    plot.setDomainAxis(axis(spec.x().label(), x));
    plot.setRangeAxis(axis(sizes.axisLabels() ? spec.y().label() : "", y));
    plain(plot, flag.map(MarkerFlag::height).orElse(0.0), column.width());
    return plot;
  }

  private void plain(OverlayPlot plot, double top, double right) {
    plot.setInsets(new RectangleInsets(Math.max(top, 2 * sizes.space()), 0, 0, right));
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(style.colors().line());
    plot.setRangeGridlineStroke(new BasicStroke(1));
    plot.setRangeZeroBaselineVisible(false);
  }

  private XYItemRenderer renderer(SeriesDataset data) {
    LineRenderer renderer = new LineRenderer(data, 0.75 * sizes.space());
    for (int i = 0; i < spec.series().size(); i++) {
      Series series = spec.series().get(i);
      renderer.setSeriesPaint(i, style.colors().of(series.role()), false);
      renderer.setSeriesStroke(i, pens.of(series), false);
    }
    return renderer;
  }

  private PlainAxis axis(String label, Ticks ticks) {
    TextLine text = style.fonts().line(label, Weight.REGULAR, sizes.tick());
    PlainAxis axis = new PlainAxis(text, ticks, style.colors());
    axis.type(style.fonts(), sizes);
    return axis;
  }

  private ChartText head() {
    ChartFonts fonts = style.fonts();
    return new ChartText(
        List.of(
            new ChartText.Line(
                fonts.line(spec.title(), Weight.SEMI_BOLD, sizes.title()), style.colors().text()),
            new ChartText.Line(
                fonts.line(spec.subtitle(), Weight.REGULAR, sizes.subtitle()),
                style.colors().secondaryText())),
        RectangleEdge.TOP,
        3 * sizes.space());
  }

  private ChartText foot() {
    String note = spec.hasZeroOnLogAxis() ? spec.y().zeroNote() : "";
    TextLine text = style.fonts().line(note, Weight.REGULAR, sizes.tick());
    return new ChartText(
        List.of(new ChartText.Line(text, style.colors().secondaryText())),
        RectangleEdge.BOTTOM,
        0);
  }
}
