package org.unroll.view.system;

import java.util.OptionalDouble;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.unroll.export.ChartSpec;
import org.unroll.view.View;
import org.unroll.view.chart.ChartView;

/** A chart on a panel, and below it what it says in a sentence. */
public final class SystemChart extends VBox implements View {

  private final ChartView chart;
  private final Label answer = new Label();

  /** A panel around a chart. */
  public SystemChart(ChartView chart) {
    super(4);
    this.chart = chart;
    getStyleClass().addAll("panel", "system-panel");
    answer.getStyleClass().add("system-answer");
    answer.setWrapText(true);
    answer.setMinHeight(USE_PREF_SIZE);
    chart.setMinSize(80, 60);
    setVgrow(chart, Priority.ALWAYS);
    chart
        .zoomProperty()
        .addListener((self, was, is) -> chart.setTypeScale(Math.max(1, is.doubleValue())));
    getChildren().addAll(chart, answer);
  }

  /**
   * Shows a chart.
   *
   * @param words what it says; may be empty
   */
  public void show(ChartSpec spec, String words) {
    chart.show(spec);
    answer.setText(words);
    answer.setVisible(!words.isEmpty());
    answer.setManaged(!words.isEmpty());
  }

  /** Where the crosshair stands, empty if there is none. */
  public OptionalDouble crosshair() {
    return chart.crosshair();
  }

  @Override
  public String describe() {
    return (chart.describe() + " " + answer.getText()).strip();
  }
}
