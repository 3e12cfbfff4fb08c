package org.unroll.view.formula;

import java.util.List;
import java.util.StringJoiner;
import java.util.function.BinaryOperator;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.unroll.cell.Cell;
import org.unroll.cell.Equation;
import org.unroll.model.FormulaModel;
import org.unroll.model.Phase;
import org.unroll.text.CellTitles;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;
import org.unroll.view.View;
import org.unroll.view.control.PanelGround;
import org.unroll.view.shell.PanelGrid;
import org.unroll.view.theme.Token;

/**
 * The equations of a cell in the letters of a lecture, the one at work marked; below them that one, or
 * its gradients on the way back, worked out in the numbers of one unit; where room is left, all units.
 */
public final class FormulaPanel extends VBox implements View {

  private static final double TYPE_SIZE = 16;

  private final Texts texts;
  private final BinaryOperator<String> names;
  private final FormulaDesk desk;
  private final Label title = new Label();
  private final Tooltip source = new Tooltip();
  private final VBox equations = new VBox(2);
  private final Label heading = new Label();
  private final Label note = new Label();
  private final UnitChooser units;
  private final UnitsView unitsView;
  private final ToggleButton all;
  private final FormulaSheets cards;
  private final WayWords ways;
  private final UpdateWords words;
  private List<FormulaRow> rows = List.of();
  private CellFormulas listed;

  /** Kept here so that they live as long as the view. */
  private final ObservableValue<Boolean> narrow =
      sceneProperty().flatMap(Scene::widthProperty).map(w -> w.doubleValue() < PanelGrid.WIDE);

  private final InvalidationListener onChange = changed -> refresh();

  private final InvalidationListener onPoint = changed -> point();

  /**
   * An empty panel.
   *
   * @param names what a cell's symbol is called, from cell id and symbol
   */
  public FormulaPanel(Texts texts, FormulaModels models, BinaryOperator<String> names) {
    super(8);
    this.texts = texts;
    this.names = names;
    this.desk = new FormulaDesk(models);
    this.units = new UnitChooser(texts, models.pointed());
    this.all = allNumbers();
    this.words = new UpdateWords(texts);
    this.ways = new WayWords(texts, desk);
    this.cards = new FormulaSheets(texts, desk);
    getStyleClass().addAll("panel", "formulas");
    PanelGround.under(this);
    title.getStyleClass().add("subtitle");
    title.setTooltip(source);
    title.setMinWidth(USE_PREF_SIZE);
    heading.getStyleClass().add("value");
    heading.setMinWidth(USE_PREF_SIZE);
    note.setWrapText(true);
    NotationChooser letters = new NotationChooser(texts, models.formulas());
    letters.setMaxWidth(Double.MAX_VALUE);
    this.unitsView = new UnitsView(texts, models.pointed().unitProperty()::set);
    FormulaRoom room = new FormulaRoom(scroll(), unitsView);
    VBox.setVgrow(room, Priority.ALWAYS);
    getChildren().addAll(top(models.formulas()), letters, room);
    desk.follow(onChange);
    desk.followPointer(onPoint);
  }

