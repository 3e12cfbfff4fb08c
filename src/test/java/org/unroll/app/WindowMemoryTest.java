package org.unroll.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.sandec.jmemorybuddy.JMemoryBuddy;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;
import org.unroll.model.Depth;
import org.unroll.model.Playback;
import org.unroll.model.SessionModel;
import org.unroll.text.Language;
import org.unroll.view.Toolkit;
import org.unroll.view.View;
import org.unroll.view.shell.Screen;
import org.unroll.view.theme.Theme;

/** The models live as long as the program; the views made on each switch must not. */
class WindowMemoryTest {

  private static final int SWITCHES = 4;

  private final SessionModel session = new SessionModel();
  private final Playback playback = new Playback();

  private MainWindow window;
  private ExploreModels models;

  @Test
  void switchingLanguageThemeAndScreenKeepsNoOldView() {
    Toolkit.run(this::open);
    JMemoryBuddy.memoryTest(
        checker -> {
          for (int i = 0; i < SWITCHES; i++) {
            Toolkit.run(() -> switchOnce(checker));
          }
          checker.setAsReferenced(window);
          checker.setAsReferenced(models);
        });
    assertThat(Toolkit.call(() -> ((View) window.scene().getRoot()).describe())).isNotBlank();
  }

  private void open() {
    Wiring wiring = new Wiring();
    session.show(new GalleryPages(wiring).openingRun());
    models = wiring.models(session, playback, new NoDialogs(), example -> {});
    Screen screen = wiring.still(Wiring.OPENING, models);
    Settings settings = new Settings(Language.ENGLISH, Theme.LIGHT, "l4");
    window = new MainWindow(List.of(screen), settings, 1280, 720, next -> {});
    window.scene().snapshot(null);
  }

  /** Every view that shows now is thrown away, after it was used at each depth. */
  private void switchOnce(JMemoryBuddy.MemoryTestAPI checker) {
    for (Depth depth : Depth.values()) {
      models.depth().set(depth);
      playback.goTo(playback.position() + 1);
      window.scene().getRoot().layout();
    }
    window.screenChosen("explore");
    window.scene().snapshot(null);
    collect(window.scene().getRoot(), checker);
    boolean english = window.settings().language() == Language.ENGLISH;
    window.languageChosen(english ? Language.CHINESE : Language.ENGLISH);
    window.scene().snapshot(null);
    collect(window.scene().getRoot(), checker);
    window.themeChosen(window.settings().theme().other());
    window.scene().snapshot(null);
  }

  private static void collect(Node node, JMemoryBuddy.MemoryTestAPI checker) {
    if (node instanceof View) {
      checker.assertCollectable(node);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, checker));
    }
  }
}
