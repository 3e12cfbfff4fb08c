package org.unroll.view.stage;

import static org.assertj.core.api.Assertions.assertThat;

import de.sandec.jmemorybuddy.JMemoryBuddy;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.image.WritablePixelFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.unroll.cell.CellCatalogue;
import org.unroll.fixture.Examples;
import org.unroll.model.Cursor;
import org.unroll.model.Phase;
import org.unroll.model.Place;
import org.unroll.model.Playback;
import org.unroll.model.StepScript;
import org.unroll.text.Language;
import org.unroll.text.Texts;
import org.unroll.view.Mouse;
import org.unroll.view.theme.Fonts;
import org.unroll.view.theme.Theme;
import org.unroll.view.transport.TransportBar;

/** A learner plays, steps to the end and back, and sees the very same pictures again. */
@ExtendWith(ApplicationExtension.class)
class StageJourneyTest {

  private Playback playback;
  private StageView view;
  private TransportBar bar;
  private Scene scene;

  @Start
  void open(Stage stage) {
    Fonts.load();
    playback = new Playback();
    view = new StageView(playback, Texts.of(Language.ENGLISH));
    bar = new TransportBar(playback, Texts.of(Language.ENGLISH));
    BorderPane root = new BorderPane(view);
    root.setBottom(bar);
    scene = new Scene(root, 966, 600);
    Theme.LIGHT.dress(scene);
    stage.setScene(scene);
    stage.show();
    view.show(StageFixtures.content(Examples.sentence("lstm", true)));
  }

