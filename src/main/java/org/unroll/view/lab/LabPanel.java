package org.unroll.view.lab;

import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.model.LabModel;
import org.unroll.view.View;

/** One question of the lab on a panel: the question, its formal name, the picture, the answer. */
final class LabPanel extends VBox implements View {

  private final LabModel model;
  private final LabWords words;
  private final View content;
  private final Label title = new Label();
  private final Label formal = new Label();
  private final Label answer = new Label();

  /** Kept here so that it lives as long as the view; the model holds it weakly. */
  private final InvalidationListener follow = changed -> refresh();

  /**
   * A panel.
   *
   * @param content a view that is a canvas
   * @param beside stands to the right of the title
   */
  LabPanel(LabModel model, LabWords words, LabCanvas content, Node... beside) {
    super(8);
    this.model = model;
    this.words = words;
    this.content = content;
    getStyleClass().addAll("panel", "lab-panel");
    title.getStyleClass().add("subtitle");
    formal.getStyleClass().add("caption");
    answer.getStyleClass().add("lab-answer");
    answer.setWrapText(true);
    answer.setMinHeight(USE_PREF_SIZE);
    VBox head = new VBox(2, wrapped(title), wrapped(formal));
    BorderPane top = new BorderPane(head);
    if (beside.length > 0) {
      top.setRight(beside[0]);
    }
    top.setMinHeight(USE_PREF_SIZE);
    setVgrow(content, Priority.ALWAYS);
    getChildren().addAll(top, content, answer);
    WeakInvalidationListener weak = new WeakInvalidationListener(follow);
    model.pictureProperty().addListener(weak);
    model.normalisedProperty().addListener(weak);
    refresh();
  }

  /** Says its words anew also when this changes. */
  LabPanel following(Observable other) {
    other.addListener(follow);
    return this;
  }

  private static Label wrapped(Label label) {
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private void refresh() {
    model.pictureProperty().get().ifPresent(this::show);
  }

  private void show(GradientPicture picture) {
    title.setText(words.title(picture));
    formal.setText(words.formal(picture));
    String said = words.answer(picture);
    answer.setText(said);
    answer.setVisible(!said.isEmpty());
    answer.setManaged(!said.isEmpty());
  }

  @Override
  public String describe() {
    return String.join(" ", title.getText(), content.describe(), answer.getText()).strip();
  }
}
