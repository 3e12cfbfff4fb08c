package org.unroll.view;

import static org.assertj.core.api.Assertions.assertThat;

import de.sandec.jmemorybuddy.JMemoryBuddy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unroll.text.Language;
import org.unroll.text.Texts;
import org.unroll.view.theme.Theme;

/** What holds for every view, in every language and theme. */
class AllViewsTest {

  private static final int WIDTH = 1280;
  private static final int HEIGHT = 720;

  /** A view that has drawn something has so many colours. */
  private static final int ENOUGH = 4;

  static Stream<ViewCase> views() {
    return ViewCases.all().stream();
  }

  static Stream<Arguments> viewsInAllDresses() {
    return views()
        .flatMap(
            view ->
                Stream.of(Language.values())
                    .flatMap(
                        language ->
                            Stream.of(Theme.values())
                                .map(theme -> Arguments.of(view, language, theme))));
  }

  /** One test for three rules: to make a view and to draw it is what takes time. */
  @ParameterizedTest
  @MethodSource("viewsInAllDresses")
  void describesItselfDrawsSomethingAndCutsNoWords(ViewCase view, Language language, Theme theme) {
    Toolkit.run(
        () -> {
          Parent root = view.make().apply(Texts.of(language));
          assertThat(((View) root).describe()).isNotBlank().doesNotContain("{");
          assertThat(colours(dressed(root, theme).snapshot(null), ENOUGH)).hasSize(ENOUGH);
          List<String> cut = new ArrayList<>();
          collectCutWords(root, cut);
          assertThat(cut).as("words that do not fit in %s", language).isEmpty();
        });
  }

  @ParameterizedTest
  @MethodSource("views")
  void isCollectedAfterItWasShown(ViewCase view) {
    JMemoryBuddy.memoryTest(
        checker -> {
          AtomicReference<Scene> scene = new AtomicReference<>();
          Toolkit.run(
              () -> {
                Parent root = view.make().apply(Texts.of(Language.ENGLISH));
                scene.set(dressed(root, Theme.LIGHT));
                scene.get().snapshot(null);
                scene.get().setRoot(new Group());
                checker.assertCollectable(root);
              });
          checker.setAsReferenced(scene.get());
        });
  }

  private static Scene dressed(Parent root, Theme theme) {
    Scene scene = new Scene(root, WIDTH, HEIGHT);
    theme.dress(scene);
    return scene;
  }

  /** A label cuts its words where the text node inside shows other words than the label has. */
  private static void collectCutWords(Node node, List<String> cut) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Labeled labeled && labeled.lookup(".text") instanceof Text shown) {
      boolean graphicOnly = labeled.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY;
      if (!graphicOnly && !shown.getText().equals(labeled.getText())) {
        cut.add(labeled.getText() + " -> " + shown.getText());
      }
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collectCutWords(child, cut));
    }
  }

  /** Some of the picture's colours, at most so many. */
  private static Set<Integer> colours(WritableImage picture, int most) {
    PixelReader pixels = picture.getPixelReader();
    Set<Integer> colours = new HashSet<>();
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth() && colours.size() < most; x++) {
        colours.add(pixels.getArgb(x, y));
      }
    }
    return colours;
  }
}
