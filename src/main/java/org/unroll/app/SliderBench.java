package org.unroll.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.unroll.bench.SliderTimes;
import org.unroll.lab.Experiment;
import org.unroll.lab.gradient.Contrast;
import org.unroll.lab.gradient.Focus;
import org.unroll.lab.gradient.GradientLab;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.lab.gradient.LabSettings;
import org.unroll.model.LabModel;
import org.unroll.model.SessionModel;
import org.unroll.text.Language;
import org.unroll.text.Texts;
import org.unroll.view.theme.Fonts;
import org.unroll.view.theme.Theme;

/**
 * Moves a slider of the gradient lab, 32 units over 100 steps, and measures how long the numbers take
 * and how long the window's thread is busy with the frame that shows them. What the graphics pipeline
 * does afterwards is not counted.
 */
final class SliderBench {

  private static final int WIDTH = 1600;
  private static final int HEIGHT = 900;

  /** The slider runs from 0.5 to 2, again and again. */
  private static final int PLACES = 151;

  private static final double STEP = 0.01;

  /** A slider leaves what is looked at. */
  private static final Focus FOCUS = new Focus(0, 40);

  private static final double MILLION = 1e6;
  private static final Experiment ADDING = Experiment.of("adding", List.of("lstm"), 32, 100, 1);

  private final Wiring wiring;
  private final int rounds;
  private final Consumer<String> progress;

  /**
   * A measurement.
   *
   * @param rounds positions of the slider that count; as many before them do not
   */
  SliderBench(Wiring wiring, int rounds, Consumer<String> progress) {
    this.wiring = wiring;
    this.rounds = rounds;
    this.progress = progress;
  }

  /**
   * Measures all contrasts in which the slider counts. Call on any thread but the toolkit's.
   *
   * @throws IOException if waiting is interrupted
   */
  List<SliderTimes> measure() throws IOException {
    List<SliderTimes> all = new ArrayList<>();
    for (Contrast contrast : List.of(Contrast.CELLS, Contrast.FORGET_BIAS, Contrast.CLIPPING)) {
      String name = contrast.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      progress.accept("slider to picture, " + name);
      all.add(measure(contrast, name));
    }
    return all;
  }

  private SliderTimes measure(Contrast contrast, String name) throws IOException {
    GradientLab lab = new GradientLab(wiring.laboratory());
    LabModel model = new LabModel();
    Stage window = FxThread.call(() -> window(model));
    double[] computed = new double[rounds];
    double[] painted = new double[rounds];
    for (int n = 0; n < 2 * rounds; n++) {
      LabSettings settings =
          LabSettings.OPENING
              .withContrast(contrast)
              .withLength(100)
              .withRadius(0.5 + STEP * (n % PLACES));
      // The toolkit waits with a frame until the picture before it is drawn.
      OneFrame.busy(window.getScene(), () -> {});
      long start = System.nanoTime();
      GradientPicture picture =
          lab.answer(settings.question(ADDING, false, Optional.empty()), FOCUS);
      long answered = System.nanoTime();
      long painting = OneFrame.busy(window.getScene(), () -> model.show(picture));
      computed[n % rounds] = (answered - start) / MILLION;
      painted[n % rounds] = painting / MILLION;
    }
    FxThread.call(
        () -> {
          window.close();
          return window;
        });
    return SliderTimes.of(name, computed, painted);
  }

  private Stage window(LabModel model) {
    Fonts.load();
    LabModels models = wiring.labModels(model, new SessionModel(), new NoDialogs());
    Scene scene = new Scene(new LabScreenView(Texts.of(Language.ENGLISH), models), WIDTH, HEIGHT);
    Theme.LIGHT.dress(scene);
    return FxThread.window(scene);
  }
}
