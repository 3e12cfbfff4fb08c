package org.unroll.view.stage;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.unroll.fixture.Examples;
import org.unroll.model.Playback;
import org.unroll.text.Language;
import org.unroll.text.Texts;
import org.unroll.view.theme.Fonts;
import org.unroll.view.theme.Theme;

/** Prints how long the stage takes to step and to take a new trace. Not a test: times depend on the machine. */
public final class StageSpeed extends Application {

  /** Starts the toolkit. */
  public static final class Launcher {
    private Launcher() {}

    /** Runs the program. */
    public static void main(String[] arguments) {
      launch(StageSpeed.class, arguments);
    }
  }

  @Override
  public void start(Stage stage) {
    Fonts.load();
    for (int length : new int[] {8, 30, 200, 1000}) {
      Playback playback = new Playback();
      StageView view = new StageView(playback, Texts.of(Language.ENGLISH));
      Scene scene = new Scene(view, 1280, 600);
      Theme.LIGHT.dress(scene);
      stage.setScene(scene);
      stage.show();
      Examples example = Examples.letters("lstm", length, 16);
      for (int round = 0; round < 3; round++) {
        long start = System.nanoTime();
        for (int k = 0; k < 20; k++) {
          view.show(StageFixtures.content(example, k + 20L * round));
          view.layout();
        }
        long shown = System.nanoTime();
        int steps = Math.min(200, playback.timeline().last());
        for (int k = 0; k < steps; k++) {
          playback.goTo(k);
          view.layout();
        }
        long stepped = System.nanoTime();
        scene.snapshot(null);
        System.out.printf(
            "T=%d show %.2f ms, step %.2f ms, picture %.1f ms (%d nodes)%n",
            length,
            (shown - start) / 20e6,
            (stepped - shown) / 1e6 / steps,
            (System.nanoTime() - stepped) / 1e6,
            view.lookupAll("*").size());
      }
    }
    Platform.exit();
  }
}
