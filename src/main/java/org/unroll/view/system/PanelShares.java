package org.unroll.view.system;

import java.util.Arrays;
import java.util.List;
import javafx.scene.layout.Region;

/** Panels side by side, each with its share of the width. */
final class PanelShares extends Region {

  private static final double GAP = 12;

  private final List<Region> panels;
  private final double[] shares;
  private final double all;

  PanelShares(List<Region> panels, double[] shares) {
    this.panels = panels;
    this.shares = shares;
    this.all = Arrays.stream(shares).sum();
    setMinSize(0, 0);
    setPrefHeight(0);
    getChildren().addAll(panels);
  }

  @Override
  protected void layoutChildren() {
    double room = getWidth() - GAP * (panels.size() - 1);
    double x = 0;
    for (int n = 0; n < panels.size(); n++) {
      double width = Math.floor(room * shares[n] / all);
      panels.get(n).resizeRelocate(x, 0, width, Math.floor(getHeight()));
      x += width + GAP;
    }
  }
}
