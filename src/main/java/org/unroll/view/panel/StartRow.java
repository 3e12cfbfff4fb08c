package org.unroll.view.panel;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.unroll.cell.Amount;
import org.unroll.cell.Initial;
import org.unroll.cell.InitialScheme;
import org.unroll.lab.Experiment;
import org.unroll.lab.Start;
import org.unroll.text.Texts;
import org.unroll.view.control.NumberField;
import org.unroll.view.control.NumberRange;
import org.unroll.view.control.RefusalLabel;

/** Where the weights start from: a way, and the number that belongs to it where there is one. */
final class StartRow extends VBox implements Section {

  private static final String KEY = "panel.init";

  private final Texts texts;
  private final Edits edits;
  private final ComboBox<String> choice = new ComboBox<>();
  private final Map<InitialScheme, NumberField> numbers = new EnumMap<>(InitialScheme.class);
  private boolean showing;

  StartRow(Texts texts, Edits edits) {
    super(4);
    this.texts = texts;
    this.edits = edits;
    Label name = new Label(texts.get(KEY));
    name.getStyleClass().add("caption");
    name.setLabelFor(choice);
    HBox row = new HBox(4, choice);
    row.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(name, row);
    buildChoice();
    for (InitialScheme scheme : InitialScheme.values()) {
      if (scheme.amount().isWanted()) {
        addNumber(scheme, row);
      }
    }
  }

  @Override
  public void show(Experiment experiment) {
    Optional<Initial> initial = experiment.start().initial();
    String id = initial.map(i -> i.scheme().id()).orElse(Start.AS_THE_CELL_SAYS);
    showing = true;
    choice.setValue(id);
    showing = false;
    choice.getTooltip().setText(texts.get("init." + id + ".hint"));
    numbers.forEach((scheme, field) -> setShown(field, scheme.id().equals(id)));
    initial.map(Initial::scheme).map(numbers::get).ifPresent(f -> f.show(initial.get().number()));
  }

  @Override
  public String describe() {
    NumberField number = InitialScheme.of(choice.getValue()).map(numbers::get).orElse(null);
    String way = texts.get(KEY) + ": " + texts.get("init." + choice.getValue());
    return number == null ? way : way + " " + number.getText();
  }

  private void buildChoice() {
    List<String> ids = new ArrayList<>(List.of(Start.AS_THE_CELL_SAYS));
    ids.addAll(InitialScheme.ids());
    choice.getItems().setAll(ids);
    choice.setConverter(new Titles());
    choice.setMinWidth(0);
    choice.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(choice, Priority.ALWAYS);
    choice.setAccessibleText(texts.get(KEY));
    choice.setTooltip(new Tooltip());
    choice.setOnAction(event -> chosen());
  }

  /** Each way keeps a field of its own, since each takes other numbers. */
  private void addNumber(InitialScheme scheme, HBox row) {
    Amount amount = scheme.amount();
    NumberRange range =
        new NumberRange(amount.min(), amount.max(), amount.whole() ? 1 : 0.01, false);
    RefusalLabel refusal = new RefusalLabel(texts, KEY + ".number." + scheme.id(), range);
    NumberField field =
        new NumberField(
            range,
            value -> edits.edit(d -> d.initial = Optional.of(new Initial(scheme, value))),
            refusal::refuse);
    field.show(amount.usual());
    field.setPrefColumnCount(3);
    field.setAccessibleText(texts.get(KEY + ".number." + scheme.id()));
    field.setTooltip(new Tooltip(texts.get(KEY + ".number." + scheme.id() + ".hint")));
    numbers.put(scheme, field);
    row.getChildren().add(field);
    getChildren().add(refusal);
  }

  private void chosen() {
    if (!showing && choice.getValue() != null) {
      Optional<Initial> initial =
          InitialScheme.of(choice.getValue())
              .map(
                  s ->
                      numbers.containsKey(s)
                          ? new Initial(s, numbers.get(s).number())
                          : Initial.of(s));
      edits.edit(draft -> draft.initial = initial);
    }
  }

  private static void setShown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  /** Shows a way by its title; the list cannot be typed into. */
  private final class Titles extends StringConverter<String> {
    @Override
    public String toString(String id) {
      return id == null ? "" : texts.get("init." + id);
    }

    @Override
    public String fromString(String title) {
      throw new UnsupportedOperationException("the list of initialisations is not editable");
    }
  }
}
