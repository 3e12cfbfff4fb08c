package org.unroll.view.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.unroll.export.ChartColors;
import org.unroll.export.ChartFigure;
import org.unroll.export.ChartFonts;
import org.unroll.export.ChartSpec;
import org.unroll.export.ChartStyle;
import org.unroll.export.ExportStyle;
import org.unroll.export.ExportWish;
import org.unroll.export.Figure;
import org.unroll.export.PlotFrame;
import org.unroll.export.Series;
import org.unroll.text.Texts;
import org.unroll.view.theme.PaletteRegion;

/**
 * A chart in the window, drawn by the same object as the files. Give it a new description as often
 * as you like: it draws once per layout pulse. The pointer or the arrow keys move a crosshair that
 * shows exact values; Escape removes it.
 *
 * <p>Fills its size without a margin of its own: put it into a panel.
 */
public final class ChartView extends PaletteRegion {

  private static final double PREF_WIDTH = 480;
  private static final double PREF_HEIGHT = 260;
  private static final double MIN_WIDTH = 160;
  private static final double MIN_HEIGHT = 110;
  private static final double SPACE = 12;

  /** A press this near a line means that line. */
  private static final double NEAR = 14;

  /** Size of an axis's title in a small chart. */
  private static final float AXIS_TITLE = 12;

  private final ChartFonts fonts;
  private final ChartWords words;
  private final ChartPicture picture = new ChartPicture();
  private final Crosshair crosshair;
  private final ExportRow export;
  private final ExportButton shortExport;
  private Optional<ChartSpec> spec = Optional.empty();
  private Optional<PlotFrame> frame = Optional.empty();
  private OptionalDouble at = OptionalDouble.empty();
  private double typeScale = 1;
  private boolean exportShown = true;

  /**
   * An empty chart.
   *
   * @param fonts shared by all charts
   * @param request told when the reader asks for a file
   */
  public ChartView(Texts texts, ChartFonts fonts, FigureRequest request) {
    this.fonts = fonts;
    this.words = new ChartWords(texts);
    this.crosshair = new Crosshair(words);
    this.export =
        new ExportRow(
            texts, wish -> figure(wish).ifPresent(shown -> request.requested(shown, wish)));
    shortExport = new ExportButton(texts, export);
    export.setManaged(false);
    shortExport.setManaged(false);
    getStyleClass().add("chart-view");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setFocusTraversable(true);
    picture.view().setManaged(false);
    getChildren().addAll(picture.view(), crosshair, export, shortExport);
    listen();
  }

  /** Shows a description from the next layout pulse on. The crosshair stays where it is. */
  public void show(ChartSpec next) {
    boolean same = spec.filter(shown -> shown.saysTheSame(next)).isPresent();
    spec = Optional.of(next);
    if (!same) {
      // A weight that is changed by hand changes no chart, and a frame is short.
      repaintLater();
    }
  }

  /** The chart as it stands, for a file: in the screen's colours unless paper's are wanted. */
  public Optional<Figure> figure(ExportWish wish) {
    ExportStyle usual = ExportStyle.standard(fonts);
    ChartColors colors =
        wish.forPaper() ? usual.style().colors() : ScreenColors.charts(this::color);
    ChartStyle style = new ChartStyle(colors, fonts, usual.style().margin());
    return spec.map(shown -> new ChartFigure(shown, style, usual.width(), usual.height()));
  }

  /** Whether the formats stand in the corner; where not, a row of their own is elsewhere. */
  public void setExportShown(boolean shown) {
    exportShown = shown;
    requestLayout();
  }

  /** Enlarges type and lines, 1.5 for presenting. */
  public void setTypeScale(double scale) {
    typeScale = scale;
    repaintLater();
  }

