package org.unroll.view.control;

import java.util.Optional;
import java.util.function.DoubleConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.unroll.text.Texts;

/**
 * A setting that is one number: its name, its value to type in, and a slider. Compact, all stands on
 * one line; else the slider has a line of its own. A refusal appears below and names what is right.
 *
 * <p>Texts: {@code <key>} is the name, {@code <key>.hint} the tooltip.
 */
public final class NumberRow extends Region {

  private static final double LINE = 24;
  private static final double NAME_WIDTH = 84;
  private static final double FIELD_WIDTH = 56;
  private static final double USUAL_WIDTH = 218;

  /** The field's own padding, so that digits end where the row ends. */
  private static final double OVERHANG = 4;

  private final Texts texts;
  private final String key;
  private final NumberRange range;
  private final DoubleConsumer onNumber;
  private final Label name = new Label();
  private final RefusalLabel refusal;
  private final NumberField field;
  private final Slider slider = new Slider(0, 1, 0);
  private final BooleanProperty compact = new SimpleBooleanProperty(this, "compact", false);
  private boolean showing;
  private boolean live;
  private double fieldWidth = FIELD_WIDTH;

  /**
   * A row that shows the smallest number of the range.
   *
   * @param key of its name in the texts
   * @param onNumber told a new number when a person typed it or let go of the slider
   */
  public NumberRow(Texts texts, String key, NumberRange range, DoubleConsumer onNumber) {
    this.texts = texts;
    this.key = key;
    this.range = range;
    this.onNumber = onNumber;
    this.refusal = new RefusalLabel(texts, key, range);
    this.field = new NumberField(range, this::typed, this::refused);
    label();
    wireSlider();
    compact.addListener((self, was, is) -> requestLayout());
    getChildren().addAll(name, field, slider, refusal);
    show(range.min());
  }

  /** Shows a number without telling anyone. */
  public void show(double value) {
    field.show(value);
    slideTo(value);
  }

  /** Leaves so much room for the number, in pixels, where numbers are short or room is scarce. */
  public void setFieldWidth(double width) {
    fieldWidth = width;
    requestLayout();
  }

  /** Lets every number count while the slider is dragged, not only the one where it is let go. */
  public void setLive(boolean everyNumber) {
    live = everyNumber;
  }

  /** The number in force. */
  public double number() {
    return field.number();
  }

  /** Name and number in words: "Units 8". */
  public String describe() {
    return texts.get(key) + " " + field.getText();
  }

  /** Whether name, slider and value share one line. */
  public BooleanProperty compactProperty() {
    return compact;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double known = width < 0 ? USUAL_WIDTH : width;
    return lines() + (refusal.isVisible() ? refusal.prefHeight(known) + 4 : 0);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return USUAL_WIDTH;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    field.resizeRelocate(width - fieldWidth + OVERHANG, 0, fieldWidth, LINE);
    if (compact.get()) {
      double start = Math.max(NAME_WIDTH, name.prefWidth(-1) + 8);
      name.resizeRelocate(0, 0, start - 4, LINE);
      slider.resizeRelocate(start, 0, Math.max(0, width - fieldWidth - start - 4), LINE);
    } else {
      name.resizeRelocate(0, 0, width - fieldWidth, LINE);
      slider.resizeRelocate(0, LINE - 2, width, LINE - 4);
    }
    refusal.resizeRelocate(0, lines(), width, refusal.prefHeight(width));
  }

  private double lines() {
    return compact.get() ? LINE : 2 * LINE - 4;
  }

  private void label() {
    name.setText(texts.get(key));
    name.getStyleClass().add("caption");
    name.setLabelFor(field);
    Tooltip hint = new Tooltip(texts.get(key + ".hint"));
    name.setTooltip(hint);
    field.setTooltip(hint);
    slider.setTooltip(hint);
    slider.setAccessibleText(texts.get(key));
    field.setAccessibleText(texts.get(key));
  }

  private void wireSlider() {
    slider.getStyleClass().add("small");
    slider.setBlockIncrement(range.stepShare());
    slider.valueProperty().addListener((self, was, is) -> slid());
    slider.valueChangingProperty().addListener((self, was, is) -> slid());
  }

  /** Unless live, only the field follows a drag, and the number counts when the thumb is let go. */
  private void slid() {
    if (showing) {
      return;
    }
    double value = range.at(slider.getValue());
    if (slider.isValueChanging() && !live) {
      field.setText(range.show(value));
    } else if (value != field.number()) {
      field.show(value);
      onNumber.accept(value);
    }
  }

  private void typed(double value) {
    slideTo(value);
    onNumber.accept(value);
  }

  private void slideTo(double value) {
    showing = true;
    slider.setValue(range.shareOf(value));
    showing = false;
  }

  private void refused(Optional<String> typed) {
    refusal.refuse(typed);
    requestLayout();
  }
}
