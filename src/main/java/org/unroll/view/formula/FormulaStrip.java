package org.unroll.view.formula;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;
import org.unroll.view.View;
import org.unroll.view.control.Magnified;

/**
 * The formula at work and the same line in numbers, in a line or two: for a window that has no room
 * for the whole panel. On the way back it shows the gradient that the operation at work adds to, else
 * that of the equation's result.
 */
public final class FormulaStrip extends VBox implements View {

  private static final double TYPE_SIZE = 17;
  private static final double GAP = 12;
  private static final double LOW = 800;

  /** In a single line the formula shrinks down to this before numbers are left out. */
  private static final double SMALLEST = 0.8;

  /** A formula wider than this, in its type size, is told in brief. */
  private static final double LONGEST = 24;

  /** The strip never changes its height while the playback moves. */
  private static final double HEIGHT = 34;

  private final Texts texts;
  private final BinaryOperator<String> names;
  private final FormulaDesk desk;
  private final Label name = new Label();
  private final FormulaView formula;
  private final Label numbers = new Label();
  private final UnitChooser units;
  private final ToggleButton unfold;
  private List<String> variants = List.of("");
  private String latex = "";

  /** Kept here so that they live as long as the view. */
  private final ObservableValue<Boolean> larger =
      parentProperty()
          .map(parent -> parent instanceof Magnified magnified ? magnified : null)
          .flatMap(Magnified::magnificationProperty)
          .map(times -> times.doubleValue() > 1);

  private final ObservableValue<Boolean> low =
      sceneProperty().flatMap(Scene::heightProperty).map(h -> h.doubleValue() < LOW);

  private final InvalidationListener onChange = changed -> refresh();

  private final InvalidationListener onPoint = changed -> point();

  /**
   * An empty strip.
   *
   * @param names what a cell's symbol is called, from cell id and symbol
   * @param unfolded whether the whole panel shows; switched by a button of the strip
   */
  public FormulaStrip(
      Texts texts, FormulaModels models, BinaryOperator<String> names, BooleanProperty unfolded) {
    super(2);
    this.texts = texts;
    this.names = names;
    this.desk = new FormulaDesk(models);
    this.formula = desk.formula(TYPE_SIZE);
    this.units = new UnitChooser(texts, models.pointed());
    getStyleClass().add("formula-strip");
    // The numbers are chosen by the room there is; the longest ones must not ask for more.
    setMinWidth(0);
    name.getStyleClass().add("caption");
    name.setMinWidth(USE_PREF_SIZE);
    numbers.getStyleClass().add("strip-numbers");
    numbers.setMinWidth(USE_PREF_SIZE);
    formula.setMinWidth(0);
    formula.setMinHeight(HEIGHT);
    formula.setPrefHeight(HEIGHT);
    formula.setMaxHeight(HEIGHT);
    HBox.setHgrow(formula, Priority.ALWAYS);
    unfold = unfold(unfolded);
    arrange(false);
    low.addListener((self, was, is) -> arrange());
    larger.addListener((self, was, is) -> arrange());
    visibleProperty().addListener(changed -> refresh());
    desk.follow(onChange);
    desk.followPointer(onPoint);
  }

  /** A low window gives the strip one line, any other two, and so does a projector's large type. */
  private void arrange() {
    boolean oneLine =
        Boolean.TRUE.equals(low.getValue()) && !Boolean.TRUE.equals(larger.getValue());
    if (oneLine != (getChildren().size() == 1)) {
      arrange(oneLine);
    }
  }

  private void arrange(boolean oneLine) {
    getChildren().clear();
    if (oneLine) {
      getChildren().add(line(name, formula, numbers, units, unfold));
    } else {
      getChildren().addAll(line(name, formula, unfold), line(units, numbers));
    }
  }

  private static HBox line(Region... parts) {
    HBox line = new HBox(GAP, parts);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private ToggleButton unfold(BooleanProperty unfolded) {
    ToggleButton button = new ToggleButton(texts.get("formula.unfold"));
    button.getStyleClass().addAll("small");
    button.setMinWidth(USE_PREF_SIZE);
    button.setTooltip(new Tooltip(texts.get("formula.unfold.hint")));
    button.selectedProperty().bindBidirectional(unfolded);
    return button;
  }

  /** Shows a cell and a pass through it. */
  public void show(FormulaContent content) {
    desk.show(content);
    refresh();
  }

  private String held(double value) {
    String key = desk.isBackward() ? "formula.held.back" : "formula.held";
    return texts.get(key, Numbers.significant(value, 4));
  }

  /** Why there are no numbers. */
  private String unworked() {
    return desk.held(units.unit()).map(this::held).orElse("");
  }

  private void refresh() {
    if (desk.content().isEmpty() || !isVisible()) {
      return;
    }
    units.show(desk.units());
    FormulaRow row = row();
    name.setText(names.apply(desk.content().get().cell().id(), desk.equation()));
    String wanted = desk.isLongerThan(LONGEST, row.latex()) ? row.brief() : row.latex();
    if (!wanted.equals(latex)) {
      latex = wanted;
      formula.setFormula(latex, row.spoken());
      desk.lights().connect(formula);
    }
    variants = row.worked().map(FormulaStrip::variants).orElseGet(() -> List.of(unworked()));
    numbers.setText(variants.get(0));
    requestLayout();
    light();
    setAccessibleText(describe());
  }

  /**
   * From the longest line of numbers to the shortest, which is the result alone: products are left out
   * first, then terms between the first and the last.
   */
  private static List<String> variants(Worked worked) {
    if (worked.isFine()) {
      return worked.told().stream().map(PlainText::of).toList();
    }
    IntStream fewer = IntStream.iterate(worked.terms() - 2, first -> first > 0, first -> first - 1);
    return Stream.of(
            IntStream.of(3, 2, 1, 0).mapToObj(worked::inOneLine),
            fewer.mapToObj(worked::abridged),
            Stream.of("= " + Digits.result(worked.result())))
        .flatMap(lines -> lines)
        .map(PlainText::of)
        .toList();
  }

  private FormulaRow row() {
    List<FormulaRow> rows = desk.rows(units.unit());
    Optional<String> target = desk.moment().operation().map(o -> o.target().name());
    return rows.stream()
        .filter(row -> target.filter(row.names()::contains).isPresent())
        .findFirst()
        .orElse(rows.get(0));
  }

  /** Narrow room shortens the line of numbers; a long one must not widen the strip. */
  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  /** Takes the most detailed line of numbers for which there is room. */
  @Override
  protected void layoutChildren() {
    double left = getWidth() - getInsets().getLeft() - getInsets().getRight();
    left -= units.prefWidth(-1) + GAP;
    if (getChildren().size() == 1) {
      // A formula may shrink a little; before it cannot be read, the numbers give way to their
      // result.
      double typeset = SMALLEST * formula.prefWidth(-1);
      left -= name.prefWidth(-1) + unfold.prefWidth(-1) + typeset + 3 * GAP;
    }
    for (String variant : variants) {
      if (!numbers.getText().equals(variant)) {
        numbers.setText(variant);
      }
      if (numbers.prefWidth(-1) <= left) {
        break;
      }
    }
    super.layoutChildren();
  }

  private void point() {
    desk.followWeight();
    light();
  }

  private void light() {
    desk.lights().light(formula);
  }

  @Override
  public String describe() {
    return desk.content().isEmpty()
        ? texts.get("formula.none")
        : name.getText() + ": " + formula.describe() + ". " + numbers.getText();
  }
}
