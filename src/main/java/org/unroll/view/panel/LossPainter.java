package org.unroll.view.panel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.unroll.lab.CellSnapshot;
import org.unroll.view.theme.Fonts;
import org.unroll.view.theme.Token;

/** Paints the lines of {@link LossChart}. */
final class LossPainter {

  private static final double MARGIN = 8;
  private static final double LEGEND = 14;
  private static final Font FONT = Font.font(Fonts.FAMILY, FontWeight.BOLD, 11);

  private final GraphicsContext gc;
  private final Function<Token, Color> colors;
  private double width;
  private double height;
  private LossScale scale;

  LossPainter(GraphicsContext gc, Function<Token, Color> colors) {
    this.gc = gc;
    this.colors = colors;
  }

  /**
   * Paints over everything; the cell on the stage, the first one, comes out on top.
   *
   * @param title of a cell by its id
   */
  void paint(
      double wide,
      double high,
      List<CellSnapshot> cells,
      double guessing,
      UnaryOperator<String> title) {
    width = wide;
    height = high;
    gc.clearRect(0, 0, width, height);
    scale = LossScale.of(cells, guessing);
    if (cells.isEmpty() || scale.isEmpty()) {
      return;
    }
    List<CellSnapshot> backToFront = new ArrayList<>(cells);
    Collections.reverse(backToFront);
    backToFront.forEach(this::line);
    guessing(guessing);
    legend(backToFront, title);
  }

  private void guessing(double loss) {
    gc.setStroke(colors.apply(Token.TEXT));
    gc.setLineWidth(1);
    gc.setLineDashes(4, 3);
    double y = Math.round(y(loss)) + 0.5;
    gc.strokeLine(MARGIN, y, width - MARGIN, y);
    gc.setLineDashes();
  }

  private void line(CellSnapshot cell) {
    double[] updates = cell.losses().x();
    double[] losses = cell.losses().y();
    gc.setStroke(colors.apply(Token.ofCell(cell.cellId())));
    gc.setLineWidth(1.5);
    gc.beginPath();
    boolean drawing = false;
    for (int i = 0; i < losses.length; i++) {
      boolean shown = losses[i] > 0 && Double.isFinite(losses[i]);
      if (shown && drawing) {
        gc.lineTo(x(updates[i]), y(losses[i]));
      } else if (shown) {
        gc.moveTo(x(updates[i]), y(losses[i]));
      }
      drawing = shown;
    }
    gc.stroke();
  }

  /** Names from right to left, the cell on the stage leftmost. */
  private void legend(List<CellSnapshot> backToFront, UnaryOperator<String> title) {
    gc.setFont(FONT);
    gc.setTextBaseline(VPos.CENTER);
    double right = width - MARGIN;
    for (CellSnapshot cell : backToFront) {
      String name = title.apply(cell.cellId());
      Text measured = new Text(name);
      measured.setFont(FONT);
      right -= measured.getLayoutBounds().getWidth();
      gc.setFill(colors.apply(Token.ofCell(cell.cellId())));
      gc.fillText(name, right, MARGIN + LEGEND / 2 - 2);
      right -= MARGIN;
    }
  }

  private double x(double update) {
    return MARGIN + scale.across(update) * (width - 2 * MARGIN);
  }

  private double y(double loss) {
    double top = MARGIN + LEGEND;
    return height - MARGIN - scale.up(loss) * (height - MARGIN - top);
  }
}
