package org.unroll.view.formula;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.transform.Scale;
import org.unroll.view.View;
import org.unroll.view.theme.Token;

/**
 * A formula, drawn as outlines in the theme's text colour. A symbol marked <code>\sym{id}{...}</code>
 * in the source is a node of its own, to be tinted, hovered or clicked.
 */
public final class FormulaView extends Region implements View {

  /** A formula may be drawn smaller where there is little room, but not smaller than can be read. */
  private static final double LEAST = 0.5;

  private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

  private final FormulaTypesetter typesetter;
  private final double size;
  private final Group drawing = new Group();
  private final Map<String, Path> symbols = new LinkedHashMap<>();
  private final Scale shrink = new Scale(1, 1);
  private Optional<BiConsumer<String, Boolean>> onPoint = Optional.empty();
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
    drawing.getTransforms().add(shrink);
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

  /**
   * Wants to know when the pointer comes onto a symbol and when it leaves it.
   *
   * @param listener given the symbol's id and whether the pointer is on it
   */
  public void setOnPoint(BiConsumer<String, Boolean> listener) {
    onPoint = Optional.of(listener);
  }

  /** Lights up some symbols and no others. */
  public void light(Predicate<String> lit) {
    symbols.forEach((id, path) -> path.pseudoClassStateChanged(LIT, lit.test(id)));
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

  /** Where there is less room than it would like, a formula is drawn smaller. */
  @Override
  protected double computeMinWidth(double height) {
    return snappedLeftInset() + formula.width() * size * LEAST + snappedRightInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double room = getWidth() - snappedLeftInset() - snappedRightInset();
    double height = getHeight() - snappedTopInset() - snappedBottomInset();
    double scale =
        Math.min(share(room, formula.width()), share(height, formula.height() + formula.depth()));
    double inner = (formula.height() + formula.depth()) * size * scale;
    double spare = height - inner;
    shrink.setX(scale);
    shrink.setY(scale);
    drawing.setLayoutX(snappedLeftInset());
    drawing.setLayoutY(
        snappedTopInset() + formula.height() * size * scale + Math.max(0, spare) / 2);
  }

  /** By how much a formula must shrink to find room in one direction. */
  private double share(double room, double wanted) {
    return wanted * size > room && room > 0 ? room / (wanted * size) : 1;
  }

  private void draw(TypesetFormula.Part part) {
    Path path = OutlinePath.of(part.outline(), size);
    path.getStyleClass().add("formula-glyphs");
    if (!part.symbol().isEmpty()) {
      path.setPickOnBounds(true);
      path.setId("symbol-" + part.symbol());
      path.setOnMouseEntered(event -> tell(part.symbol(), true));
      path.setOnMouseExited(event -> tell(part.symbol(), false));
      symbols.put(part.symbol(), path);
    }
    drawing.getChildren().add(path);
  }

  private void tell(String symbol, boolean on) {
    onPoint.ifPresent(listener -> listener.accept(symbol, on));
  }
}
