package org.unroll.view.system.vectors;

import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.unroll.lab.system.vectors.Objective;
import org.unroll.lab.system.vectors.Variant;
import org.unroll.lab.system.vectors.VectorSettings;
import org.unroll.text.Texts;
import org.unroll.view.View;
import org.unroll.view.control.Magnified;
import org.unroll.view.formula.FormulaTypesetter;
import org.unroll.view.formula.FormulaView;

/** The objective as a formula, and below it one question with its numbers. */
final class AskedPane extends VBox implements View {

  private static final double SIZE = 14;

  private final Texts texts;
  private final FormulaView formula;
  private final AskedCanvas canvas;

  AskedPane(Texts texts, FormulaTypesetter typesetter, AskedCanvas canvas) {
    super(6);
    this.texts = texts;
    this.canvas = canvas;
    this.formula = new FormulaView(typesetter, SIZE);
    Magnified magnified = new Magnified(formula);
    magnified.setMinHeight(USE_PREF_SIZE);
    setVgrow(canvas, Priority.ALWAYS);
    getChildren().addAll(magnified, canvas);
  }

  /** Shows the formula of some settings. */
  void show(VectorSettings settings) {
    formula.setFormula(
        objective(settings) + ",\\quad " + hidden(settings.variant()),
        texts.get("system.word2vec.spoken." + settings.objective().id()));
  }

  private static String objective(VectorSettings settings) {
    return settings.objective() == Objective.NEGATIVE_SAMPLING
        ? "\\textstyle E = -\\left( \\log y_{+} + \\sum_{j=1}^{%d} \\log(1 - y_j) \\right),\\quad y = \\sigma(u^T h)"
            .formatted(settings.negatives())
        : "E = -\\log y_{+},\\quad y = \\mathrm{softmax}(V h + b)";
  }

  private static String hidden(Variant variant) {
    return variant == Variant.SKIP_GRAM
        ? "h = T_{x}"
        : "h = \\textstyle \\frac{1}{n} \\sum_{i=1}^{n} T_{x_i}";
  }

  @Override
  public String describe() {
    return formula.describe() + " " + canvas.describe();
  }
}
