package org.unroll.view.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.unroll.text.Texts;
import org.unroll.view.View;

/** What the program is and which keys it knows, over a veil. Escape, the button or the veil close it. */
final class HelpPane extends StackPane implements View {

  private static final double WIDTH = 640;

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
    shortcuts.forEach(
        each ->
            words.append(' ').append(keys(each)).append(": ").append(texts.get(each.textKey())));
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

  private GridPane keyTable() {
    GridPane table = new GridPane();
    table.setHgap(24);
    table.setVgap(6);
    int rows = (shortcuts.size() + 1) / 2;
    for (int i = 0; i < shortcuts.size(); i++) {
      Shortcut shortcut = shortcuts.get(i);
      Label key = styled(new Label(keys(shortcut)), "key");
      key.setMinWidth(Region.USE_PREF_SIZE);
      int column = 2 * (i / rows);
      table.add(key, column, i % rows);
      table.add(wrapped(texts.get(shortcut.textKey())), column + 1, i % rows);
    }
    return table;
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
