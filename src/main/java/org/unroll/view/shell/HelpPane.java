package org.unroll.view.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.unroll.text.Texts;
import org.unroll.view.View;

/** What the program is and which keys it knows, over a veil. Escape, the button or the veil close it. */
final class HelpPane extends StackPane implements View {

  private static final double WIDTH = 820;

  private final Texts texts;
  private final List<Shortcut> shortcuts;
  private final Runnable onClose;
  private final Button close = new Button();

  HelpPane(Texts texts, List<Shortcut> shortcuts, Runnable onClose) {
    this.texts = texts;
    this.shortcuts = List.copyOf(shortcuts);
    this.onClose = onClose;
    getStyleClass().add("veil");
    getChildren().add(card());
    setAccessibleText(describe());
    setOnMouseClicked(event -> onClose.run());
    addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
  }

  /** Moves the keyboard into the pane. */
  void takeFocus() {
    close.requestFocus();
  }

  @Override
  public String describe() {
    StringBuilder words = new StringBuilder(texts.get("help.about"));
    byText()
        .forEach(
            (text, same) ->
                words
                    .append(' ')
                    .append(same.stream().map(HelpPane::keys).collect(Collectors.joining(", ")))
                    .append(": ")
                    .append(texts.get(text))
                    .append('.'));
    return words.toString();
  }

  private VBox card() {
    Label title = styled(new Label(texts.get("help.title")), "title");
    Label about = wrapped(texts.get("help.about"));
    Label keysTitle = styled(new Label(texts.get("help.keys")), "subtitle");
    close.setText(texts.get("help.close"));
    close.getStyleClass().add("ink");
    close.setOnAction(event -> onClose.run());
    VBox card = new VBox(12, title, about, keysTitle, keyTable(), close);
    card.getStyleClass().addAll("panel", "help");
    card.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
    card.setAlignment(Pos.TOP_LEFT);
    card.setOnMouseClicked(event -> event.consume());
    return card;
  }

  /** Keys that do the same stand in one row. */
  private GridPane keyTable() {
    GridPane table = new GridPane();
    table.setHgap(24);
    table.setVgap(6);
    Map<String, List<Shortcut>> byText = byText();
    int rows = (byText.size() + 1) / 2;
    int i = 0;
    for (Map.Entry<String, List<Shortcut>> entry : byText.entrySet()) {
      int column = 2 * (i / rows);
      table.add(keys(entry.getValue()), column, i % rows);
      Label words = wrapped(texts.get(entry.getKey()));
      words.setPadding(new Insets(2, 0, 0, 0));
      GridPane.setValignment(words, VPos.TOP);
      table.add(words, column + 1, i % rows);
      i++;
    }
    return table;
  }

  private Map<String, List<Shortcut>> byText() {
    return shortcuts.stream()
        .collect(Collectors.groupingBy(Shortcut::textKey, LinkedHashMap::new, Collectors.toList()));
  }

  private HBox keys(List<Shortcut> same) {
    HBox row = new HBox(4);
    for (Shortcut shortcut : same) {
      Label key = styled(new Label(keys(shortcut)), "key");
      key.setMinWidth(Region.USE_PREF_SIZE);
      row.getChildren().add(key);
    }
    row.setAlignment(Pos.TOP_LEFT);
    return row;
  }

  private void keyPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      onClose.run();
      event.consume();
    }
  }

  private static String keys(Shortcut shortcut) {
    return shortcut.keys().getDisplayText();
  }

  private static Label wrapped(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private static Label styled(Label label, String styleClass) {
    label.getStyleClass().add(styleClass);
    return label;
  }
}
