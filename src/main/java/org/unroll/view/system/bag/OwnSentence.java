package org.unroll.view.system.bag;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.unroll.text.Texts;

/** A field for a sentence of one's own. Words that nobody knows are named, with those that are known. */
final class OwnSentence extends HBox {

  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
  private static final int LONGEST = 14;
  private static final int SHORTEST = 2;

  private final Texts texts;
  private final Map<String, String> known;
  private final Consumer<List<String>> onSentence;
  private final TextField field = new TextField();
  private final Label problem = new Label();

  /**
   * An empty field.
   *
   * @param words that may be used
   * @param onSentence told a sentence of such words, or an empty one
   */
  OwnSentence(Texts texts, List<String> words, Consumer<List<String>> onSentence) {
    super(8);
    this.texts = texts;
    this.onSentence = onSentence;
    this.known = words.stream().collect(Collectors.toMap(OwnSentence::low, word -> word));
    setAlignment(Pos.CENTER_LEFT);
    field.setPromptText(texts.get("system.bags.own"));
    field.setPrefColumnCount(24);
    field.setTooltip(new Tooltip(texts.get("system.bags.own.hint", String.join(" ", words))));
    field.setOnAction(event -> typed());
    problem.getStyleClass().add("system-note");
    problem.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(field, problem);
  }

  /** Shows a sentence without telling anyone. */
  void show(List<String> sentence) {
    if (!field.isFocused()) {
      field.setText(String.join(" ", sentence));
    }
  }

  private void typed() {
    String text = field.getText().replace(".", " . ").strip();
    List<String> words = text.isEmpty() ? List.of() : List.of(text.split("\\s+"));
    String refusal = refusal(words);
    problem.setText(refusal);
    field.pseudoClassStateChanged(REFUSED, !refusal.isEmpty());
    if (refusal.isEmpty()) {
      onSentence.accept(words.stream().map(word -> known.get(low(word))).toList());
    }
  }

  private String refusal(List<String> words) {
    List<String> unknown = words.stream().filter(w -> !known.containsKey(low(w))).toList();
    if (!unknown.isEmpty()) {
      return texts.get("system.bags.own.unknown", unknown.get(0));
    }
    boolean fits = words.isEmpty() || (words.size() >= SHORTEST && words.size() <= LONGEST);
    return fits ? "" : texts.get("system.bags.own.length", SHORTEST, LONGEST);
  }

  private static String low(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
