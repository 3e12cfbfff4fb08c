package org.unroll.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.unroll.text.Language;
import org.unroll.text.Texts;
import org.unroll.view.theme.Fonts;
import org.unroll.view.theme.Theme;

/** Draws every screen into pictures: each theme, each language, two sizes. Works without a display. */
public final class Gallery {

  private static final int[][] SIZES = {{1280, 720}, {1920, 1080}};

  private final Map<Language, Texts> texts = new EnumMap<>(Language.class);
  private final List<GalleryPage> pages;
  private final Predicate<String> wanted;

  /** A gallery of some pages. */
  public Gallery(List<GalleryPage> pages) {
    this(pages, name -> true);
  }

  /**
   * A gallery of some of the pictures of some pages.
   *
   * @param wanted whether to draw a picture, by its file name
   */
  public Gallery(List<GalleryPage> pages, Predicate<String> wanted) {
    this.pages = List.copyOf(pages);
    this.wanted = wanted;
    for (Language language : Language.values()) {
      texts.put(language, Texts.of(language));
    }
  }

  /** Told after each picture. */
  public interface Progress {
    /**
     * One more picture is there.
     *
     * @param file just written
     * @param done how many are written
     * @param all how many there will be
     */
    void drawn(Path file, int done, int all);
  }

  /** All pictures there are to draw. */
  public List<GalleryPlate> plates() {
    List<GalleryPlate> plates = new ArrayList<>();
    for (GalleryPage page : pages) {
      for (Theme theme : Theme.values()) {
        for (Language language : Language.values()) {
          for (int[] size : SIZES) {
            plates.add(new GalleryPlate(page, theme, language, size[0], size[1]));
          }
        }
      }
    }
    plates.removeIf(plate -> !wanted.test(plate.fileName()));
    return plates;
  }

  /**
   * Draws all pictures into a folder. Call on any thread but the toolkit's.
   *
   * @param folder made if it is missing; pictures of the same name are replaced
   * @throws IOException if the folder cannot be written
   */
  public void drawAll(Path folder, Progress progress) throws IOException {
    Files.createDirectories(folder);
    FxThread.call(
        () -> {
          Fonts.load();
          return null;
        });
    List<GalleryPlate> plates = plates();
    for (int i = 0; i < plates.size(); i++) {
      GalleryPlate plate = plates.get(i);
      WritableImage picture = FxThread.call(() -> draw(plate));
      Path file = folder.resolve(plate.fileName());
      write(picture, file);
      progress.drawn(file, i + 1, plates.size());
    }
  }

  /** Draws one picture. Call on the toolkit's thread. */
  WritableImage draw(GalleryPlate plate) {
    Scene scene =
        new Scene(
            plate.page().draw(texts.get(plate.language()), plate.theme()),
            plate.width(),
            plate.height());
    plate.theme().dress(scene);
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    plate.page().touch(scene.getRoot());
    return scene.snapshot(null);
  }

  private static void write(WritableImage picture, Path file) throws IOException {
    if (!ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", file.toFile())) {
      throw new IOException("no writer for PNG: " + file);
    }
  }
}
