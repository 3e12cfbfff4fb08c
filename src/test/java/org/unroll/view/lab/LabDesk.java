package org.unroll.view.lab;

import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import org.unroll.lab.gradient.Focus;
import org.unroll.lab.gradient.GradientLab;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.lab.gradient.LabSettings;
import org.unroll.model.LabModel;
import org.unroll.text.Language;
import org.unroll.text.Texts;

/** A gradient lab to work at, whose questions are answered at once, as the worker does after a while. */
final class LabDesk {

  static final Texts ENGLISH = Texts.of(Language.ENGLISH);

  /** Keeps what it has computed, so that looking elsewhere costs little. */
  private static final GradientLab LAB = new GradientLab(LabFixtures.LABORATORY);

  private final LabModel model = new LabModel();

  /** Kept here: the model holds it strongly, but a view would not. */
  private final InvalidationListener worker =
      changed -> model.show(picture(model.settingsProperty().get(), model.focus()));

  /** What the views share. */
  LabModel model() {
    return model;
  }

  /** What shows now. */
  GradientPicture picture() {
    return model.pictureProperty().get().orElseThrow();
  }

  /** An answer. */
  static GradientPicture picture(LabSettings settings, Focus focus) {
    return LAB.answer(settings.question(LabFixtures.ADDING, false, Optional.empty()), focus);
  }

  /** The lab with settings, looking at step 10 of a network. Call on the toolkit's thread. */
  LabView shown(LabSettings settings, int variant) {
    model.settingsProperty().set(settings);
    model.variantProperty().set(variant);
    model.stepProperty().set(9);
    model.show(picture(settings, model.focus()));
    List.of(
            model.settingsProperty(),
            model.variantProperty(),
            model.stepProperty(),
            model.layerProperty(),
            model.unitProperty())
        .forEach(cause -> cause.addListener(worker));
    // A property tells an invalidation once until it is read.
    model.settingsProperty().addListener((self, was, is) -> {});
    return LabFixtures.laidOut(ENGLISH, model);
  }
}
