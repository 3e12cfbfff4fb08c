package org.unroll.view.system;

import java.util.Arrays;
import java.util.List;
import javafx.scene.layout.Region;
import org.unroll.view.View;

/** Panels one above the other, each with its share of the height. */
public final class PanelColumn extends Region implements View {

  private static final double GAP = 12;

  private final List<Region> panels;
  private final double[] shares;

  /**
   * A column.
   *
   * @param shares of the height, one for each panel
   * @param panels from above; those that are views are described in this order
   */
  public PanelColumn(double[] shares, Region... panels) {
    this.panels = List.of(panels);
    this.shares = shares.clone();
    setMinSize(0, 0);
    setPrefHeight(0);
    getChildren().addAll(panels);
  }

  @Override
  protected void layoutChildren() {
    double room = getHeight() - GAP * (panels.size() - 1);
    double all = Arrays.stream(shares).sum();
    double y = 0;
    for (int n = 0; n < panels.size(); n++) {
      double height = Math.floor(room * shares[n] / all);
      panels.get(n).resizeRelocate(0, y, Math.floor(getWidth()), height);
      y += height + GAP;
    }
  }

  @Override
  public String describe() {
    StringBuilder words = new StringBuilder();
    for (Region panel : panels) {
      words.append(panel instanceof View view ? view.describe() : "").append(' ');
    }
    return words.toString().strip();
  }
}
