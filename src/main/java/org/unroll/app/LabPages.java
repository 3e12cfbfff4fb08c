package org.unroll.app;

import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import org.unroll.engine.Clip;
import org.unroll.lab.Snapshot;
import org.unroll.lab.gradient.Activation;
import org.unroll.lab.gradient.Contrast;
import org.unroll.lab.gradient.FirstWeights;
import org.unroll.lab.gradient.Focus;
import org.unroll.lab.gradient.GradientLab;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.lab.gradient.LabSettings;
import org.unroll.lab.gradient.StudyPicture;
import org.unroll.lab.gradient.StudyQuestion;
import org.unroll.lab.gradient.TrainingStudy;
import org.unroll.model.FlowParts;
import org.unroll.model.LabModel;
import org.unroll.model.Presentation;
import org.unroll.model.SessionModel;
import org.unroll.model.TrainingCurve;
import org.unroll.text.Texts;
import org.unroll.view.shell.ShellView;
import org.unroll.view.theme.Theme;

/** The gradient lab's contrasts, for the gallery. */
public final class LabPages {

  private static final LabSettings OPENING = LabSettings.OPENING;

  /** Gradients that explode, with and without clipping. */
  private static final LabSettings WILD = OPENING.withContrast(Contrast.CLIPPING).withRadius(1.5);

  private final Wiring wiring;

  /** Pages of the program as it is wired. */
  public LabPages(Wiring wiring) {
    this.wiring = wiring;
  }

  /** The contrasts of first weights, and a session's weights. */
  public List<GalleryPage> all(Snapshot snapshot) {
    return List.of(
        opening(),
        page("lab-forget-bias", OPENING.withContrast(Contrast.FORGET_BIAS), new Focus(0, 39)),
        page("lab-radius", OPENING.withContrast(Contrast.RADIUS).withLength(100), new Focus(2, 0)),
        page("lab-clipping", WILD, new Focus(0, 19)),
        page("lab-truncated", OPENING.withTruncation(14), new Focus(2, 49)),
        page("lab-unit", OPENING.withContrast(Contrast.FORGET_BIAS), new Focus(1, 39, 0, 6)),
        page("lab-layers", OPENING.withLayers(2), new Focus(2, 39, 0, 6)),
        trainingPage("lab-training", WILD, new Focus(1, 19)),
        trainingPage(
            "lab-layers-training",
            WILD.withRadius(1)
                .withFirst(FirstWeights.IDENTITY)
                .withLayers(2)
                .withActivation(Activation.RELU),
            new Focus(1, 19, 1, 12)),
        page("lab-presenter", OPENING, new Focus(0, 19)).onProjector(),
        trainingPage("lab-training-presenter", WILD, new Focus(1, 19)).onProjector(),
        trainingPage("lab-cliff", WILD.withClip(5), new Focus(1, 19)).atTheCliff(),
        trainingPage("lab-cliff-presenter", WILD, new Focus(1, 19)).atTheCliff().onProjector(),
        new Page("lab-trained", OPENING.withTrained(true), Optional.of(snapshot), new Focus(0, 3)));
  }

  /** The lab as it opens. */
  public GalleryPage opening() {
    return page("lab-cells", OPENING, new Focus(0, 19));
  }

  /** Clipping, the cliff and the updates of a short training. */
  private Page trainingPage(String id, LabSettings settings, Focus focus) {
    Page page = page(id, settings, focus);
    StudyQuestion question = new StudyQuestion(page.picture.question(), Clip.Kind.NORM);
    TrainingStudy study = new TrainingStudy(wiring.laboratory(), question);
    while (!study.isFinished()) {
      study.update();
    }
    page.study = Optional.of(study.picture(1, -1));
    return page;
  }

  private Page page(String id, LabSettings settings, Focus focus) {
    return new Page(id, settings, Optional.empty(), focus);
  }

  /** The lab with one answer. */
  private final class Page implements GalleryPage {

    private final String id;
    private final LabSettings settings;
    private final GradientPicture picture;
    private final Presentation presentation = new Presentation();
    private Optional<StudyPicture> study = Optional.empty();
    private boolean cliff;

    Page(String id, LabSettings settings, Optional<Snapshot> snapshot, Focus focus) {
      this.id = id;
      this.settings = settings;
      this.picture =
          new GradientLab(wiring.laboratory())
              .answer(settings.question(Wiring.OPENING, false, snapshot), focus);
    }

    /** The same with the cliff where clipping shows else, if there is one panel for both. */
    Page atTheCliff() {
      cliff = true;
      return this;
    }

    /** The same as an audience sees it. */
    Page onProjector() {
      presentation.onProperty().set(true);
      return this;
    }

    @Override
    public String id() {
      return id;
    }

    @Override
    public Parent draw(Texts texts, Theme theme) {
      LabModel model = new LabModel();
      model.settingsProperty().set(settings);
      model.normalisedProperty().set(settings.contrast() != Contrast.CLIPPING);
      model.variantProperty().set(picture.focus().variant());
      model.layerProperty().set(picture.focus().layer());
      model.unitProperty().set(picture.focus().unit());
      if (picture.isLayered() && study.isEmpty()) {
        model.partsProperty().set(FlowParts.BY_LAYER);
      }
      model.show(picture);
      model.studyProperty().set(study);
      model.trainingProperty().set(study.isPresent());
      model.cliffProperty().set(cliff);
      study
          .filter(s -> settings.activation() == Activation.RELU)
          .ifPresent(s -> model.curveProperty().set(TrainingCurve.DEAD));
      LabModels models = wiring.labModels(model, new SessionModel(), new NoDialogs());
      LabScreen screen = new LabScreen(models, showing -> {});
      ShellView shell =
          new ShellView(texts, theme, List.of(screen), List.of(), presentation, new NoFrame());
      shell.showScreen(screen.id());
      return shell;
    }
  }
}
