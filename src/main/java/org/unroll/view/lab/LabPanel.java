package org.unroll.view.lab;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.unroll.text.Unbroken;
import org.unroll.view.View;
import org.unroll.view.control.PanelGround;

/** One question of the lab on a panel: the question, its formal name, the picture, the answer. */
final class LabPanel extends VBox implements View {

  private final LabCanvas content;
  private final Label title = new Label();
  private final Label formal = new Label();
  private final Label answer = new Label();

  /** Kept here so that it lives as long as the view; the model holds it weakly. */
  private final InvalidationListener follow = changed -> refresh();

  /**
   * A panel.
   *
   * @param content says title, formal name and answer too
   * @param export the word that offers the picture for files
   * @param beside stands to the right of the title
   */
  LabPanel(LabCanvas content, Node export, Node... beside) {
    super(8);
    this.content = content;
    getStyleClass().addAll("panel", "lab-panel");
    PanelGround.under(this);
    title.getStyleClass().add("subtitle");
    formal.getStyleClass().add("caption");
    answer.getStyleClass().add("lab-answer");
    answer.setWrapText(true);
    answer.setMinHeight(USE_PREF_SIZE);
    BorderPane line = new BorderPane(wrapped(title));
    BorderPane.setAlignment(title, Pos.CENTER_LEFT);
    HBox right = new HBox(4, beside);
    right.setAlignment(Pos.CENTER_RIGHT);
    right.getChildren().add(export);
    line.setRight(right);
    VBox top = new VBox(2, line, wrapped(formal));
    top.setMinHeight(USE_PREF_SIZE);
    setVgrow(content, Priority.ALWAYS);
    getChildren().addAll(top, content, answer);
    content.figureProperty().addListener(new WeakInvalidationListener(follow));
    refresh();
  }

  private static Label wrapped(Label label) {
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private void refresh() {
    content.figureProperty().get().ifPresent(this::show);
  }

  private void show(LabFigure figure) {
    title.setText(figure.title());
    formal.setText(figure.formal());
    String said = figure.caption();
    answer.setText(Unbroken.of(said));
    answer.setAccessibleText(said);
    answer.setVisible(!said.isEmpty());
    answer.setManaged(!said.isEmpty());
  }

  private String said() {
    return content.figureProperty().get().map(LabFigure::caption).orElse("");
  }

  @Override
  public String describe() {
    return String.join(" ", title.getText(), content.describe(), said()).strip();
  }
}
