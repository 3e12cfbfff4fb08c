package org.unroll.model;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.unroll.engine.Clip;
import org.unroll.lab.gradient.Focus;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.lab.gradient.LabSettings;
import org.unroll.lab.gradient.StudyPicture;

/**
 * What the views of the gradient lab share: what is chosen, what is looked at closely, and the newest
 * numbers. To be used on the window's thread.
 */
public final class LabModel {

  /** Where one looks at first: a third of the way, where a plain cell has forgotten. */
  private static final int FIRST_STEP = LabSettings.OPENING.length() / 3 - 1;

  private final ObjectProperty<LabSettings> settings =
      new SimpleObjectProperty<>(this, "settings", LabSettings.OPENING);
  private final IntegerProperty step = new SimpleIntegerProperty(this, "step", FIRST_STEP);
  private final IntegerProperty variant = new SimpleIntegerProperty(this, "variant", 0);
  private final IntegerProperty layer = new SimpleIntegerProperty(this, "layer", 0);
  private final IntegerProperty unit = new SimpleIntegerProperty(this, "unit", Focus.NO_UNIT);
  private final BooleanProperty normalised = new SimpleBooleanProperty(this, "normalised", true);
  private final ObjectProperty<FlowParts> parts =
      new SimpleObjectProperty<>(this, "parts", FlowParts.LAST);
  private final BooleanProperty training = new SimpleBooleanProperty(this, "training", false);
  private final BooleanProperty band = new SimpleBooleanProperty(this, "band", false);
  private final ObjectProperty<Clip.Kind> clipKind =
      new SimpleObjectProperty<>(this, "clipKind", Clip.Kind.NORM);
  private final BooleanProperty cliff = new SimpleBooleanProperty(this, "cliff", false);
  private final ObjectProperty<TrainingCurve> curve =
      new SimpleObjectProperty<>(this, "curve", TrainingCurve.NORM);
  private final IntegerProperty update = new SimpleIntegerProperty(this, "update", -1);
  private final BooleanProperty stopped = new SimpleBooleanProperty(this, "stopped", false);
  private final ObjectProperty<Optional<StudyPicture>> study =
      new SimpleObjectProperty<>(this, "study", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<GradientPicture>> picture =
      new ReadOnlyObjectWrapper<>(this, "picture", Optional.empty());

  /** What is chosen on the strip. */
  public ObjectProperty<LabSettings> settingsProperty() {
    return settings;
  }

  /** The step k that is looked at, counted from 0. It may lie beyond the end of a short sequence. */
  public IntegerProperty stepProperty() {
    return step;
  }

  /** Index of the network that is looked at closely. */
  public IntegerProperty variantProperty() {
    return variant;
  }

  /**
   * Index of the layer that all views look at, the lowest being 0. It may lie above the highest of a
   * network with fewer.
   */
  public IntegerProperty layerProperty() {
    return layer;
  }

  /**
   * The unit that is picked out in the network and the layer that are looked at, counted from 0; {@link
   * Focus#NO_UNIT} for none. It may lie beyond the units of a small network, which then has none.
   */
  public IntegerProperty unitProperty() {
    return unit;
  }

  /** Whether gradient norms are divided by the norm at their beginning, k = T. */
  public BooleanProperty normalisedProperty() {
    return normalised;
  }

  /** Which losses' gradients the chart shows. */
  public ObjectProperty<FlowParts> partsProperty() {
    return parts;
  }

  /** Whether the lower panels show a training run instead of what happens in one pass. */
  public BooleanProperty trainingProperty() {
    return training;
  }

  /** Whether the chart shows how far single sequences lie apart. */
  public BooleanProperty bandProperty() {
    return band;
  }

  /** What of a gradient is compared with the threshold when it is clipped in training. */
  public ObjectProperty<Clip.Kind> clipKindProperty() {
    return clipKind;
  }

  /** Whether the cliff shows instead of clipping where there is one panel for both. */
  public BooleanProperty cliffProperty() {
    return cliff;
  }

  /** Which of the training's curves shows. */
  public ObjectProperty<TrainingCurve> curveProperty() {
    return curve;
  }

  /** The update that is looked at, counted from 0; -1 for the one with the longest gradient. */
  public IntegerProperty updateProperty() {
    return update;
  }

  /** Whether a person has stopped the training; what there is stays. */
  public BooleanProperty stoppedProperty() {
    return stopped;
  }

  /** The training so far; empty before the first. */
  public ObjectProperty<Optional<StudyPicture>> studyProperty() {
    return study;
  }

  /** The newest numbers; empty before the first. */
  public ReadOnlyObjectProperty<Optional<GradientPicture>> pictureProperty() {
    return picture.getReadOnlyProperty();
  }

  /** Takes in newer numbers. */
  public void show(GradientPicture newer) {
    picture.set(Optional.of(newer));
  }

  /** What is looked at closely. */
  public Focus focus() {
    return new Focus(variant.get(), step.get(), layer.get(), unit.get());
  }

  /** Looks closely at this. */
  public void lookAt(Focus wanted) {
    variant.set(wanted.variant());
    step.set(wanted.step());
    layer.set(wanted.layer());
    unit.set(wanted.unit());
  }

  /** Picks a network's unit out, or nothing if it is picked out already. */
  public void pick(int ofVariant, int wanted) {
    boolean again = variant.get() == ofVariant && unit.get() == wanted;
    variant.set(ofVariant);
    unit.set(again ? Focus.NO_UNIT : wanted);
  }

  /** Picks no unit out any more; false if there was none. */
  public boolean clearUnit() {
    boolean had = unit.get() != Focus.NO_UNIT;
    unit.set(Focus.NO_UNIT);
    return had;
  }

  /** Picks out the unit so many further on, as far as there are units; at first the first one. */
  public void moveUnit(int by) {
    picture.get().ifPresent(p -> unit.set(moved(p, by)));
  }

  private static int moved(GradientPicture shown, int by) {
    int units = shown.chosen().variant().units();
    return shown.focus().hasUnit() ? clamp(shown.focus().unit() + by, units) : 0;
  }

  /** Looks at the layer so many further up, as far as there are layers. */
  public void moveLayer(int by) {
    picture.get().ifPresent(p -> layer.set(clamp(p.focus().layer() + by, p.layers())));
  }

  /** Looks at the step so many further on, as far as there are steps. */
  public void moveStep(int by) {
    picture.get().ifPresent(p -> step.set(clamp(p.focus().step() + by, p.length())));
  }

  /** Looks at the network so many further on, as far as there are networks. */
  public void moveVariant(int by) {
    picture.get().ifPresent(p -> variant.set(clamp(p.focus().variant() + by, p.variants().size())));
  }

  private static int clamp(int index, int count) {
    return Math.max(0, Math.min(count - 1, index));
  }
}
