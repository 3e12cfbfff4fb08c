package org.unroll.export;

import java.awt.BasicStroke;
import java.awt.Color;
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

  /** Room for one tick as multiples of the type size. */
  private static final double X_SPACING = 5;

  private static final double Y_SPACING = 4.2;

  /** Room that the numbers of the vertical axis take, as multiples of the type size. */
  private static final double Y_NUMBERS = 4;

  /** Half the width of a number of four digits, in sizes of its type. */
  private static final double HALF_NUMBER = 1.3;

  /** In a chart lower than this the subtitle stands beside the title, or nowhere. */
  private static final double LOW = 190;

  private final ChartSpec spec;
  private final ChartStyle style;
  private final Rectangle2D area;
  private final TypeSizes sizes;
  private final Pens pens;
  private final LabelColumn column;
  private final Ticks x;
  private final Ticks y;

  ChartBuilder(ChartSpec spec, ChartStyle style, Rectangle2D area) {
    this.spec = spec;
    this.style = style;
    this.area = area;
    this.sizes = TypeSizes.of(area.getWidth(), area.getHeight());
    this.pens = new Pens(sizes.space() / 2, area.getWidth());
    this.column = new LabelColumn(spec, style, sizes, pens);
    double plotWidth = area.getWidth() - column.width() - Y_NUMBERS * sizes.tick();
    this.x = Ticks.horizontal(spec, most(plotWidth, X_SPACING));
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
    Optional<MarkerFlag> flag = spec.marker().map(m -> new MarkerFlag(spec, m, style, sizes));
    OverlayPlot plot = new OverlayPlot(overlays(flag), x.range(), y.range(), spec.y().scale());
    List<Series> sparse = spec.series().stream().filter(s -> !pens.isDense(s)).toList();
    SeriesDataset data = new SeriesDataset(sparse, spec.y().scale(), y.range());
    plot.setDataset(data);
    plot.setRenderer(renderer(data, sparse));
    plot.setDomainAxis(axis(spec.x().label(), x));
    plot.setRangeAxis(axis(sizes.axisLabels() ? spec.y().label() : "", y));
    bare(plot, flag.map(MarkerFlag::height).orElse(0.0));
    return plot;
  }

  private List<Overlay> overlays(Optional<MarkerFlag> flag) {
    List<Overlay> overlays = new ArrayList<>();
    overlays.add(new DenseLines(spec.series(), style.colors(), pens));
    overlays.add(new ErrorBars(spec.series(), style.colors(), pens));
    overlays.add(new ReferenceLevels(spec, style.colors(), pens));
    overlays.add(column);
    flag.ifPresent(overlays::add);
    return overlays;
  }

  /** Room for the names of the lines, or where there is none yet for half of the last number. */
  private double right() {
    return Math.max(column.width(), spec.x().hasNames() ? 0 : HALF_NUMBER * sizes.tick());
  }

  private void bare(OverlayPlot plot, double flagHeight) {
    double top = Math.max(flagHeight, 2 * sizes.space());
    plot.setInsets(new RectangleInsets(top, 0, 0, right()));
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(style.colors().line());
    plot.setRangeGridlineStroke(new BasicStroke(1));
    plot.setRangeZeroBaselineVisible(false);
  }

  private XYItemRenderer renderer(SeriesDataset data, List<Series> lines) {
    LineRenderer renderer = new LineRenderer(data, 0.75 * sizes.space());
    renderer.setDefaultLinesVisible(!spec.x().hasNames());
    for (int i = 0; i < lines.size(); i++) {
      renderer.setSeriesPaint(i, style.colors().of(lines.get(i).role()), false);
      renderer.setSeriesStroke(i, pens.of(lines.get(i)), false);
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
    ChartText.Line title =
        line(spec.title(), Weight.SEMI_BOLD, sizes.title(), style.colors().text());
    if (area.getHeight() < LOW) {
      ChartText.Line subtitle = quiet(spec.subtitle(), sizes.subtitle());
      return new ChartText(
          List.of(title.with(subtitle, area.getWidth())), RectangleEdge.TOP, sizes.space());
    }
    List<ChartText.Line> lines = new ArrayList<>(List.of(title));
    lines.addAll(subtitles());
    return new ChartText(lines, RectangleEdge.TOP, 3 * sizes.space());
  }

  /** The subtitle on as many lines as the width asks for. */
  private List<ChartText.Line> subtitles() {
    double width = area.getWidth() - 2 * style.margin();
    return TextBlock.broken(style.fonts(), spec.subtitle(), Weight.REGULAR, sizes.subtitle(), width)
        .stream()
        .map(line -> new ChartText.Line(line, style.colors().secondaryText()))
        .toList();
  }

  private ChartText foot() {
    String note = spec.hasZeroOnLogAxis() || AxisRange.leavesOut(spec) ? spec.y().zeroNote() : "";
    return new ChartText(List.of(quiet(note, sizes.tick())), RectangleEdge.BOTTOM, 0);
  }

  private ChartText.Line quiet(String text, float size) {
    return line(text, Weight.REGULAR, size, style.colors().secondaryText());
  }

  private ChartText.Line line(String text, Weight weight, float size, Color color) {
    return new ChartText.Line(style.fonts().line(text, weight, size), color);
  }
}