  /** Puts the crosshair at a value of the horizontal axis, or takes it away. */
  public void setCrosshair(OptionalDouble x) {
    at = x;
    showCrosshair();
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  /** Where the crosshair stands, empty if there is none. */
  public OptionalDouble crosshair() {
    return at;
  }

  /**
   * The line that comes nearest to a height at the crosshair.
   *
   * @param y pixels from the top of this view
   * @return index among the lines of the description; empty without a crosshair and where no line is near
   */
  public OptionalInt lineAt(double y) {
    if (at.isEmpty() || spec.isEmpty() || frame.isEmpty()) {
      return OptionalInt.empty();
    }
    List<Series> lines = spec.get().series();
    return IntStream.range(0, lines.size())
        .filter(i -> lines.get(i).at(at.getAsDouble()).isPresent())
        .filter(i -> Math.abs(pixelY(lines.get(i)) - y) <= NEAR * typeScale)
        .boxed()
        .min(Comparator.comparingDouble(i -> Math.abs(pixelY(lines.get(i)) - y)))
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  private double pixelY(Series line) {
    return frame.orElseThrow().pixelY(line.at(at.orElseThrow()).orElseThrow());
  }

  /**
   * What the chart shows in words: where each line starts and ends, or with a crosshair the exact
   * values there. Empty before the first description.
   */
  public String describe() {
    return spec.map(this::describe).orElse("");
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.TEXT
        ? describe()
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  @Override
  public String getUserAgentStylesheet() {
    return ChartView.class.getResource("/themes/chart.css").toExternalForm();
  }

  @Override
  protected void arrange() {
    crosshair.resizeRelocate(0, 0, getWidth(), getHeight());
    placeExport();
  }

  /** All formats where they do not reach into the title of the axis, else one word for them. */
  private void placeExport() {
    boolean whole = getWidth() - export.prefWidth(-1) >= titleEnd() + SPACE;
    show(export, exportShown && whole);
    show(shortExport, exportShown && !whole);
  }

  private void show(Region corner, boolean shown) {
    corner.setVisible(shown);
    corner.autosize();
    corner.relocate(getWidth() - corner.getWidth(), getHeight() - corner.getHeight());
  }

  /** Where the title of the horizontal axis, below the middle of the plot, comes to an end. */
  private double titleEnd() {
    if (spec.isEmpty() || frame.isEmpty()) {
      return 0;
    }
    String title = spec.get().x().label();
    double wide = fonts.line(title, ChartFonts.Weight.REGULAR, AXIS_TITLE).width() * typeScale;
    return frame.get().left() + (frame.get().width() + wide) / 2;
  }

  @Override
  protected void colorsChanged() {
    int width = (int) Math.floor(getWidth() / typeScale);
    int height = (int) Math.floor(getHeight() / typeScale);
    if (spec.isEmpty() || width < 1 || height < 1) {
      return;
    }
    ChartStyle style = new ChartStyle(ScreenColors.charts(this::color), fonts, 0);
    PlotFrame drawn = picture.draw(spec.get(), style, width, height, typeScale * outputScale());
    picture.view().setFitWidth(width * typeScale);
    picture.view().setFitHeight(height * typeScale);
    frame = Optional.of(drawn.scaled(typeScale));
    placeExport();
    showCrosshair();
  }

  @Override
  protected double computePrefWidth(double height) {
    return PREF_WIDTH;
  }

  @Override
  protected double computePrefHeight(double width) {
    return PREF_HEIGHT;
  }

  @Override
  protected double computeMinWidth(double height) {
    return MIN_WIDTH;
  }

  @Override
  protected double computeMinHeight(double width) {
    return MIN_HEIGHT;
  }

  private void listen() {
    widthProperty().addListener(any -> repaintLater());
    heightProperty().addListener(any -> repaintLater());
    addEventHandler(MouseEvent.MOUSE_MOVED, this::follow);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::follow);
    addEventHandler(MouseEvent.MOUSE_EXITED, event -> setCrosshair(OptionalDouble.empty()));
    addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    addEventHandler(
        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
        event -> export.menu().show(this, event.getScreenX(), event.getScreenY()));
  }

  private void follow(MouseEvent event) {
    frame.ifPresent(
        plot -> {
          double x = event.getX() - plot.left();
          setCrosshair(
              x >= 0 && x <= plot.width()
                  ? nearest(plot.valueX(event.getX()))
                  : OptionalDouble.empty());
        });
  }

  private OptionalDouble nearest(double x) {
    return spec.stream()
        .flatMap(shown -> shown.series().stream())
        .filter(series -> series.size() > 0)
        .mapToDouble(series -> series.x()[series.nearest(x)])
        .reduce((a, b) -> Math.abs(a - x) <= Math.abs(b - x) ? a : b);
  }

  private void press(KeyEvent event) {
    if (spec.isPresent() && CrosshairKeys.handles(event.getCode())) {
      double pixels = frame.map(PlotFrame::width).orElse(PREF_WIDTH);
      setCrosshair(CrosshairKeys.after(event.getCode(), spec.get(), at, pixels));
      event.consume();
    }
  }

  private String describe(ChartSpec shown) {
    return at.isPresent() ? words.describeAt(shown, at.getAsDouble()) : words.describe(shown);
  }

  private void showCrosshair() {
    if (at.isPresent() && spec.isPresent() && frame.isPresent()) {
      crosshair.show(spec.get(), frame.get(), at.getAsDouble());
    } else {
      crosshair.hide();
    }
  }

  private double outputScale() {
    Window window = getScene() == null ? null : getScene().getWindow();
    return window == null ? 1 : Math.max(1, window.getOutputScaleX());
  }
}
