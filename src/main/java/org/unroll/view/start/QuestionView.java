package org.unroll.view.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.unroll.export.ChartFonts;
import org.unroll.lab.prepared.Entry;
import org.unroll.lab.prepared.Findings;
import org.unroll.lab.prepared.Opening;
import org.unroll.lab.prepared.Question;
import org.unroll.model.StartModel;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;
import org.unroll.view.View;
import org.unroll.view.chart.ChartView;
import org.unroll.view.chart.FigureRequest;

/** A lecturer's question: what is laid side by side, how it goes, and the answer that was measured. */
final class QuestionView extends VBox implements View {

  private final Texts texts;
  private final StartModel model;
  private final StartListener listener;
  private final Entry entry;
  private final Question question;
  private final AnswerWords words;
  private final ChartView chart;
  private final Button action = new Button();
  private final ProgressBar progress = new ProgressBar(0);
  private final GridPane table = new GridPane();
  private final Label answer = new Label();

  /** Kept here so that it lives as long as the view; the model holds it weakly. */
  private final InvalidationListener follow = changed -> refresh();

  QuestionView(
      Texts texts,
      StartModel model,
      Entry entry,
      StartListener listener,
      ChartFonts fonts,
      FigureRequest export) {
    super(16);
    this.texts = texts;
    this.model = model;
    this.listener = listener;
    this.entry = entry;
    this.question = ((Opening.Asking) entry.opening()).question();
    this.words = new AnswerWords(texts);
    this.chart = new ChartView(texts, fonts, export);
    getStyleClass().add("question");
    VBox panel = new VBox(chart);
    panel.getStyleClass().add("panel");
    VBox.setVgrow(chart, Priority.ALWAYS);
    HBox.setHgrow(panel, Priority.ALWAYS);
    panel.setMinWidth(0);
    HBox row = new HBox(16, panel, side());
    row.setMinHeight(0);
    setVgrow(row, Priority.ALWAYS);
    getChildren().addAll(head(), row);
    WeakInvalidationListener weak = new WeakInvalidationListener(follow);
    model.findingsProperty().addListener(weak);
    model.runningProperty().addListener(weak);
    refresh();
  }

  private VBox head() {
    Label asked = new Label(texts.get("question.asked", question.lecture()));
    asked.getStyleClass().add("caption");
    Label title = wrapped("start." + entry.id() + ".title", "display");
    Label about = wrapped("question." + entry.id() + ".about", "question-about");
    return new VBox(4, BackButton.of(texts, listener), title, asked, about);
  }

  private Label wrapped(String key, String style) {
    Label label = new Label(texts.get(key));
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }

  private VBox side() {
    action.getStyleClass().add("primary");
    action.setMaxWidth(Double.MAX_VALUE);
    progress.setMaxWidth(Double.MAX_VALUE);
    Label runs = new Label(texts.get("question.runs", question.seeds(), question.updates()));
    runs.setWrapText(true);
    runs.setMinHeight(USE_PREF_SIZE);
    runs.getStyleClass().add("caption");
    table.getStyleClass().add("arms");
    Label said = wrapped("question.answer", "subtitle");
    answer.setWrapText(true);
    answer.setMinHeight(USE_PREF_SIZE);
    answer.getStyleClass().add("answer");
    VBox side = new VBox(12, action, progress, runs, table, said, answer);
    side.getStyleClass().addAll("panel", "question-side");
    return side;
  }

  private void refresh() {
    boolean running = model.runningProperty().get();
    Findings findings = own().orElseGet(() -> Findings.none(question));
    String key = running ? "question.cancel" : "question.ask";
    action.setText(texts.get(key));
    action.setOnAction(
        event -> {
          if (running) {
            listener.cancelAsked();
          } else {
            listener.answerAsked();
          }
        });
    progress.setProgress(findings.done());
    chart.show(new AnswerChart(texts).of(findings));
    fill(findings);
    List<String> said = words.answer(findings);
    answer.setText(
        said.isEmpty()
            ? texts.get(running ? "question.wait" : "question.cancelled")
            : String.join("\n", said));
    setAccessibleText(describe());
  }

  /** What is known of this question; while another page takes this one's place there may be other news. */
  private Optional<Findings> own() {
    return model.findingsProperty().get().filter(f -> f.question().id().equals(question.id()));
  }

  private void fill(Findings findings) {
    List<Label> cells = new ArrayList<>();
    table.getChildren().clear();
    for (int arm = 0; arm < question.arms().size(); arm++) {
      Label name = new Label(words.arm(question, arm));
      name.getStyleClass().add("value");
      name.setWrapText(true);
      name.setMinHeight(USE_PREF_SIZE);
      Label result = new Label(words.result(findings, arm));
      result.setMinWidth(USE_PREF_SIZE);
      Label about = new Label(about(findings, arm));
      about.getStyleClass().add("note");
      table.addRow(2 * arm, name, result);
      table.add(about, 0, 2 * arm + 1, 2, 1);
      GridPane.setHalignment(result, HPos.RIGHT);
      GridPane.setHgrow(name, Priority.ALWAYS);
      cells.add(name);
    }
    cells.forEach(cell -> cell.setAlignment(Pos.CENTER_LEFT));
  }

  private String about(Findings findings, int arm) {
    String weights = texts.get("question.weights", Numbers.count(findings.weights(arm)));
    int diverged = findings.diverged(arm);
    return diverged == 0
        ? weights
        : weights + texts.get("chart.separator") + texts.get("question.diverged", diverged);
  }

  @Override
  public String describe() {
    return texts.get("start." + entry.id() + ".title")
        + " "
        + own().map(f -> Numbers.percent(f.done())).orElse("")
        + " "
        + answer.getText();
  }
}
