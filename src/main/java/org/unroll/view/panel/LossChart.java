package org.unroll.view.panel;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.text.TextAlignment;
import org.unroll.lab.CellSnapshot;
import org.unroll.lab.Snapshot;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;
import org.unroll.view.View;
import org.unroll.view.theme.PaletteRegion;

/**
 * The losses of all cells against the updates, as small as a sign: a line per cell in its colour, log
 * scale, and dashed what guessing scores. The chart to read numbers off is another one.
 */
public final class LossChart extends PaletteRegion implements View {

  private final Texts texts;
  private final Canvas canvas = new Canvas();
  private final Label empty = new Label();
  private List<CellSnapshot> cells = List.of();
  private double guessing;

  /** An empty chart. */
  public LossChart(Texts texts) {
    this.texts = texts;
    getStyleClass().add("loss-chart");
    setMinSize(0, 0);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    empty.setText(texts.get("panel.loss.chart.empty"));
    empty.getStyleClass().add("caption");
    empty.setWrapText(true);
    empty.setAlignment(Pos.CENTER);
    empty.setTextAlignment(TextAlignment.CENTER);
    getChildren().addAll(canvas, empty);
    Tooltip.install(this, new Tooltip(texts.get("panel.loss.chart.hint")));
    setAccessibleText(describe());
  }

  /** Shows the losses of a snapshot from the next layout pulse on. */
  public void show(Snapshot snapshot) {
    cells = snapshot.cells();
    guessing = snapshot.baselineLoss();
    empty.setVisible(cells.stream().allMatch(cell -> cell.losses().y().length == 0));
    setAccessibleText(describe());
    repaintLater();
  }

  @Override
  public String describe() {
    String lines = cells.stream().map(this::describe).collect(Collectors.joining(", "));
    return lines.isEmpty()
        ? texts.get("panel.loss.chart.empty")
        : texts.get("panel.loss.chart.describe", lines, Numbers.plain(guessing));
  }

  @Override
  protected void arrange() {
    empty.resizeRelocate(8, 0, Math.max(0, getWidth() - 16), getHeight());
    if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
      canvas.setWidth(getWidth());
      canvas.setHeight(getHeight());
      repaintLater();
    }
  }

  @Override
  protected void colorsChanged() {
    LossPainter painter = new LossPainter(canvas.getGraphicsContext2D(), this::color);
    painter.paint(getWidth(), getHeight(), cells, guessing, this::title);
  }

  private String describe(CellSnapshot cell) {
    double[] losses = cell.losses().y();
    String last = losses.length == 0 ? "" : " " + Numbers.plain(losses[losses.length - 1]);
    return title(cell.cellId()) + last;
  }

  private String title(String cellId) {
    return texts.get("cell." + cellId + ".title");
  }
}
