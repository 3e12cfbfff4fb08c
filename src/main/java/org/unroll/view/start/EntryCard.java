package org.unroll.view.start;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.unroll.lab.prepared.Entry;
import org.unroll.lab.prepared.Sketch;
import org.unroll.text.Texts;

/** One thing that can be opened: a small picture, what it is, and a sentence. The whole card is a button. */
final class EntryCard extends Button {

  static final double WIDTH = 292;

  private final Entry entry;
  private final SketchView picture;
  private final String title;
  private final String sentence;
  private final String searched;

  /**
   * A card.
   *
   * @param texts what stands on it
   * @param languages by whose words it is found too: a term is often known in one language only
   */
  EntryCard(Texts texts, List<Texts> languages, Entry entry, StartListener listener) {
    this.entry = entry;
    this.title = title(texts, entry);
    this.sentence = sentence(texts, entry);
    this.searched = searched(languages, entry);
    this.picture = new SketchView(entry.opening());
    getStyleClass().add("start-card");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setGraphic(content());
    setAccessibleText(describe());
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setMaxSize(WIDTH, Double.MAX_VALUE);
    setAlignment(Pos.TOP_LEFT);
    setOnAction(event -> listener.entryChosen(entry));
  }

  private static String title(Texts texts, Entry entry) {
    return texts.get("start." + entry.id() + ".title");
  }

  private static String sentence(Texts texts, Entry entry) {
    return texts.get("start." + entry.id() + ".text");
  }

  private static String searched(List<Texts> languages, Entry entry) {
    StringJoiner all = new StringJoiner(" ");
    all.add(entry.id());
    entry.covers().forEach(all::add);
    languages.forEach(texts -> all.add(title(texts, entry)).add(sentence(texts, entry)));
    return all.toString().toLowerCase(Locale.ROOT);
  }

  private HBox content() {
    Label name = wrapped(title, "card-title");
    Label words = wrapped(sentence, "caption");
    VBox column = new VBox(3, name, words);
    HBox.setHgrow(column, Priority.ALWAYS);
    if (!entry.covers().isEmpty()) {
      Label covers = new Label(String.join(" ", entry.covers()));
      covers.getStyleClass().add("note");
      column.getChildren().add(covers);
    }
    HBox row = new HBox(12, picture, column);
    row.setAlignment(Pos.TOP_LEFT);
    return row;
  }

  private static Label wrapped(String words, String style) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setPrefWidth(WIDTH - SketchView.WIDTH - 12 - 26);
    label.getStyleClass().add(style);
    return label;
  }

  /** Words are broken at the width of the card, whatever width is asked about. */
  @Override
  protected double computePrefHeight(double width) {
    double sides = snappedLeftInset() + snappedRightInset();
    return snappedTopInset() + getGraphic().prefHeight(WIDTH - sides) + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  /** Shows its network, if it has one among these. */
  void show(Map<String, Sketch> sketches) {
    Sketch drawn = sketches.get(entry.id());
    if (drawn != null) {
      picture.show(drawn);
    }
  }

  /** Whether every word that is looked for stands on the card, in whichever language. */
  boolean matches(String search) {
    String[] words = search.toLowerCase(Locale.ROOT).strip().split("\\s+");
    return Arrays.stream(words).allMatch(searched::contains);
  }

  /** Its words. */
  String describe() {
    return title + ". " + sentence;
  }
}
