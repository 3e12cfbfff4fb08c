package org.unroll.view.formula;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import org.unroll.view.View;
import org.unroll.view.theme.Token;

/**
 * A formula, drawn as outlines in the theme's text colour. A symbol marked <code>\sym{id}{...}</code>
 * in the source is a node of its own, to be tinted, hovered or clicked.
 */
public final class FormulaView extends Region implements View {

  private final FormulaTypesetter typesetter;
  private final double size;
  private final Group drawing = new Group();
  private final Map<String, Path> symbols = new LinkedHashMap<>();
  private TypesetFormula formula = new TypesetFormula(0, 0, 0, List.of());
  private String spoken = "";

  /**
   * An empty formula.
   *
   * @param typesetter shared by all formulas of the window
   * @param size of the type in pixels
   */
  public FormulaView(FormulaTypesetter typesetter, double size) {
    this.typesetter = typesetter;
    this.size = size;
    getStyleClass().add("formula");
    setAccessibleRole(AccessibleRole.TEXT);
    drawing.setManaged(false);
    getChildren().add(drawing);
  }

  /**
   * Shows a formula; the tints of the one before are gone.
   *
   * @param latex its source
   * @param spoken the formula in words, for who cannot see it
   * @throws IllegalArgumentException if the source is not a formula; the one before stays
   */
  public void setFormula(String latex, String spoken) {
    TypesetFormula next = typesetter.typeset(latex);
    this.formula = next;
    this.spoken = spoken;
    symbols.clear();
    drawing.getChildren().clear();
    next.parts().forEach(this::draw);
    setAccessibleText(describe());
    requestLayout();
  }

  /**
   * Draws a symbol in the colour of a token, in every theme. Symbols the formula does not have are
   * passed over, so that one table of tints serves all formulas.
   */
  public void tint(String symbol, Token token) {
    Path path = symbols.get(symbol);
    if (path != null) {
      path.setStyle("-fx-fill: " + token.cssName() + ";");
    }
  }

  /** The node of a symbol, for hovering and clicking. */
  public Optional<Node> symbol(String id) {
    return Optional.ofNullable(symbols.get(id));
  }

  /** Ids of the marked symbols in order of appearance. */
  public Set<String> symbols() {
    return Collections.unmodifiableSet(symbols.keySet());
  }

  @Override
  public String describe() {
    return spoken;
  }

  @Override
  public double getBaselineOffset() {
    return snappedTopInset() + formula.height() * size;
  }

  @Override
  protected double computePrefWidth(double height) {
    return snappedLeftInset() + formula.width() * size + snappedRightInset();
  }

  @Override
  protected double computePrefHeight(double width) {
    return snappedTopInset() + (formula.height() + formula.depth()) * size + snappedBottomInset();
  }

  @Override
  protected double computeMinWidth(double height) {
    return computePrefWidth(height);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double spare = Math.max(0, getHeight() - computePrefHeight(-1));
    drawing.setLayoutX(snappedLeftInset());
    drawing.setLayoutY(getBaselineOffset() + spare / 2);
  }

  private void draw(TypesetFormula.Part part) {
    Path path = OutlinePath.of(part.outline(), size);
    path.getStyleClass().add("formula-glyphs");
    if (!part.symbol().isEmpty()) {
      path.setPickOnBounds(true);
      path.setId("symbol-" + part.symbol());
      symbols.put(part.symbol(), path);
    }
    drawing.getChildren().add(path);
  }
}
