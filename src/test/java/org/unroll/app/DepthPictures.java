package org.unroll.app;

import java.io.File;
import java.util.List;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.unroll.view.theme.Fonts;
import org.unroll.view.theme.Theme;

/**
 * Writes the gallery's pictures whose file names match the second argument into the folder given as
 * the first. Not a test: run its launcher with the test class path and the headless settings.
 */
public final class DepthPictures extends Application {

  /** Starts the toolkit; on the class path a main class must not be an application itself. */
  public static final class Launcher {
    private Launcher() {}

    /** Runs the program. */
    public static void main(String[] arguments) {
      launch(DepthPictures.class, arguments);
    }
  }

  @Override
  public void start(Stage stage) throws Exception {
    Platform.setImplicitExit(false);
    Fonts.load();
    Theme.install();
    List<String> arguments = getParameters().getRaw();
    new File(arguments.get(0)).mkdirs();
    Gallery gallery = new Gallery(new GalleryPages(new Wiring()).all());
    for (GalleryPlate plate : gallery.plates()) {
      if (plate.fileName().matches(".*" + arguments.get(1) + ".*")) {
        File file = new File(arguments.get(0), plate.fileName());
        ImageIO.write(SwingFXUtils.fromFXImage(gallery.draw(plate), null), "png", file);
      }
    }
    Platform.exit();
  }
}
