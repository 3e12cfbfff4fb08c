package org.unroll.view.system.vectors;

import java.util.List;
import java.util.StringJoiner;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.unroll.lab.system.vectors.Neighbour;
import org.unroll.lab.system.vectors.VectorPicture;
import org.unroll.lab.system.vectors.WordCorpus;
import org.unroll.model.SystemModel;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;
import org.unroll.view.View;
import org.unroll.view.system.Bar;
import org.unroll.view.system.BarCanvas;

/** The words nearest to the one that is looked at, and two sums of words as on the lecture's slide. */
final class NearPane extends VBox implements View {

  private static final int NEIGHBOURS = 8;
  private static final List<List<String>> SUMS =
      List.of(List.of("king", "man", "woman"), List.of("Paris", "France", "Italy"));

  private final Texts texts;
  private final Label title = new Label();
  private final Label sums = new Label();
  private final BarCanvas<VectorPicture> bars;

  NearPane(Texts texts, SystemModel<?, VectorPicture> model) {
    super(6);
    this.texts = texts;
    this.bars = new BarCanvas<>(texts, model, NearPane::bars);
    getStyleClass().add("word-near");
    Label formal = new Label(texts.get("system.word2vec.near.formal"));
    title.getStyleClass().add("system-question");
    formal.getStyleClass().add("system-formal");
    sums.getStyleClass().add("system-answer");
    for (Label label : new Label[] {title, formal, sums}) {
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
    }
    bars.setPrefHeight(NEIGHBOURS * 22);
    setVgrow(bars, Priority.SOMETIMES);
    getChildren().addAll(title, formal, bars, sums);
  }

  private static List<Bar> bars(VectorPicture picture) {
    return picture.neighbours(picture.settings().word(), NEIGHBOURS).stream()
        .map(near -> bar(picture, near))
        .toList();
  }

  private static Bar bar(VectorPicture picture, Neighbour near) {
    return new Bar(
        picture.word(near.word()),
        Math.max(0, near.cosine()),
        Numbers.fixed(near.cosine(), 2),
        WordMark.of(picture.corpus().classes().get(near.word())).token());
  }

  /** Shows a picture. */
  void show(VectorPicture picture) {
    title.setText(texts.get("system.word2vec.near", picture.word(picture.settings().word())));
    StringJoiner lines = new StringJoiner("\n");
    SUMS.forEach(words -> lines.add(sum(picture, words)));
    sums.setText(lines.toString());
  }

  private String sum(VectorPicture picture, List<String> words) {
    WordCorpus corpus = picture.corpus();
    List<Integer> numbers = words.stream().map(corpus::number).toList();
    Neighbour first = picture.analogy(numbers.get(0), numbers.get(1), numbers.get(2), 1).get(0);
    return texts.get(
        "system.word2vec.analogy",
        words.get(0),
        words.get(1),
        words.get(2),
        picture.word(first.word()),
        Numbers.fixed(first.cosine(), 2));
  }

  @Override
  public String describe() {
    return String.join(" ", title.getText(), bars.describe(), sums.getText());
  }
}
