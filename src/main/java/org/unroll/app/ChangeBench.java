package org.unroll.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.unroll.bench.ChangeTimes;
import org.unroll.cell.Hold;
import org.unroll.engine.Program;
import org.unroll.engine.Weights;
import org.unroll.lab.Experiment;
import org.unroll.lab.Intervention;
import org.unroll.lab.Run;
import org.unroll.lab.Snapshot;
import org.unroll.lab.WeightChange;
import org.unroll.model.Playback;
import org.unroll.model.SessionModel;
import org.unroll.network.Network;
import org.unroll.task.Batch;
import org.unroll.task.Task;
import org.unroll.text.Language;
import org.unroll.text.Texts;
import org.unroll.view.theme.Fonts;
import org.unroll.view.theme.Theme;

/**
 * Changes a weight and holds a gate, 32 units over 100 steps, and measures how long the numbers take and
 * how long the window's thread is busy with the frame that shows them: as the program does it, which
 * exchanges them in a program that stands, and in turns with the same done by building that program
 * anew. What the graphics pipeline does afterwards is not counted.
 */
final class ChangeBench {

  private static final int LENGTH = 100;
  private static final Experiment ADDING = Experiment.of("adding", List.of("lstm"), 32, LENGTH, 1);

  private static final int WIDTH = 1600;
  private static final int HEIGHT = 900;

  private final Wiring wiring;
  private final int changes;
  private final Consumer<String> progress;
  private final Run run;
  private final Task task;
  private final Batch example;
  private Snapshot last;
  private long sequence = 1;

  /**
   * A measurement.
   *
   * @param changes how many of each kind count; half as many before them do not
   * @param progress told what is measured now
   */
  ChangeBench(Wiring wiring, int changes, Consumer<String> progress) {
    this.wiring = wiring;
    this.changes = changes;
    this.progress = progress;
    this.run = new Run(wiring.laboratory(), ADDING);
    this.last = run.snapshot(sequence, false);
    this.task = wiring.laboratory().task(ADDING);
    this.example = task.heldBackBatch(LENGTH, 1, new SplittableRandom(1));
  }

  /**
   * Measures both. Call on any thread but the toolkit's.
   *
   * @throws IOException if waiting is interrupted
   */
  List<ChangeTimes> measure() throws IOException {
    List<ChangeTimes> all = new ArrayList<>();
    all.addAll(
        measure(
            "a weight changed",
            k -> Intervention.NONE.with(new WeightChange("lstm", "U_f", 1, 0.01 * k))));
    all.addAll(
        measure(
            "a gate held", k -> Intervention.NONE.with(Hold.all("lstm", "f", k % 2 == 0 ? 1 : 0))));
    return all;
  }

  private List<ChangeTimes> measure(String change, IntFunction<Intervention> asked)
      throws IOException {
    progress.accept(change + ", 32 units over 100 steps");
    Shown shown = FxThread.call(this::open);
    long[] computed = new long[changes];
    long[] rebuilt = new long[changes];
    long[] painted = new long[changes];
    int before = changes / 2;
    for (int k = -before; k < changes; k++) {
      Intervention by = asked.apply(k + before);
      long start = System.nanoTime();
      run.intervene(by);
      last = run.again(last, ++sequence);
      long answered = System.nanoTime();
      long paint = OneFrame.busy(shown.stage().getScene(), () -> paint(shown, last));
      long slow = rebuild(by);
      if (k >= 0) {
        computed[k] = answered - start;
        painted[k] = paint;
        rebuilt[k] = slow;
      }
    }
    FxThread.call(
        () -> {
          shown.stage().close();
          return shown;
        });
    return List.of(
        ChangeTimes.of(change, "exchanged", computed, painted),
        ChangeTimes.of(change, "program rebuilt", rebuilt, painted));
  }

  /** The same numbers from a program that is built for them: nanoseconds. */
  private long rebuild(Intervention by) {
    long start = System.nanoTime();
    Network network = wiring.laboratory().network(ADDING, task, "lstm").holding(by.holds());
    Weights weights = wiring.laboratory().initialWeights(ADDING, network);
    Program program = Program.of(network, weights, LENGTH, 0, 1);
    program.load(example);
    program.forward();
    program.backward();
    program.trace(0);
    return System.nanoTime() - start;
  }

  private record Shown(SessionModel model, ExploreScreen screen, Stage stage) {}

  private Shown open() {
    Fonts.load();
    SessionModel model = new SessionModel();
    model.stageCellProperty().set("lstm");
    model.show(last);
    Playback playback = new Playback();
    ExploreModels models = wiring.models(model, playback, new NoDialogs(), example -> {});
    ExploreScreen screen = wiring.still(ADDING, models);
    Scene scene = new Scene(screen.createView(Texts.of(Language.ENGLISH)), WIDTH, HEIGHT);
    Theme.LIGHT.dress(scene);
    screen.show(last);
    playback.goTo(LENGTH + LENGTH / 2);
    return new Shown(model, screen, FxThread.window(scene));
  }

  private static void paint(Shown shown, Snapshot next) {
    shown.model().show(next);
    shown.screen().show(next);
  }
}
