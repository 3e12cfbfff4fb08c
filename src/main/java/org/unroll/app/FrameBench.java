package org.unroll.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.unroll.bench.FrameTimes;
import org.unroll.lab.Experiment;
import org.unroll.lab.Run;
import org.unroll.lab.Snapshot;
import org.unroll.model.Playback;
import org.unroll.model.Presentation;
import org.unroll.model.SessionModel;
import org.unroll.text.Language;
import org.unroll.text.Texts;
import org.unroll.view.shell.ShellView;
import org.unroll.view.stage.StageView;
import org.unroll.view.theme.Fonts;
import org.unroll.view.theme.Theme;

/**
 * Counts the frames of the whole window, 1600x900, with thirty LSTM cells of 32 units: drawn as the
 * program draws, and where that is only what changed, in turns with it drawn naively: then the whole
 * canvas is painted in each frame.
 */
final class FrameBench {

  /** What is on the stage. */
  static final Experiment EXPERIMENT = Experiment.of("adding", List.of("lstm"), 32, 30, 1);

  private static final double WIDTH = 1600;
  private static final double HEIGHT = 900;
  private static final int UPDATES = 20;

  private final Wiring wiring;
  private final int rounds;
  private final int milliseconds;
  private final int warmUp;
  private final Consumer<String> progress;

  /**
   * A measurement.
   *
   * @param rounds turns of each way of drawing
   * @param milliseconds of each turn
   * @param warmUp milliseconds before each turn that do not count
   * @param progress told before each turn
   */
  FrameBench(Wiring wiring, int rounds, int milliseconds, int warmUp, Consumer<String> progress) {
    this.wiring = wiring;
    this.rounds = rounds;
    this.milliseconds = milliseconds;
    this.warmUp = warmUp;
    this.progress = progress;
  }

  /**
   * Measures all scenes. Call on any thread but the toolkit's.
   *
   * @throws IOException if waiting is interrupted
   */
  List<FrameTimes> measure() throws IOException {
    Run run = new Run(wiring.laboratory(), EXPERIMENT);
    for (int i = 0; i < UPDATES; i++) {
      run.update();
    }
    Snapshot snapshot = run.snapshot(1, false);
    List<FrameTimes> all = new ArrayList<>();
    for (FrameScene scene : FrameScene.values()) {
      all.addAll(measure(scene, snapshot));
    }
    return all;
  }

  List<FrameTimes> measure(FrameScene scene, Snapshot snapshot) throws IOException {
    List<String> ways = scene.ways();
    List<LongStream.Builder> waits = ways.stream().map(way -> LongStream.builder()).toList();
    for (int round = 1; round <= rounds; round++) {
      for (int way = 0; way < ways.size(); way++) {
        progress.accept(
            "%s, %s, round %d of %d".formatted(scene.label(), ways.get(way), round, rounds));
        LongStream.Builder target = waits.get(way);
        for (long wait : turn(scene, snapshot, way == 1)) {
          target.add(wait);
        }
      }
    }
    List<FrameTimes> times = new ArrayList<>();
    for (int way = 0; way < ways.size(); way++) {
      times.add(FrameTimes.of(scene.label(), ways.get(way), waits.get(way).build().toArray()));
    }
    return times;
  }

  /** One window, from opening to closing. */
  private long[] turn(FrameScene scene, Snapshot snapshot, boolean naive) throws IOException {
    Shown shown = FxThread.call(() -> open(scene, snapshot, naive));
    FxThread.pause(warmUp);
    FxThread.call(shown.watch()::take);
    FxThread.pause(milliseconds);
    return FxThread.call(
        () -> {
          shown.watch().stop();
          shown.stage().close();
          return shown.watch().take();
        });
  }

  private record Shown(Stage stage, FrameWatch watch) {}

  private Shown open(FrameScene scene, Snapshot snapshot, boolean naive) {
    Fonts.load();
    Theme.install();
    Playback playback = new Playback();
    Parent root = window(scene, snapshot, playback);
    Scene shown = new Scene(root, WIDTH, HEIGHT);
    Theme.LIGHT.dress(shown);
    Stage stage = FxThread.window(shown);
    Consumer<Long> play = scene.play(playback);
    Runnable before = naive ? naively(shown) : () -> {};
    FrameWatch watch =
        new FrameWatch(
            now -> {
              play.accept(now);
              before.run();
            });
    watch.start();
    return new Shown(stage, watch);
  }

  private Parent window(FrameScene scene, Snapshot snapshot, Playback playback) {
    SessionModel model = new SessionModel();
    model.stageCellProperty().set(EXPERIMENT.cells().get(0));
    model.show(snapshot);
    ExploreModels models = wiring.models(model, playback, new NoDialogs(), example -> {});
    models.depth().set(scene.depth());
    ExploreScreen screen = wiring.still(EXPERIMENT, models);
    screen.show(snapshot);
    ShellView shell =
        new ShellView(
            Texts.of(Language.ENGLISH),
            Theme.LIGHT,
            List.of(screen),
            List.of(),
            new Presentation(),
            new NoFrame());
    shell.showScreen(screen.id());
    return shell;
  }

  private static Runnable naively(Scene scene) {
    return ((StageView) scene.lookup(".stage"))::paintAnew;
  }
}
