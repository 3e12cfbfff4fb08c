package org.unroll.view.system;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.unroll.view.View;

/** Nodes side by side that describe themselves by some views among or inside them. */
public final class DescribedRow extends HBox implements View {

  private final View[] said;

  /**
   * Two nodes.
   *
   * @param said what is described, in this order
   */
  public DescribedRow(Node left, Node right, View... said) {
    super(16, left, right);
    this.said = said.clone();
  }

  @Override
  public String describe() {
    StringBuilder words = new StringBuilder();
    for (View view : said) {
      words.append(view.describe()).append(' ');
    }
    return words.toString().strip();
  }
}
