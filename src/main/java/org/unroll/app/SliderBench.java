package org.unroll.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.unroll.bench.SliderTimes;
import org.unroll.controller.LabController;
import org.unroll.lab.Experiment;
import org.unroll.lab.gradient.Contrast;
import org.unroll.lab.gradient.GradientWorker;
import org.unroll.lab.gradient.LabSettings;
import org.unroll.model.LabModel;
import org.unroll.model.Playback;
import org.unroll.model.Pointed;
import org.unroll.model.SessionModel;
import org.unroll.text.Language;
import org.unroll.text.Texts;
import org.unroll.view.theme.Fonts;
import org.unroll.view.theme.Theme;

/**
 * Drags sliders of the gradient lab, 32 units over 100 steps, as a person does who has looked at the lab
 * for a while first: the program's own controller asks, rehearses, and its views follow in a window.
 */
final class SliderBench {

  private static final int WIDTH = 1600;
  private static final int HEIGHT = 900;

  /** A slider leaves what is looked at. */
  private static final int STEP = 40;

  private static final Experiment ADDING = Experiment.of("adding", List.of("lstm"), 32, 100, 1);

  private final Wiring wiring;
  private final int milliseconds;
  private final int warmUp;
  private final Consumer<String> progress;

  /**
   * A measurement.
   *
   * @param milliseconds how long each slider is dragged
   * @param warmUp milliseconds during which the lab is only looked at
   */
  SliderBench(Wiring wiring, int milliseconds, int warmUp, Consumer<String> progress) {
    this.wiring = wiring;
    this.milliseconds = milliseconds;
    this.warmUp = warmUp;
    this.progress = progress;
  }

  /**
   * Measures the radius in all contrasts in which it counts, and the other sliders where they cost most.
   * Call on any thread but the toolkit's.
   *
   * @throws IOException if waiting is interrupted
   */
  List<SliderTimes> measure() throws IOException {
    Shown shown = FxThread.call(this::open);
    progress.accept("sliders dragged, after the lab was looked at");
    FxThread.pause(warmUp);
    List<SliderTimes> all = new ArrayList<>();
    for (Contrast contrast : List.of(Contrast.CELLS, Contrast.FORGET_BIAS, Contrast.CLIPPING)) {
      all.add(drag(shown.watch(), DraggedSlider.RADIUS, contrast));
    }
    for (DraggedSlider slider : List.of(DraggedSlider.LENGTH, DraggedSlider.CUT)) {
      all.add(drag(shown.watch(), slider, Contrast.CELLS));
    }
    FxThread.call(
        () -> {
          shown.close();
          return shown;
        });
    return all;
  }

  private SliderTimes drag(SliderWatch watch, DraggedSlider slider, Contrast contrast)
      throws IOException {
    String name = contrast.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    progress.accept("slider dragged, " + slider.title() + ", " + name);
    LabSettings settings =
        LabSettings.OPENING.withContrast(contrast).withLength(LabSettings.LONGEST);
    FxThread.call(
        () -> {
          watch.drag(slider, settings);
          return watch;
        });
    FxThread.pause(milliseconds);
    return FxThread.call(() -> watch.take(name));
  }

  private record Shown(Stage stage, LabController controller, SliderWatch watch) {
    void close() {
      watch.stop();
      controller.close();
      stage.close();
    }
  }

  private Shown open() {
    Fonts.load();
    LabModel model = new LabModel();
    model.stepProperty().set(STEP);
    SessionModel session = new SessionModel();
    session.choose(ADDING);
    LabModels models = wiring.labModels(model, session, new NoDialogs());
    Scene scene = new Scene(new LabScreenView(Texts.of(Language.ENGLISH), models), WIDTH, HEIGHT);
    Theme.LIGHT.dress(scene);
    LabController controller =
        new LabController(
            new GradientWorker(wiring.laboratory()), model, session, new Playback(), new Pointed());
    controller.setShowing(true);
    controller.rehearse();
    SliderWatch watch = new SliderWatch(model, controller, scene);
    watch.start();
    return new Shown(FxThread.window(scene), controller, watch);
  }
}
