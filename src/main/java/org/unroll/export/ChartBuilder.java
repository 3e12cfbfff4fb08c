package org.unroll.export;

import java.awt.BasicStroke;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.TickUnitSource;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.unroll.export.ChartFonts.Weight;

/** Makes the chart library's object from a description, in the look of the program. */
final class ChartBuilder {

  private static final int POINTS_PER_PIXEL = 2;

  private final ChartSpec spec;
  private final ChartStyle style;
  private final Rectangle2D area;
  private final TypeSizes sizes;
  private final AxisRange x;
  private final AxisRange y;

  ChartBuilder(ChartSpec spec, ChartStyle style, Rectangle2D area) {
    this.spec = spec;
    this.style = style;
    this.area = area;
    this.sizes = TypeSizes.of(area.getWidth(), area.getHeight());
    this.x = AxisRange.ofX(spec);
    this.y = AxisRange.ofY(spec);
  }

  Chart build() {
    OverlayPlot plot = plot();
    JFreeChart chart = new JFreeChart(null, null, plot, false);
    double margin = 4 * sizes.space();
    chart.setPadding(new RectangleInsets(margin, margin, margin, margin));
    chart.setBackgroundPaint(style.colors().panel());
    chart.setTextAntiAlias(RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    chart.addSubtitle(head());
    chart.addSubtitle(foot());
    return new Chart(chart, plot, area);
  }

  private OverlayPlot plot() {
    LabelColumn column = new LabelColumn(spec, style, sizes);
    List<Overlay> overlays = new ArrayList<>(List.of(column));
    spec.marker().ifPresent(m -> overlays.add(new MarkerFlag(spec, m, style, sizes)));
    OverlayPlot plot = new OverlayPlot(overlays, x, y, spec.y().scale());
    int columns = Math.max(1, (int) area.getWidth() * POINTS_PER_PIXEL);
    plot.setDataset(new SeriesDataset(spec, x, y, columns));
    plot.setRenderer(renderer());
    plot.setDomainAxis(axis(spec.x().label(), x, Ticks.decimal()));
    plot.setRangeAxis(axis(sizes.axisLabels() ? spec.y().label() : "", y, valueTicks()));
    plain(plot, column.width());
    spec.references().forEach(line -> plot.addRangeMarker(level(line), Layer.BACKGROUND));
    return plot;
  }

  private void plain(OverlayPlot plot, double right) {
    plot.setInsets(new RectangleInsets(2 * sizes.space(), 0, 0, right));
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(style.colors().line());
    plot.setRangeGridlineStroke(new BasicStroke(1));
    plot.setRangeZeroBaselineVisible(false);
  }

  private XYItemRenderer renderer() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setDrawSeriesLineAsPath(true);
    for (int i = 0; i < spec.series().size(); i++) {
      SeriesRole role = spec.series().get(i).role();
      renderer.setSeriesPaint(i, style.colors().of(role), false);
      renderer.setSeriesStroke(i, ChartStyle.pen(role, sizes.space() / 2), false);
    }
    return renderer;
  }

  private PlainAxis axis(String label, AxisRange range, TickUnitSource ticks) {
    TextLine text = style.fonts().line(label, Weight.REGULAR, sizes.tick());
    PlainAxis axis = new PlainAxis(text, range, ticks, style.colors());
    axis.type(style.fonts(), sizes);
    return axis;
  }

  private TickUnitSource valueTicks() {
    return spec.y().scale() == Scale.LOG ? Ticks.powers() : Ticks.decimal();
  }

  private ValueMarker level(ReferenceLine line) {
    ValueMarker level = new ValueMarker(spec.y().scale().position(line.value()));
    level.setPaint(style.colors().secondaryText());
    level.setStroke(ChartStyle.pen(SeriesRole.BASELINE, sizes.space() / 3));
    return level;
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
