package org.unroll.view.start;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.unroll.lab.prepared.Group;
import org.unroll.model.StartModel;
import org.unroll.text.Language;
import org.unroll.text.Texts;
import org.unroll.view.View;

/** All cards by theme, with a field to search them. */
final class CardsView extends VBox implements View {

  private static final double GAP = 12;

  private final Texts texts;
  private final StartModel model;
  private final TextField search = new TextField();
  private final Label nothing = new Label();
  private final VBox groups = new VBox(22);
  private final List<Section> sections = new ArrayList<>();

  /** Kept here so that they live as long as the view; the model holds them weakly. */
  private final InvalidationListener onSearch = changed -> filter();

  private final InvalidationListener onSketches = changed -> draw();

  /** A group with its heading. */
  private record Section(VBox whole, TilePane tiles, List<EntryCard> cards) {}

  CardsView(Texts texts, StartModel model, StartListener listener) {
    super(14);
    this.texts = texts;
    this.model = model;
    getStyleClass().add("cards");
    List<Texts> languages = Arrays.stream(Language.values()).map(Texts::of).toList();
    for (Group group : Group.values()) {
      add(group, languages, listener);
    }
    nothing.setWrapText(true);
    groups.getChildren().add(nothing);
    groups.getStyleClass().add("card-groups");
    ScrollPane scroll = new ScrollPane(groups);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("plain-scroll");
    setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head(), scroll);
    model.searchProperty().addListener(new WeakInvalidationListener(onSearch));
    model.sketchesProperty().addListener(new WeakInvalidationListener(onSketches));
    filter();
    draw();
  }

  private HBox head() {
    Label title = new Label(texts.get("start.title"));
    title.getStyleClass().add("display");
    Label sentence = new Label(texts.get("start.sentence"));
    sentence.getStyleClass().add("caption");
    search.setPromptText(texts.get("start.search"));
    search.setAccessibleText(texts.get("start.search"));
    search.setPrefColumnCount(22);
    search.setText(model.searchProperty().get());
    search.textProperty().addListener((self, was, is) -> model.searchProperty().set(is));
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    HBox row = new HBox(16, new VBox(2, title, sentence), spring, search);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private void add(Group group, List<Texts> languages, StartListener listener) {
    List<EntryCard> cards =
        model.entries().of(group).stream()
            .map(entry -> new EntryCard(texts, languages, entry, listener))
            .toList();
    Label name = new Label(texts.get("start.group." + group.id()));
    name.getStyleClass().add("title");
    Label sentence = new Label(texts.get("start.group." + group.id() + ".text"));
    sentence.getStyleClass().add("caption");
    sentence.setWrapText(true);
    TilePane tiles = new TilePane(GAP, GAP);
    tiles.setTileAlignment(Pos.TOP_LEFT);
    VBox whole = new VBox(8, new VBox(1, name, sentence), tiles);
    sections.add(new Section(whole, tiles, cards));
    groups.getChildren().add(whole);
  }

  /** Puts the keys into the field. */
  void startSearch() {
    search.requestFocus();
    search.selectAll();
  }

  private void filter() {
    String wanted = model.searchProperty().get();
    int found = 0;
    for (Section section : sections) {
      List<EntryCard> matching =
          section.cards().stream().filter(card -> card.matches(wanted)).toList();
      section.tiles().getChildren().setAll(matching);
      section.whole().setVisible(!matching.isEmpty());
      section.whole().setManaged(!matching.isEmpty());
      found += matching.size();
    }
    nothing.setText(found == 0 ? texts.get("start.nothing", wanted) : "");
    nothing.setVisible(found == 0);
    nothing.setManaged(found == 0);
    setAccessibleText(describe());
  }

  private void draw() {
    sections.forEach(s -> s.cards().forEach(card -> card.show(model.sketchesProperty().get())));
  }

  @Override
  public String describe() {
    long cards = sections.stream().mapToLong(s -> s.tiles().getChildren().size()).sum();
    return nothing.isVisible() ? nothing.getText() : texts.get("start.describe", cards);
  }
}
