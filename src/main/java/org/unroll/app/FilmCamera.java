package org.unroll.app;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.unroll.model.FilmLength;
import org.unroll.model.FilmReel;
import org.unroll.model.FilmSource;
import org.unroll.model.FilmWish;
import org.unroll.text.Texts;

/**
 * Films what the stage plays, in a scene that nobody sees: views of their own look at a copy of what is
 * shown, dressed as the window is. So the window can go on with something else meanwhile, and the film
 * stays what was asked for.
 */
final class FilmCamera implements FilmSource {

  private final LiveParts parts;
  private final FilmReel reel;
  private final Scene scene;
  private final int count;
  private final WritableImage canvas;

  /**
   * A film at its first picture.
   *
   * @param models what the window looks at; not modified
   * @param shown the picture in the window, in a scene
   */
  FilmCamera(ExploreModels models, Texts texts, Region shown, FilmWish wish) {
    int width = wish.size().width(shown.getWidth());
    int height = wish.size().height(shown.getHeight());
    count = FilmLength.of(models.playback(), wish).pictures();
    reel = FilmReel.of(models.playback(), wish);
    parts = new LiveParts(models.still(reel.playback()));
    canvas = new WritableImage(width, height);
    scene = dressed(parts.hero(texts).frame(), shown.getScene(), width, height);
  }

  private static Scene dressed(Region frame, Scene window, int width, int height) {
    StackPane ground = new StackPane(frame);
    ground.getStyleClass().addAll("shell", "film-ground");
    ground.getStylesheets().setAll(window.getRoot().getStylesheets());
    window
        .getRoot()
        .getPseudoClassStates()
        .forEach(state -> ground.pseudoClassStateChanged(state, true));
    Scene scene = new Scene(ground, width, height);
    scene.setUserAgentStylesheet(window.getUserAgentStylesheet());
    scene.getStylesheets().setAll(window.getStylesheets());
    return scene;
  }

  @Override
  public int count() {
    return count;
  }

  @Override
  public BufferedImage picture() {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    scene.snapshot(canvas);
    return copy(canvas);
  }

  /** The pixels of an opaque picture. */
  static BufferedImage copy(WritableImage from) {
    int width = (int) from.getWidth();
    int height = (int) from.getHeight();
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    from.getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return picture;
  }

  @Override
  public int next() {
    return reel.next();
  }

  @Override
  public boolean hasEnded() {
    return reel.hasEnded();
  }

  @Override
  public void close() {
    parts.dispose();
  }
}
