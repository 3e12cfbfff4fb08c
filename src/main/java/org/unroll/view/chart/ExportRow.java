package org.unroll.view.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.unroll.export.ExportWish;
import org.unroll.export.FigureExporter;
import org.unroll.text.Texts;

/**
 * The words PNG 2× SVG PDF CSV Copy beside a picture, and the same choice as a context menu, with colours
 * for paper. A press on the number behind PNG takes the next scale.
 */
public final class ExportRow extends HBox {

  private static final int USUAL_SCALE = 2;

  private final Texts texts;
  private final Consumer<ExportWish> chosen;
  private final Button scaleButton = new Button();
  private int scale = USUAL_SCALE;
  private boolean forPaper;

  /**
   * Buttons for every format.
   *
   * @param chosen told what is wanted
   */
  public ExportRow(Texts texts, Consumer<ExportWish> chosen) {
    this.texts = texts;
    this.chosen = chosen;
    getStyleClass().add("chart-export");
    scaleButton.setOnAction(event -> takeScale(scale % FigureExporter.SCALES.size() + 1));
    style(scaleButton);
    for (String format : FigureExporter.FORMATS) {
      getChildren().add(button(name(format), saveAs(format), () -> save(format)));
      if (ExportWish.file(format, 1).wantsPixels()) {
        getChildren().add(scaleButton);
      }
    }
    getChildren()
        .add(button(texts.get("chart.copy"), texts.get("chart.copy.hint"), this::copyPicture));
    takeScale(USUAL_SCALE);
  }

  /** A menu with the same choices; a fresh one. */
  public ContextMenu menu() {
    List<MenuItem> items = new ArrayList<>();
    FigureExporter.FORMATS.forEach(format -> items.add(item(saveAs(format), () -> save(format))));
    items.add(new SeparatorMenuItem());
    items.add(item(texts.get("chart.copy.hint"), this::copyPicture));
    items.add(item(texts.get("chart.copy.numbers"), () -> ask(ExportWish.copiedNumbers())));
    items.add(new SeparatorMenuItem());
    CheckMenuItem paper = new CheckMenuItem(texts.get("chart.paper"));
    paper.setSelected(forPaper);
    paper.selectedProperty().addListener((self, was, is) -> forPaper = is);
    items.add(paper);
    return new ContextMenu(items.toArray(MenuItem[]::new));
  }

  private void takeScale(int next) {
    scale = next;
    scaleButton.setText(texts.get("chart.scale", next));
    String hint = texts.get("chart.scale.hint", next);
    scaleButton.setAccessibleText(hint);
    scaleButton.setTooltip(new Tooltip(hint));
  }

  private void save(String format) {
    ask(ExportWish.file(format, scale));
  }

  private void copyPicture() {
    ask(ExportWish.copiedPicture(scale));
  }

  private void ask(ExportWish wish) {
    chosen.accept(wish.forPaper(forPaper));
  }

  private static Button button(String words, String hint, Runnable action) {
    Button button = new Button(words);
    style(button);
    button.setAccessibleText(hint);
    button.setTooltip(new Tooltip(hint));
    button.setOnAction(event -> action.run());
    return button;
  }

  private static void style(Button button) {
    button.getStyleClass().setAll("chart-export-button");
    button.setMinWidth(USE_PREF_SIZE);
  }

  private static MenuItem item(String words, Runnable action) {
    MenuItem item = new MenuItem(words);
    item.setOnAction(event -> action.run());
    return item;
  }

  private String saveAs(String format) {
    return texts.get("chart.save", name(format));
  }

  private static String name(String format) {
    return format.toUpperCase(Locale.ROOT);
  }
}
