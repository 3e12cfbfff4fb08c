package org.unroll.view.chart;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import org.unroll.export.ChartExporter;
import org.unroll.text.Texts;

/** The words PNG SVG PDF CSV in a corner of a chart, and the same choice as a context menu. */
final class ExportRow extends HBox {

  private final Texts texts;
  private final Consumer<String> chosen;

  /**
   * Buttons for every format.
   *
   * @param chosen told the format
   */
  ExportRow(Texts texts, Consumer<String> chosen) {
    this.texts = texts;
    this.chosen = chosen;
    getStyleClass().add("chart-export");
    setManaged(false);
    ChartExporter.FORMATS.forEach(format -> getChildren().add(button(format)));
  }

  /** A menu with the same choices; a fresh one. */
  ContextMenu menu() {
    List<MenuItem> items = ChartExporter.FORMATS.stream().map(this::item).toList();
    return new ContextMenu(items.toArray(MenuItem[]::new));
  }

  private Button button(String format) {
    Button button = new Button(name(format));
    button.getStyleClass().setAll("chart-export-button");
    button.setAccessibleText(saveAs(format));
    button.setOnAction(event -> chosen.accept(format));
    return button;
  }

  private MenuItem item(String format) {
    MenuItem item = new MenuItem(saveAs(format));
    item.setOnAction(event -> chosen.accept(format));
    return item;
  }

  private String saveAs(String format) {
    return texts.get("chart.save", name(format));
  }

  private static String name(String format) {
    return format.toUpperCase(Locale.ROOT);
  }
}
