package org.unroll.view.stage;

import java.io.File;
import java.util.List;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.unroll.fixture.Examples;
import org.unroll.model.Phase;
import org.unroll.model.Playback;
import org.unroll.model.Timeline;
import org.unroll.text.Language;
import org.unroll.text.Texts;
import org.unroll.view.theme.Fonts;
import org.unroll.view.theme.Theme;
import org.unroll.view.transport.TransportBar;

/**
 * Writes pictures of the stage for people to look at, into the folder given as the first argument.
 * Not a test: run its main method with the test class path and the headless settings of the build.
 */
public final class StagePictures extends Application {

  /** Starts the toolkit; on the class path a main class must not be an application itself. */
  public static final class Launcher {
    private Launcher() {}

    /** Runs the program. */
    public static void main(String[] arguments) {
      launch(StagePictures.class, arguments);
    }
  }

  @Override
  public void start(Stage stage) throws Exception {
    Platform.setImplicitExit(false);
    Fonts.load();
    String folder = getParameters().getRaw().get(0);
    String filter = getParameters().getRaw().size() > 1 ? getParameters().getRaw().get(1) : "";
    new File(folder).mkdirs();
    for (String name : List.of("lstm8", "rnn20", "gru30", "lstm30", "rnn8", "lstm200", "text20")) {
      for (Theme theme : Theme.values()) {
        for (Language language : Language.values()) {
          for (int[] size : new int[][] {{950, 410}, {622, 480}, {1590, 860}}) {
            String file = name + "-" + theme.id() + "-" + language.code() + "-" + size[0];
            if (file.matches(".*" + filter + ".*")) {
              shots(folder + "/" + file, name, theme, language, size);
            }
          }
        }
      }
    }
    Platform.exit();
  }

  private static StageContent content(String name) {
    return switch (name) {
      case "lstm8" -> StageFixtures.content(Examples.sentence("lstm", true));
      case "rnn8" -> StageFixtures.content(Examples.sentence("rnn", true));
      case "rnn20" -> StageFixtures.content(Examples.adding("rnn", 20, 8));
      case "gru30" -> StageFixtures.content(Examples.letters("gru", 30, 12));
      case "text20" -> StageFixtures.content(Examples.letters("lstm", 10, 12));
      case "lstm30" -> StageFixtures.content(Examples.adding("lstm", 30, 16));
      default -> StageFixtures.content(Examples.letters("lstm", 200, 8));
    };
  }

  private void shots(String file, String name, Theme theme, Language language, int[] size)
      throws Exception {
    Playback playback = new Playback();
    StageView view = new StageView(playback, Texts.of(language));
    BorderPane root = new BorderPane(view);
    root.setBottom(new TransportBar(playback, Texts.of(language)));
    root.setStyle("-fx-background-color: -u-panel; -fx-padding: 0 0 4 0");
    Scene scene = new Scene(root, size[0], size[1]);
    theme.dress(scene);
    Stage window = new Stage();
    window.setScene(scene);
    window.show();
    view.show(content(name));
    Timeline line = playback.timeline();
    int length = line.length();
    int[] positions = {
      0,
      line.forward(length / 2),
      line.end(Phase.FORWARD),
      line.backward(length / 2),
      line.last() - 1
    };
    String[] names = {"0start", "1forward", "2loss", "3backward", "4end"};
    for (int k = 0; k < positions.length; k++) {
      playback.goTo(positions[k]);
      ImageIO.write(
          SwingFXUtils.fromFXImage(scene.snapshot(null), null),
          "png",
          new File(file + "-" + names[k] + ".png"));
    }
    window.close();
  }
}
