package org.unroll.view.shell;

import java.util.List;
import javafx.scene.layout.Region;
import org.unroll.view.View;

/**
 * Panels of equal size, with 16 pixels between them: side by side where there is width, one above the
 * other where there is height.
 */
public final class PanelRow extends Region implements View {

  private final List<Region> panels;

  /**
   * A row of panels.
   *
   * @param panels at least one; describes itself by those that are views
   */
  public PanelRow(List<? extends Region> panels) {
    this.panels = List.copyOf(panels);
    getChildren().addAll(panels);
  }

  @Override
  public String describe() {
    StringBuilder words = new StringBuilder();
    for (Region panel : panels) {
      if (panel instanceof View view) {
        words.append(view.describe()).append(' ');
      }
    }
    return words.toString().strip();
  }

  @Override
  protected void layoutChildren() {
    boolean wide = getWidth() > getHeight();
    int gaps = panels.size() - 1;
    double along = ((wide ? getWidth() : getHeight()) - gaps * PanelGrid.GAP) / panels.size();
    for (int i = 0; i < panels.size(); i++) {
      double start = snapPositionX(i * (along + PanelGrid.GAP));
      if (wide) {
        panels.get(i).resizeRelocate(start, 0, snapSizeX(along), getHeight());
      } else {
        panels.get(i).resizeRelocate(0, start, getWidth(), snapSizeY(along));
      }
    }
  }
}