  /** All pixels of the stage. The bar below shows the focus too, which may differ. */
  private int[] pixels(FxRobot robot) {
    List<int[]> taken = new ArrayList<>();
    robot.interact(
        () -> {
          // The first picture brings styles and places up to date, the second one is taken.
          view.snapshot(null, null);
          WritableImage image = view.snapshot(null, null);
          int width = (int) image.getWidth();
          int height = (int) image.getHeight();
          int[] pixels = new int[width * height];
          WritablePixelFormat<IntBuffer> format = PixelFormat.getIntArgbInstance();
          image.getPixelReader().getPixels(0, 0, width, height, format, pixels, 0, width);
          taken.add(pixels);
        });
    return taken.get(0);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 1.3})
  void stepsToTheEndAndBackAndSeesTheSameAgain(double zoom, FxRobot robot) {
    robot.interact(() -> view.zoomProperty().set(zoom));
    List<int[]> seen = new ArrayList<>();
    List<String> heard = new ArrayList<>();
    Node on = robot.lookup("#transport-on").query();
    for (int position = 0; position <= 17; position++) {
      assertThat(playback.position()).isEqualTo(position);
      seen.add(pixels(robot));
      heard.add(view.describe());
      robot.interact(() -> on.fireEvent(new ActionEvent()));
    }
    assertThat(seen.stream().map(Arrays::hashCode)).doesNotHaveDuplicates();
    assertThat(heard).doesNotHaveDuplicates();
    for (int position = 17; position >= 0; position--) {
      int target = position;
      robot.interact(() -> playback.goTo(target));
      boolean same = Arrays.equals(pixels(robot), seen.get(position));
      assertThat(same).as("position %d looks as before", position).isTrue();
      assertThat(view.describe()).isEqualTo(heard.get(position));
      assertThat(view.getAccessibleText()).isEqualTo(heard.get(position));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 1.3})
  void paintingOnlyWhatChangedLooksLikePaintingEverything(double zoom, FxRobot robot) {
    robot.interact(() -> view.zoomProperty().set(zoom));
    Examples example = Examples.sentence("lstm", true);
    for (int position : new int[] {0, 5, 6, 3, 8, 9, 12, 11, 16, 17, 10}) {
      robot.interact(() -> playback.goTo(position));
      int[] changed = pixels(robot);
      robot.interact(() -> view.show(StageFixtures.content(example, 1)));
      pixels(robot);
      robot.interact(() -> view.show(StageFixtures.content(example)));
      assertThat(Arrays.equals(pixels(robot), changed)).as("position %d", position).isTrue();
    }
  }

  @Test
  void insideAStepTooOnlyWhatChangedIsPainted(FxRobot robot) {
    StepScript script = StepScript.of(CellCatalogue.builtIn().get("lstm"));
    robot.interact(() -> playback.show(8, script));
    assertThat(insideSteps(robot)).isEmpty();
  }

  /** The cursors at which painting what changed looks otherwise than painting everything. */
  private List<Cursor> insideSteps(FxRobot robot) {
    Examples example = Examples.sentence("lstm", true);
    List<Cursor> different = new ArrayList<>();
    for (int position : new int[] {3, 12}) {
      for (int equation = 0; equation < 6; equation += 2) {
        Cursor cursor = new Cursor(position, Place.equation(equation));
        robot.interact(() -> playback.goTo(cursor));
        int[] changed = pixels(robot);
        robot.interact(() -> view.show(StageFixtures.content(example, 1)));
        pixels(robot);
        robot.interact(() -> view.show(StageFixtures.content(example)));
        if (!Arrays.equals(pixels(robot), changed)) {
          different.add(cursor);
        }
      }
    }
    return different;
  }

  private void press(FxRobot robot, KeyCode code, boolean shift, boolean control) {
    Node track = robot.lookup(".transport-track").query();
    KeyEvent event =
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, control);
    robot.interact(() -> track.fireEvent(event));
  }

  @Test
  void keysPlayStepAndJump(FxRobot robot) {
    press(robot, KeyCode.RIGHT, false, false);
    press(robot, KeyCode.RIGHT, true, false);
    press(robot, KeyCode.LEFT, false, false);
    assertThat(playback.position()).isEqualTo(7);
    press(robot, KeyCode.END, false, false);
    assertThat(playback.moment().phase()).isEqualTo(Phase.UPDATE);
    press(robot, KeyCode.HOME, false, false);
    press(robot, KeyCode.PAGE_DOWN, false, false);
    assertThat(playback.position()).isEqualTo(1);
    press(robot, KeyCode.DIGIT4, false, false);
    press(robot, KeyCode.PAGE_DOWN, false, false);
    press(robot, KeyCode.DIGIT3, false, false);
    press(robot, KeyCode.RIGHT, false, false);
    assertThat(playback.moment().phase()).isEqualTo(Phase.BACKWARD);
    press(robot, KeyCode.SPACE, false, false);
    assertThat(playback.playingProperty().get()).isTrue();
    assertThat(bar.describe()).startsWith("Playing. Backward, step 8 of 8.");
    press(robot, KeyCode.SPACE, false, false);
    assertThat(playback.playingProperty().get()).isFalse();
  }

  @Test
  void aClickOnACellLeadsThere(FxRobot robot) {
    StageShape shape = StageFixtures.content(Examples.sentence("lstm", true)).shape();
    Box card = StageLayout.of(shape, view.getWidth(), view.getHeight(), 0).slots().get(4).label();
    robot.interact(
        () -> {
          playback.goTo(2);
          scene.getRoot().layout();
          Mouse.click(view.lookup(".one-layer"), card.centreX(), card.centreY());
        });
    assertThat(playback.moment().step()).isEqualTo(4);
    assertThat(playback.moment().phase()).isEqualTo(Phase.FORWARD);
  }

  @Test
  void viewsThatAreThrownAwayAreCollected(FxRobot robot) {
    JMemoryBuddy.memoryTest(
        checker ->
            robot.interact(
                () -> {
                  StageView gone = new StageView(playback, Texts.of(Language.CHINESE));
                  TransportBar goneBar = new TransportBar(playback, Texts.of(Language.CHINESE));
                  BorderPane pane = new BorderPane(gone);
                  pane.setBottom(goneBar);
                  ((BorderPane) scene.getRoot()).setTop(pane);
                  scene.getRoot().applyCss();
                  scene.getRoot().layout();
                  ((BorderPane) scene.getRoot()).setTop(null);
                  checker.assertCollectable(gone);
                  checker.assertCollectable(goneBar);
                }));
  }
}
