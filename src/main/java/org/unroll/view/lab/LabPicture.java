package org.unroll.view.lab;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.function.Function;
import javafx.scene.paint.Color;
import org.unroll.export.ChartFonts;
import org.unroll.export.ChartFonts.Weight;
import org.unroll.export.Figure;
import org.unroll.export.FigureTable;
import org.unroll.export.TextBlock;
import org.unroll.export.ThemeColors;
import org.unroll.view.chart.ScreenColors;
import org.unroll.view.theme.Token;

/** A picture of the lab for files: question and formal name above, the answer below, as on the screen. */
public final class LabPicture implements Figure {

  private static final double MARGIN = 16;
  private static final double SPACE = 10;
  private static final float TITLE = 15;
  private static final float FORMAL = 12;
  private static final float ANSWER = 13;

  private final LabFigure figure;
  private final Function<Token, Color> colors;
  private final ChartFonts fonts;
  private final double width;
  private final double height;
  private final TextBlock title;
  private final TextBlock formal;
  private final TextBlock answer;

  /**
   * A figure as large as it is on the screen.
   *
   * @param colors of the theme
   * @param width of the drawing without margins
   * @param height of the drawing without words
   */
  public LabPicture(
      LabFigure figure,
      Function<Token, Color> colors,
      ChartFonts fonts,
      double width,
      double height) {
    this.figure = figure;
    this.colors = colors;
    this.fonts = fonts;
    this.width = width;
    this.height = height;
    this.title = new TextBlock(fonts, figure.title(), Weight.SEMI_BOLD, TITLE, width);
    this.formal = new TextBlock(fonts, figure.formal(), Weight.REGULAR, FORMAL, width);
    this.answer = new TextBlock(fonts, figure.caption(), Weight.REGULAR, ANSWER, width);
  }

  /** The colours for paper: those of the light theme. */
  public static Function<Token, Color> paper() {
    Function<String, java.awt.Color> tokens = ThemeColors.tokens("/themes/light.css");
    return token -> {
      java.awt.Color color = tokens.apply(token.cssName());
      return Color.rgb(color.getRed(), color.getGreen(), color.getBlue());
    };
  }

  @Override
  public String title() {
    return figure.title();
  }

  @Override
  public String description() {
    return (figure.formal() + "\n" + figure.caption()).strip();
  }

  @Override
  public String caption() {
    return Figure.sentences(figure.title(), figure.formal(), figure.caption());
  }

  @Override
  public int width() {
    return (int) Math.ceil(width + 2 * MARGIN);
  }

  @Override
  public int height() {
    return (int) Math.ceil(top() + height + SPACE + answer.height() + MARGIN);
  }

  @Override
  public ChartFonts fonts() {
    return fonts;
  }

  private double top() {
    return MARGIN + title.height() + formal.height() + SPACE;
  }

  @Override
  public void draw(Graphics2D g) {
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.setColor(awt(Token.PANEL));
    g.fillRect(0, 0, width(), height());
    title.draw(g, MARGIN, MARGIN, awt(Token.TEXT));
    formal.draw(g, MARGIN, MARGIN + title.height(), awt(Token.TEXT_SECONDARY));
    answer.draw(g, MARGIN, top() + height + SPACE, awt(Token.TEXT));
    AffineTransform before = g.getTransform();
    g.translate(MARGIN, top());
    figure.draw(new GraphicsPen(g, colors, fonts), width, height);
    g.setTransform(before);
  }

  private java.awt.Color awt(Token token) {
    return ScreenColors.awt(colors.apply(token));
  }

  @Override
  public FigureTable table() {
    FigureRows rows = figure.rows();
    return new FigureTable(
        List.of("title: " + figure.title(), "values: " + figure.formal()),
        rows.columns(),
        rows.rows());
  }
}
