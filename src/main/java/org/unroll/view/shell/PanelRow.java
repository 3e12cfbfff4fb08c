package org.unroll.view.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.unroll.view.View;

/** Panels of equal width side by side; the stylesheet says how far apart. */
public final class PanelRow extends HBox implements View {

  private final List<Region> panels;

  /**
   * A row of panels.
   *
   * @param panels at least one; describes itself by those that are views and stand in the row
   */
  public PanelRow(List<? extends Region> panels) {
    this.panels = List.copyOf(panels);
    getStyleClass().add("panel-row");
    getChildren().addAll(panels);
    panels.forEach(PanelRow::share);
  }

  /** Takes one of its panels out of the row and out of the window, or puts it back in its place. */
  public void setShown(Region panel, boolean shown) {
    List<Region> standing =
        panels.stream().filter(p -> p == panel ? shown : getChildren().contains(p)).toList();
    if (!standing.equals(getChildren())) {
      getChildren().setAll(standing);
    }
  }

  @Override
  public String describe() {
    StringBuilder words = new StringBuilder();
    for (Node panel : getChildren()) {
      if (panel instanceof View view) {
        words.append(view.describe()).append(' ');
      }
    }
    return words.toString().strip();
  }

  private static void share(Region panel) {
    panel.setPrefWidth(0);
    panel.setMinWidth(0);
    panel.setMinHeight(0);
    panel.setMaxWidth(Double.MAX_VALUE);
    setHgrow(panel, Priority.ALWAYS);
  }
}
