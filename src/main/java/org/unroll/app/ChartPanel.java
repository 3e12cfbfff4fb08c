package org.unroll.app;

import javafx.scene.layout.StackPane;
import org.unroll.view.View;
import org.unroll.view.chart.ChartView;
import org.unroll.view.control.PanelGround;

/** A chart on a panel. */
final class ChartPanel extends StackPane implements View {

  private final ChartView chart;

  ChartPanel(ChartView chart) {
    super(chart);
    this.chart = chart;
    getStyleClass().add("panel");
    PanelGround.under(this);
  }

  @Override
  public String describe() {
    return chart.describe();
  }
}
