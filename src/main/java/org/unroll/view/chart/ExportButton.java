package org.unroll.view.chart;

import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Tooltip;
import org.unroll.export.ExportWish;
import org.unroll.text.Texts;

/** The word Export, where there is no room for all formats; a press opens them as a menu. */
public final class ExportButton extends Button {

  private final ExportRow row;

  /**
   * A button.
   *
   * @param chosen told what is wanted
   * @param report told the format of a report of all pictures of the screen
   */
  public ExportButton(Texts texts, Consumer<ExportWish> chosen, Consumer<String> report) {
    this(texts, new ExportRow(texts, chosen));
    row.setOnReport(report);
  }

  /** A button in the place of a row, with the row's menu. */
  ExportButton(Texts texts, ExportRow row) {
    super(texts.get("chart.export"));
    this.row = row;
    getStyleClass().setAll("chart-export-button");
    setMinWidth(USE_PREF_SIZE);
    setTooltip(new Tooltip(texts.get("chart.export.hint")));
    setOnAction(event -> menu().show(this, Side.BOTTOM, 0, 0));
  }

  /** The choices; a fresh menu. */
  public ContextMenu menu() {
    return row.menu();
  }
}
