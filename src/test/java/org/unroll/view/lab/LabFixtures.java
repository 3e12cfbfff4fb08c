package org.unroll.view.lab;

import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.unroll.cell.CellCatalogue;
import org.unroll.export.ChartFonts;
import org.unroll.lab.Experiment;
import org.unroll.lab.Laboratory;
import org.unroll.lab.gradient.Contrast;
import org.unroll.lab.gradient.Focus;
import org.unroll.lab.gradient.GradientLab;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.lab.gradient.LabSettings;
import org.unroll.model.FlowParts;
import org.unroll.model.LabModel;
import org.unroll.task.TaskCatalogue;
import org.unroll.text.Texts;
import org.unroll.view.theme.Theme;

/** Gradient labs to look at, with numbers that were really computed. */
public final class LabFixtures {

  static final Laboratory LABORATORY =
      new Laboratory(CellCatalogue.builtIn(), CellCatalogue.heads(), TaskCatalogue.builtIn());
  static final Experiment ADDING = Experiment.of("adding", List.of("lstm"), 8, 12, 1);

  private LabFixtures() {}

  /** An answer. */
  static GradientPicture picture(LabSettings settings, int variant, int step) {
    return picture(settings, new Focus(variant, step));
  }

  private static GradientPicture picture(LabSettings settings, Focus focus) {
    return new GradientLab(LABORATORY)
        .answer(settings.question(ADDING, true, Optional.empty()), focus);
  }

  /** A lab whose chart shows one network's gradients by the losses they come from. */
  public static Parent byLoss(Texts texts) {
    LabModel model = new LabModel();
    LabSettings settings = LabSettings.OPENING.withContrast(Contrast.RADIUS).withLength(30);
    model.settingsProperty().set(settings);
    model.partsProperty().set(FlowParts.BY_LOSS);
    model.show(picture(settings, 2, 4));
    return view(texts, model);
  }

  /** A lab of two layers with a unit picked out. */
  public static Parent layered(Texts texts) {
    LabModel model = new LabModel();
    LabSettings settings = LabSettings.OPENING.withLayers(2).withLength(20);
    model.settingsProperty().set(settings);
    model.partsProperty().set(FlowParts.BY_LAYER);
    model.unitProperty().set(2);
    model.show(picture(settings, new Focus(2, 4, 1, 2)));
    return view(texts, model);
  }

  /** A lab that waits for its first numbers. */
  public static Parent empty(Texts texts) {
    return view(texts, new LabModel());
  }

  /** A lab in a window's scene that has been laid out once. Call on the toolkit's thread. */
  static LabView laidOut(Texts texts, LabModel model) {
    LabView view = view(texts, model);
    Scene scene = new Scene(view, 1280, 680);
    Theme.LIGHT.dress(scene);
    scene.snapshot(null);
    return view;
  }

  static LabView view(Texts texts, LabModel model) {
    return new LabView(
        texts, model, ChartFonts.bundled(), (figure, wish) -> {}, (figures, format) -> {});
  }
}
