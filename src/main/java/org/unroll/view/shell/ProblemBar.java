package org.unroll.view.shell;

import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.unroll.model.SessionModel;
import org.unroll.text.Texts;
import org.unroll.view.View;

/** Tells what went wrong in one sentence until it is dismissed; takes no room while nothing did. */
public final class ProblemBar extends HBox implements View {

  private final Texts texts;
  private final SessionModel model;
  private final ProblemWords words;
  private final Label sentence = new Label();

  /** Kept here because the model, which outlives the view, holds it weakly. */
  private final InvalidationListener onProblem = changed -> refresh();

  /** A bar that follows the model's problem. */
  public ProblemBar(Texts texts, SessionModel model) {
    super(16);
    this.texts = texts;
    this.model = model;
    this.words = new ProblemWords(texts);
    getStyleClass().add("problem-bar");
    setAlignment(Pos.CENTER_LEFT);
    setAccessibleRole(AccessibleRole.TEXT);
    sentence.setWrapText(true);
    setHgrow(sentence, Priority.ALWAYS);
    sentence.setMaxWidth(Double.MAX_VALUE);
    Button dismiss = new Button(texts.get("problem.dismiss"));
    dismiss.setMinWidth(USE_PREF_SIZE);
    dismiss.setOnAction(event -> model.problemProperty().set(Optional.empty()));
    getChildren().addAll(sentence, dismiss);
    model.problemProperty().addListener(new WeakInvalidationListener(onProblem));
    refresh();
  }

  private void refresh() {
    Optional<Exception> problem = model.problemProperty().get();
    sentence.setText(problem.map(words::of).orElse(""));
    setVisible(problem.isPresent());
    setManaged(problem.isPresent());
    setAccessibleText(describe());
  }

  @Override
  public String describe() {
    return sentence.getText().isEmpty() ? texts.get("problem.none") : sentence.getText();
  }
}
