package org.unroll.view.system.lookup;

import java.util.StringJoiner;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.unroll.lab.system.lookup.LookupPicture;
import org.unroll.lab.system.lookup.Reading;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;
import org.unroll.view.View;
import org.unroll.view.control.Magnified;
import org.unroll.view.formula.FormulaTypesetter;
import org.unroll.view.formula.FormulaView;

/** The formulas beside the table, with their numbers. */
final class LookupWords extends VBox implements View {

  private static final double SIZE = 16;

  private final Texts texts;
  private final FormulaView forward;
  private final FormulaView backward;
  private final Label picked = wrapped();
  private final Label learned = wrapped();

  LookupWords(Texts texts, FormulaTypesetter typesetter) {
    super(6);
    this.texts = texts;
    this.forward = new FormulaView(typesetter, SIZE);
    this.backward = new FormulaView(typesetter, SIZE);
    getStyleClass().add("algorithm");
    getChildren()
        .addAll(
            card("", "system.words.forward", forward, picked),
            card("back", "system.words.backward", backward, learned));
  }

  private VBox card(String style, String key, FormulaView formula, Label words) {
    Label name = new Label(texts.get(key));
    name.getStyleClass().add("system-formal");
    VBox card = new VBox(3, name, new Magnified(formula), words);
    card.getStyleClass().addAll("algorithm-step", style);
    card.setMinHeight(USE_PREF_SIZE);
    return card;
  }

  private static Label wrapped() {
    Label label = new Label();
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  /** Shows what is looked at. */
  void show(Looked looked) {
    LookupPicture picture = looked.picture();
    int words = picture.words().size();
    int numbers = looked.result().length;
    if (looked.isBag()) {
      forward.setFormula(
          "\\left(\\sum_t x_t\\right) T = \\sum_t x_t T = \\sum_t T_{i_t}",
          texts.get("system.words.forward"));
      picked.setText(texts.get("system.words.forward.bag", terms(looked.reading(), picture)));
    } else {
      forward.setFormula(
          "x\\,T = T_{i},\\quad i = " + looked.word(), texts.get("system.words.forward"));
      picked.setText(texts.get("system.words.forward.word", words, numbers, words * numbers));
    }
    backward.setFormula(
        looked.isBag()
            ? "\\frac{\\partial L}{\\partial T} = \\sum_t x_t^T \\delta h"
            : "x_t^T \\delta h",
        texts.get("system.words.backward"));
    learned.setText(learned(looked));
  }

  /** Each row as often as its word came: "2 · the + dog". */
  private static String terms(Reading reading, LookupPicture picture) {
    StringJoiner terms = new StringJoiner(" + ");
    for (int word = 0; word < reading.counts().length; word++) {
      int count = reading.counts()[word];
      if (count > 0) {
        terms.add((count > 1 ? count + "\u00a0·\u00a0" : "") + picture.words().get(word));
      }
    }
    return terms.toString();
  }

  private String learned(Looked looked) {
    Reading reading = looked.reading();
    if (reading.right().isEmpty()) {
      return texts.get("system.words.backward.none");
    }
    int rows = 0;
    for (double[] row : looked.gradient()) {
      double size = 0;
      for (double number : row) {
        size += Math.abs(number);
      }
      rows += size > 0 ? 1 : 0;
    }
    String right = texts.get("system.words.class." + reading.right().getAsInt());
    String p = Numbers.fixed(reading.probabilities()[reading.right().getAsInt()], 3);
    int others = reading.counts().length - rows;
    return texts.get("system.words.backward.rows", right, p, rows, others);
  }

  @Override
  public String describe() {
    return picked.getText() + " " + learned.getText();
  }
}
