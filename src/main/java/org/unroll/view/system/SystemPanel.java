package org.unroll.view.system;

import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.unroll.view.View;

/** One question on a panel: the question, its formal name, the picture, the answer. */
public final class SystemPanel extends VBox implements View {

  private final Label title;
  private final Label formal;
  private final Label answer;
  private final Region content;

  /**
   * A panel without an answer yet.
   *
   * @param title the question in plain words
   * @param formal the formal name of what is drawn; may be empty
   * @param content a picture; a view describes itself
   */
  public SystemPanel(String title, String formal, Region content) {
    super(6);
    this.content = content;
    this.title = wrapped("system-question", title);
    this.formal = wrapped("system-formal", formal);
    this.answer = wrapped("system-answer", "");
    getStyleClass().addAll("panel", "system-panel");
    setVgrow(content, Priority.ALWAYS);
    content.setMaxWidth(Double.MAX_VALUE);
    getChildren().addAll(new VBox(2, this.title, this.formal), content, answer);
    show(this.formal, formal);
    answer("");
  }

  /** What the numbers say, in a sentence; empty for nothing. */
  public void answer(String words) {
    show(answer, words);
  }

  /** Another title and formal name. */
  public void ask(String question, String name) {
    title.setText(question);
    show(formal, name);
  }

  private static void show(Label label, String words) {
    label.setText(words);
    label.setVisible(!words.isEmpty());
    label.setManaged(!words.isEmpty());
  }

  private static Label wrapped(String styleClass, String words) {
    Label label = new Label(words);
    label.getStyleClass().add(styleClass);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  @Override
  public String describe() {
    String inner = content instanceof View view ? view.describe() : "";
    return String.join(" ", title.getText(), inner, answer.getText()).strip();
  }
}
