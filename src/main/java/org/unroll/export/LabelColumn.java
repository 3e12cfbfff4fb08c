package org.unroll.export;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import org.unroll.export.ChartFonts.Weight;
import org.unroll.text.Numbers;

/**
 * The names of the lines, to the right of the plot at the height of their value: no legend to look
 * up. Each has a piece of its line in front, so that it is found without colours too. Points over names
 * that are all of one kind need no name of their own.
 */
final class LabelColumn implements Overlay {

  private static final double LEADING = 1.4;

  private final List<LineLabel> labels = new ArrayList<>();
  private final TextLine caption;
  private final ChartStyle style;
  private final TypeSizes sizes;
  private final Pens pens;

  LabelColumn(ChartSpec spec, ChartStyle style, TypeSizes sizes, Pens pens) {
    this.style = style;
    this.sizes = sizes;
    this.pens = pens;
    String text = spec.marker().map(ChartMarker::label).orElse(spec.labels().caption());
    this.caption = style.fonts().line(text, Weight.REGULAR, sizes.tick());
    if (!spec.x().hasNames() || spec.series().size() > 1) {
      spec.series().forEach(series -> addSeries(spec, series));
    }
    spec.references().forEach(line -> addReference(spec.y().scale(), line));
  }

  /** Room that the column needs to the right of the plot, in pixels. */
  double width() {
    double widest = labels.stream().mapToDouble(label -> label.text().width()).max().orElse(0);
    return labels.isEmpty() ? 0 : Math.max(widest, caption.width() - swatch()) + textOffset();
  }

  @Override
  public void draw(Graphics2D g, PlotFrame frame) {
    double height = sizes.label() * LEADING;
    double top = frame.top() - height / 2 + (caption.runs().isEmpty() ? 0 : height);
    double[] wanted = labels.stream().mapToDouble(l -> frame.pixelY(l.value())).toArray();
    double[] centres = LabelSpread.spread(wanted, height, top, frame.bottom() + height / 2);
    double right = frame.left() + frame.width();
    double first = Double.POSITIVE_INFINITY;
    for (int i = 0; i < centres.length; i++) {
      draw(g, labels.get(i), right, centres[i]);
      first = Math.min(first, centres[i]);
    }
    if (!labels.isEmpty()) {
      g.setColor(style.colors().secondaryText());
      caption.drawMiddle(g, right + 3 * sizes.space(), first - height);
    }
  }

  private void draw(Graphics2D g, LineLabel label, double right, double y) {
    g.setColor(label.color());
    g.setStroke(label.pen());
    double x = right + 3 * sizes.space();
    g.draw(new Line2D.Double(x, y, x + swatch(), y));
    label.text().drawMiddle(g, right + textOffset(), y);
  }

  private double swatch() {
    return 5.5 * sizes.space();
  }

  private double textOffset() {
    return 4.5 * sizes.space() + swatch();
  }

  private void addSeries(ChartSpec spec, Series series) {
    int index = spec.marker().map(m -> series.nearest(m.x())).orElse(spec.labels().index(series));
    if (index >= 0 && !Double.isNaN(spec.y().scale().position(series.y()[index]))) {
      double value = series.y()[index];
      String number = spec.y().scale() == Scale.LOG ? Magnitude.of(value) : Numbers.plain(value);
      TextLine text =
          style.fonts().line(named(series.name(), number), Weight.SEMI_BOLD, sizes.label());
      labels.add(new LineLabel(text, style.colors().of(series.role()), pens.of(series), value));
    }
  }

  /** A number behind a name that has one would read as part of it. */
  static String named(String name, String number) {
    return name + (name.chars().anyMatch(Character::isDigit) ? ": " : " ") + number;
  }

  private void addReference(Scale scale, ReferenceLine line) {
    if (Double.isFinite(scale.position(line.value()))) {
      String text = line.name() + " " + Numbers.plain(line.value());
      TextLine drawn = style.fonts().line(text, Weight.REGULAR, sizes.label());
      labels.add(
          new LineLabel(drawn, style.colors().secondaryText(), pens.reference(), line.value()));
    }
  }
}
