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
import org.unroll.lab.gradient.Focus;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.lab.gradient.LabSettings;

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
  private final BooleanProperty normalised = new SimpleBooleanProperty(this, "normalised", true);
  private final ObjectProperty<FlowParts> parts =
      new SimpleObjectProperty<>(this, "parts", FlowParts.LAST);
  private final BooleanProperty training = new SimpleBooleanProperty(this, "training", false);
  private final BooleanProperty band = new SimpleBooleanProperty(this, "band", false);
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
    return new Focus(variant.get(), step.get());
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
