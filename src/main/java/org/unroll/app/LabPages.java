package org.unroll.app;

import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import org.unroll.lab.Snapshot;
import org.unroll.lab.gradient.Contrast;
import org.unroll.lab.gradient.Focus;
import org.unroll.lab.gradient.GradientLab;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.lab.gradient.LabSettings;
import org.unroll.model.LabModel;
import org.unroll.model.Presentation;
import org.unroll.model.SessionModel;
import org.unroll.text.Texts;
import org.unroll.view.shell.ShellView;
import org.unroll.view.theme.Theme;

/** The gradient lab's contrasts, for the gallery. */
public final class LabPages {

  private static final LabSettings OPENING = LabSettings.OPENING;

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
        page(
            "lab-clipping",
            OPENING.withContrast(Contrast.CLIPPING).withRadius(1.5),
            new Focus(0, 19)),
        new Page("lab-trained", OPENING.withTrained(true), Optional.of(snapshot), new Focus(0, 3)));
  }

  /** The lab as it opens. */
  public GalleryPage opening() {
    return page("lab-cells", OPENING, new Focus(0, 19));
  }

  private Page page(String id, LabSettings settings, Focus focus) {
    return new Page(id, settings, Optional.empty(), focus);
  }

  /** The lab with one answer. */
  private final class Page implements GalleryPage {

    private final String id;
    private final LabSettings settings;
    private final GradientPicture picture;

    Page(String id, LabSettings settings, Optional<Snapshot> snapshot, Focus focus) {
      this.id = id;
      this.settings = settings;
      this.picture =
          new GradientLab(wiring.laboratory())
              .answer(settings.question(Wiring.OPENING, false, snapshot), focus);
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
      model.show(picture);
      LabModels models = wiring.labModels(model, new SessionModel(), new NoDialogs());
      LabScreen screen = new LabScreen(models, showing -> {});
      ShellView shell =
          new ShellView(
              texts, theme, List.of(screen), List.of(), new Presentation(), new NoFrame());
      shell.showScreen(screen.id());
      return shell;
    }
  }
}
