package org.unroll.view.system;

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
public final class OwnSentence extends HBox {

  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

  private final Texts texts;
  private final String key;
  private final int shortest;
  private final int longest;
  private final Map<String, String> known;
  private final Consumer<List<String>> onSentence;
  private final TextField field = new TextField();
  private final Label problem = new Label();

  /**
   * An empty field. Its texts are {@code <key>} and, with other endings, {@code <key>.hint} and so on.
   *
   * @param words that may be used
   * @param shortest fewest words of a sentence
   * @param longest most words
   * @param onSentence told a sentence of such words, or an empty one
   */
  public OwnSentence(
      Texts texts,
      String key,
      List<String> words,
      int shortest,
      int longest,
      Consumer<List<String>> onSentence) {
    super(8);
    this.texts = texts;
    this.key = key;
    this.shortest = shortest;
    this.longest = longest;
    this.onSentence = onSentence;
    this.known = words.stream().collect(Collectors.toMap(OwnSentence::low, word -> word));
    setAlignment(Pos.CENTER_LEFT);
    field.setPromptText(texts.get(key));
    field.setPrefColumnCount(24);
    field.setTooltip(new Tooltip(texts.get(key + ".hint", String.join(" ", words))));
    field.setOnAction(event -> typed());
    problem.getStyleClass().add("system-note");
    problem.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(field, problem);
  }

  /** Shows a sentence without telling anyone. */
  public void show(List<String> sentence) {
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
      return texts.get(key + ".unknown", unknown.get(0));
    }
    boolean fits = words.isEmpty() || (words.size() >= shortest && words.size() <= longest);
    return fits ? "" : texts.get(key + ".length", shortest, longest);
  }

  private static String low(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
