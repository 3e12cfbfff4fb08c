package org.unroll.view.lab;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.unroll.engine.Clip;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.lab.gradient.StudyPicture;
import org.unroll.model.LabModel;
import org.unroll.text.Texts;
import org.unroll.view.control.Choice;
import org.unroll.view.control.SegmentedButtons;
import org.unroll.view.shell.PanelRow;

/** What a short training of the lab's networks shows: clipping as geometry, the cliff, the curves. */
final class TrainingPanels {

  private final Texts texts;
  private final LabModel model;
  private final BiFunction<LabCanvas, Node[], LabPanel> panels;

  /**
   * Makes panels for a lab.
   *
   * @param panels puts a picture on a panel that offers it for files, with what stands beside its title
   */
  TrainingPanels(Texts texts, LabModel model, BiFunction<LabCanvas, Node[], LabPanel> panels) {
    this.texts = texts;
    this.model = model;
    this.panels = panels;
  }

  PanelRow row(TrainingPanel curves) {
    LabPanel clipping = panel("lab-clipping", this::clipping, kinds());
    LabPanel cliff = panel("lab-cliff", this::cliff);
    return new PanelRow(List.of(clipping, cliff, curves));
  }

  private LabPanel panel(String style, Supplier<Optional<LiveFigure>> figure, Node... beside) {
    return panels.apply(
        new LabCanvas(texts, model, style, figure, model.studyProperty(), model.pictureProperty()),
        beside);
  }

  private SegmentedButtons<Clip.Kind> kinds() {
    SegmentedButtons<Clip.Kind> kinds =
        new SegmentedButtons<>(
            Stream.of(Clip.Kind.values()).map(this::kind).toList(), model.clipKindProperty()::set);
    kinds.show(model.clipKindProperty().get());
    kinds.getStyleClass().add("lab-weights");
    kinds.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    return kinds;
  }

  private Choice<Clip.Kind> kind(Clip.Kind kind) {
    String key = "lab.clipping.kind." + kind;
    return new Choice<>(kind, texts.get(key), texts.get(key + ".hint"));
  }

  private Optional<LiveFigure> clipping() {
    return shown()
        .flatMap(
            s ->
                s.study()
                    .plane()
                    .map(plane -> new ClipFigure(texts, s.networks(), s.study(), plane)));
  }

  private Optional<LiveFigure> cliff() {
    return shown()
        .flatMap(
            s ->
                s.study()
                    .cliff()
                    .map(cliff -> new CliffFigure(texts, s.networks(), s.study(), cliff)));
  }

  /** What shows, if the training is of the same networks. */
  private Optional<Shown> shown() {
    return model
        .pictureProperty()
        .get()
        .flatMap(
            networks ->
                model
                    .studyProperty()
                    .get()
                    .filter(study -> TrainingPanel.fits(networks, study))
                    .map(study -> new Shown(networks, study)));
  }

  private record Shown(GradientPicture networks, StudyPicture study) {}
}
