package org.unroll.view.chart;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
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

  /** A press this near a line means that line. */
  private static final double NEAR = 14;

  /** Size of an axis's title in a small chart. */
  private static final float AXIS_TITLE = 12;

  private final ChartFonts fonts;
  private final ChartWords words;
  private final ChartPicture picture = new ChartPicture();
  private final Crosshair crosshair;
  private final ExportCorner export;
  private Optional<ChartSpec> spec = Optional.empty();
  private Optional<PlotFrame> frame = Optional.empty();
  private double typeScale = 1;

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
        new ExportCorner(
            texts, wish -> figure(wish).ifPresent(shown -> request.requested(shown, wish)));
    getStyleClass().add("chart-view");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setFocusTraversable(true);
    picture.view().setManaged(false);
    getChildren().addAll(picture.view(), crosshair);
    getChildren().addAll(export.nodes());
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
    export.setShown(shown);
    requestLayout();
  }

  /** Enlarges type and lines, 1.5 for presenting. */
  public void setTypeScale(double scale) {
    typeScale = scale;
    repaintLater();
  }

  /** Puts the crosshair at a value of the horizontal axis, or takes it away. */
  public void setCrosshair(OptionalDouble x) {
    crosshair.moveTo(x);
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  /** Where the crosshair stands, empty if there is none. */
  public OptionalDouble crosshair() {
    return crosshair.at();
  }

  /**
   * The line that comes nearest to a height at the crosshair.
   *
   * @param y pixels from the top of this view
   * @return index among the lines of the description; empty without a crosshair and where no line is near
   */
  public OptionalInt lineAt(double y) {
    return crosshair.lineAt(y, NEAR * typeScale);
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
    export.place(getWidth(), getHeight(), titleEnd());
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
    export.place(getWidth(), getHeight(), titleEnd());
    crosshair.over(spec.get(), frame.get());
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
    setCrosshair(crosshair.nearest(event.getX()));
  }

  private void press(KeyEvent event) {
    if (spec.isPresent() && CrosshairKeys.handles(event.getCode())) {
      double pixels = frame.map(PlotFrame::width).orElse(PREF_WIDTH);
      setCrosshair(CrosshairKeys.after(event.getCode(), spec.get(), crosshair.at(), pixels));
      event.consume();
    }
  }

  private String describe(ChartSpec shown) {
    OptionalDouble at = crosshair.at();
    return at.isPresent() ? words.describeAt(shown, at.getAsDouble()) : words.describe(shown);
  }

  private double outputScale() {
    Window window = getScene() == null ? null : getScene().getWindow();
    return window == null ? 1 : Math.max(1, window.getOutputScaleX());
  }
}
