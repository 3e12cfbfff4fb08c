package org.unroll.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unroll.text.Texts;
import org.unroll.view.theme.Theme;

/** Pictures of screens. */
class GalleryTest {

  /** One word on an empty page. */
  private record Page(String id) implements GalleryPage {
    @Override
    public Parent draw(Texts texts, Theme theme) {
      return new javafx.scene.layout.StackPane(new Label(texts.get("app.name")));
    }
  }

  @Test
  void drawsEveryThemeLanguageAndSize(@TempDir Path folder) throws IOException {
    List<Integer> counted = new ArrayList<>();
    new Gallery(List.of(new Page("p")))
        .drawAll(folder.resolve("new"), (file, done, all) -> counted.add(done * 100 + all));
    assertThat(counted).containsExactly(108, 208, 308, 408, 508, 608, 708, 808);
    var picture = ImageIO.read(folder.resolve("new/p-dark-zh-1280x720.png").toFile());
    assertThat(picture.getWidth()).isEqualTo(1280);
    assertThat(picture.getHeight()).isEqualTo(720);
  }

  @Test
  void drawsTheWantedOnly() {
    Gallery gallery = new Gallery(List.of(new Page("p"), new Page("q")), n -> n.contains("q-dark"));
    assertThat(gallery.plates())
        .extracting(GalleryPlate::fileName)
        .containsExactly(
            "q-dark-en-1280x720.png",
            "q-dark-en-1920x1080.png",
            "q-dark-zh-1280x720.png",
            "q-dark-zh-1920x1080.png");
  }
}
