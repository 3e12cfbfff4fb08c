package org.unroll.view.start;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.unroll.lab.prepared.Entries;
import org.unroll.lab.prepared.Entry;
import org.unroll.lab.prepared.Slip;
import org.unroll.text.Texts;
import org.unroll.view.View;
import org.unroll.view.formula.FormulaTypesetter;
import org.unroll.view.formula.FormulaView;

/** A mistake on a slide: the line as printed, the line as it should be, why, and what shows it. */
final class SlipView extends VBox implements View {

  private static final double SIZE = 26;

  private final Texts texts;
  private final Entry entry;
  private final FormulaTypesetter typesetter;

  SlipView(
      Texts texts,
      Entries entries,
      Entry entry,
      Slip slip,
      FormulaTypesetter typesetter,
      StartListener listener) {
    super(16);
    this.texts = texts;
    this.entry = entry;
    this.typesetter = typesetter;
    getStyleClass().add("slip");
    Label where = label(texts.get("slip.where", slip.where()), "caption");
    Label title = label(texts.get("start." + entry.id() + ".title"), "display");
    VBox column =
        new VBox(
            16,
            lines("printed", slip.printed()),
            lines("right", slip.right()),
            reason(entries, slip, listener));
    column.setFillWidth(true);
    ScrollPane scroll = new ScrollPane(column);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("plain-scroll");
    setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(new VBox(4, BackButton.of(texts, listener), title, where), scroll);
    setAccessibleText(describe());
  }

  /** Not every entry tells right from wrong: two conventions have headings of their own. */
  private VBox lines(String side, List<String> formulas) {
    String own = "slip." + entry.id() + "." + side;
    String heading = texts.get(texts.has(own) ? own : "slip." + side);
    VBox panel = new VBox(14, label(heading, "subtitle"));
    panel.getStyleClass().addAll("panel", "slip-" + side);
    for (String formula : formulas) {
      FormulaView view = new FormulaView(typesetter, SIZE);
      view.setFormula(formula, formula);
      panel.getChildren().add(view);
    }
    return panel;
  }

  private VBox reason(Entries entries, Slip slip, StartListener listener) {
    VBox panel =
        new VBox(
            12,
            label(texts.get("slip.why"), "subtitle"),
            label(texts.get("slip." + entry.id() + ".why"), "question-about"));
    panel.getStyleClass().add("panel");
    FlowPane shown = new FlowPane(12, 12);
    for (String id : slip.see()) {
      Optional<Entry> other = entries.find(id);
      other.ifPresent(found -> shown.getChildren().add(button(found, listener)));
    }
    if (!shown.getChildren().isEmpty()) {
      panel.getChildren().add(shown);
    }
    return panel;
  }

  private Button button(Entry other, StartListener listener) {
    Button button = new Button(texts.get("slip.see", texts.get("start." + other.id() + ".title")));
    button.getStyleClass().add("ink");
    button.setOnAction(event -> listener.entryChosen(other));
    return button;
  }

  private static Label label(String words, String style) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }

  @Override
  public String describe() {
    return texts.get("start." + entry.id() + ".title")
        + ". "
        + texts.get("slip." + entry.id() + ".why");
  }
}