  private ScrollPane scroll() {
    ScrollPane scroll = new ScrollPane(new VBox(8, equations, rule(), head(), note, cards, all));
    scroll.getStyleClass().add("plain-scroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    // The skin keeps a picture of its content for scrolling, and draws all of it at every change.
    scroll
        .skinProperty()
        .addListener(changed -> scroll.lookupAll(".viewport").forEach(v -> v.setCache(false)));
    return scroll;
  }

  private HBox head() {
    return ends(heading, units);
  }

  /** The title; where the panel lies over a narrow window, also a way to take it away again. */
  private HBox top(FormulaModel formulas) {
    Button close = new Button(texts.get("formula.fold"));
    close.getStyleClass().addAll("quiet", "small");
    close.setMinWidth(USE_PREF_SIZE);
    close.setOnAction(event -> formulas.unfoldedProperty().set(false));
    close.visibleProperty().bind(narrow.orElse(false));
    return ends(title, close);
  }

  private static HBox ends(Region left, Region right) {
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    HBox line = new HBox(left, spring, right);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private ToggleButton allNumbers() {
    ToggleButton button = new ToggleButton(texts.get("formula.all"));
    button.getStyleClass().addAll("quiet", "fold");
    button.setTooltip(new Tooltip(texts.get("formula.all.hint")));
    button.setOnAction(event -> refresh());
    return button;
  }

  private static Region rule() {
    Region rule = new Region();
    rule.getStyleClass().add("rule");
    return rule;
  }

  /** Shows a cell and a pass through it. */
  public void show(FormulaContent content) {
    desk.show(content);
    refresh();
  }

  private void refresh() {
    if (desk.content().isEmpty()) {
      return;
    }
    if (desk.formulas() != listed) {
      listed = desk.formulas();
      list(desk.content().get().cell());
    }
    units.show(desk.units());
    rows = desk.rows(units.unit());
    equations
        .getChildren()
        .forEach(row -> ((EquationRow) row).mark(desk.equation(), desk.isBackward()));
    heading.setText(heading());
    note.setText(note());
    note.setVisible(!note.getText().isEmpty());
    note.setManaged(note.isVisible());
    cards.show(rows, desk.isBackward(), all.isSelected());
    unitsView.show(
        new UnitsPicture(desk.content().get(), desk.equation(), desk.moment(), units.unit()));
    unitsView.getParent().requestLayout();
    light();
    setAccessibleText(describe());
  }

  private void point() {
    desk.followWeight();
    light();
  }

  /** What has to be said besides the formula. */
  private String note() {
    return desk.isUpdate()
        ? words.note(desk.updates().followed(desk.equation(), units.unit()))
        : desk.held(units.unit()).map(this::held).orElse("");
  }

  private String held(double value) {
    String key = desk.isBackward() ? "formula.held.back" : "formula.held";
    return texts.get(key, Numbers.significant(value, 4));
  }

  private void list(Cell cell) {
    cards.clear();
    title.setText(texts.get("formula.title", CellTitles.of(texts, cell.id(), cell.title())));
    source.setText(cell.citation());
    equations.getChildren().setAll(cell.equations().stream().map(e -> row(cell, e)).toList());
  }

  private EquationRow row(Cell cell, Equation equation) {
    FormulaView formula = desk.formula(TYPE_SIZE);
    formula.setFormula(listed.forward(equation), equation.toString());
    cell.gates().forEach(gate -> formula.tint(gate, Token.GATE));
    desk.lights().connect(formula);
    String words = names.apply(cell.id(), equation.name());
    return new EquationRow(equation.name(), words, formula, () -> desk.choose(equation.name()));
  }

  private String heading() {
    String name = names.apply(desk.content().orElseThrow().cell().id(), desk.equation());
    if (desk.isUpdate()) {
      return words.heading(name, desk.content().orElseThrow().next());
    }
    return desk.moment().phase() == Phase.START
        ? name
        : texts.get("formula.heading", name, desk.moment().step() + 1);
  }

  private void light() {
    equations.getChildren().forEach(row -> desk.lights().light(((EquationRow) row).formula()));
    cards.light();
  }

  @Override
  public String describe() {
    if (desk.content().isEmpty()) {
      return texts.get("formula.none");
    }
    StringJoiner said = new StringJoiner("; ", heading() + ": ", "");
    if (desk.isUpdate()) {
      said.add(words.of(desk.updates().followed(desk.equation(), units.unit())));
    }
    desk.held(units.unit()).map(this::held).ifPresent(said::add);
    for (FormulaRow row : rows) {
      said.add(row.spoken());
      row.worked().filter(w -> !w.isFine()).ifPresent(w -> said.add(unitWords(w)));
    }
    return said.toString();
  }

  private String unitWords(Worked worked) {
    String result = Numbers.significant(worked.result(), 3);
    String unit = texts.get("formula.describe", units.unit() + 1, result);
    return ways.of(worked).map(by -> unit + " (" + by + ")").orElse(unit);
  }
}
