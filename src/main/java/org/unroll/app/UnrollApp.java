package org.unroll.app;

import java.util.Locale;
import java.util.prefs.Preferences;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.unroll.model.FormulaModel;
import org.unroll.model.Presentation;
import org.unroll.text.Texts;
import org.unroll.view.stage.OpeningScene;
import org.unroll.view.theme.Fonts;
import org.unroll.view.theme.Theme;

/** The program in a window. Started by a plain main class, since it is on the class path. */
public final class UnrollApp extends Application {

  private static final double WIDTH = 1440;
  private static final double HEIGHT = 860;
  private static final double LEAST_WIDTH = 1100;
  private static final double LEAST_HEIGHT = 680;

  /** A sentence that is being read says more than any list; the list is one click away. */
  private static final String FIRST_SCREEN = "explore";

  private Live live;
  private MainWindow window;
  private AnimationTimer timer;

  /** Called by the toolkit. */
  public UnrollApp() {}

  @Override
  public void start(Stage stage) {
    Fonts.load();
    Theme.install();
    Preferences preferences = Preferences.userNodeForPackage(UnrollApp.class);
    Settings settings = Settings.load(preferences, Locale.getDefault());
    Wiring wiring = new Wiring();
    live =
        wiring.start(
            Wiring.OPENING,
            new SystemDialogs(() -> stage, () -> Texts.of(window.settings().language())));
    Rectangle2D room = Screen.getPrimary().getVisualBounds();
    window =
        new MainWindow(
            wiring.screens(live),
            FIRST_SCREEN,
            settings,
            Math.min(WIDTH, room.getWidth()),
            Math.min(HEIGHT, room.getHeight()),
            next -> next.save(preferences));
    live.navigation().follow(window::screenChosen);
    rememberNotation(live.models().formulas().formulas());
    FileDrop.onto(window.scene(), live.files());
    if (!Platform.isAccessibilityActive()) {
      // A screen reader would be told of every picture that is drawn again.
      live.lab().rehearse();
    }
    timer = new FrameTimer(live::frame);
    timer.start();
    OpeningScene.begin(live.models().playback());
    show(stage);
  }

  private void rememberNotation(FormulaModel formulas) {
    formulas.choose(window.settings().notation());
    formulas.notationProperty().addListener((self, was, is) -> window.notationChosen(is.id()));
  }

  private void show(Stage stage) {
    stage.setTitle(Texts.of(window.settings().language()).get("app.name"));
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.setScene(window.scene());
    fillScreen(stage, window.presentation());
    stage.show();
    // So that Space plays at once, instead of opening the list of tasks.
    window.scene().lookup(".stage").requestFocus();
  }

  /** A presentation fills the screen; leaving the full screen ends it. */
  private static void fillScreen(Stage stage, Presentation presentation) {
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setFullScreenExitHint("");
    presentation.onProperty().addListener((source, was, is) -> stage.setFullScreen(is));
    stage.fullScreenProperty().addListener((source, was, is) -> presentation.onProperty().set(is));
  }

  @Override
  public void stop() {
    timer.stop();
    live.close();
    window.dispose();
  }
}
