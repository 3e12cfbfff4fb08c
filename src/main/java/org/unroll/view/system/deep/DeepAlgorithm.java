package org.unroll.view.system.deep;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.unroll.lab.system.deep.DeepKind;
import org.unroll.lab.system.deep.DeepPicture;
import org.unroll.lab.system.deep.DeepStep;
import org.unroll.text.Texts;
import org.unroll.view.View;
import org.unroll.view.control.Magnified;
import org.unroll.view.formula.FormulaTypesetter;
import org.unroll.view.formula.FormulaView;

/** The four steps of the lecture as formulas, the present one marked, and its numbers below. */
final class DeepAlgorithm extends VBox implements View {

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final double SIZE = 16;

  private final Texts texts;
  private final List<VBox> cards = new ArrayList<>();
  private final List<FormulaView> formulas = new ArrayList<>();
  private final Label numbers = new Label();

  DeepAlgorithm(Texts texts, FormulaTypesetter typesetter) {
    super(4);
    this.texts = texts;
    getStyleClass().add("algorithm");
    for (DeepStep.Phase phase : DeepStep.Phase.values()) {
      Label name = new Label(texts.get("system.backprop.phase." + phase.ordinal()));
      name.getStyleClass().add("system-formal");
      FormulaView formula = new FormulaView(typesetter, SIZE);
      VBox card = new VBox(2, name, new Magnified(formula));
      card.getStyleClass().add("algorithm-step");
      if (phase != DeepStep.Phase.FORWARD) {
        card.getStyleClass().add("back");
      }
      card.setMinHeight(USE_PREF_SIZE);
      cards.add(card);
      formulas.add(formula);
    }
    numbers.getStyleClass().add("algorithm-numbers");
    numbers.setWrapText(true);
    numbers.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(cards);
    getChildren().add(numbers);
  }

  /** Shows a step with the numbers of a unit. */
  void show(DeepPicture picture, DeepKind kind, DeepStep step, int unit) {
    for (DeepStep.Phase phase : DeepStep.Phase.values()) {
      int n = phase.ordinal();
      String spoken = texts.get("system.backprop.phase." + n);
      formulas.get(n).setFormula(latex(kind, phase), spoken);
      cards.get(n).pseudoClassStateChanged(CURRENT, phase == step.phase());
    }
    numbers.setText(
        String.join("\n", new DeepArithmetic(texts, picture, kind, step, unit).lines()));
  }

  private static String latex(DeepKind kind, DeepStep.Phase phase) {
    return switch (phase) {
      case FORWARD -> "z^l = w^l a^{l-1} + b^l \\quad " + output(kind);
      case ERROR -> "\\delta^L = \\nabla_{a^L} J \\odot f'(z^L) = \\hat y - y";
      case BACK -> back(kind);
      case UPDATE ->
          "w^l \\leftarrow w^l - \\alpha\\,\\delta^l (a^{l-1})^T \\quad "
              + "b^l \\leftarrow b^l - \\alpha\\,\\delta^l";
    };
  }

  private static String output(DeepKind kind) {
    return switch (kind) {
      case SIGMOID, RELU -> "a^l = f(z^l)";
      case RESIDUAL -> "a^l = f(z^l) + a^{l-1}";
      case HIGHWAY -> "a^l = g^l \\odot f(z^l) + (1 - g^l) \\odot a^{l-1}";
    };
  }

  private static String back(DeepKind kind) {
    return switch (kind) {
      case SIGMOID, RELU -> "\\delta^l = ((w^{l+1})^T \\delta^{l+1}) \\odot f'(z^l)";
      case RESIDUAL ->
          "\\delta^l = ((w^{l+1})^T \\delta^{l+1} + \\nabla_{a^{l+1}} J) \\odot f'(z^l)";
      case HIGHWAY -> "\\delta^l = \\nabla_{a^l} J \\odot g^l \\odot f'(z^l)";
    };
  }

  @Override
  public String describe() {
    return numbers.getText();
  }
}
