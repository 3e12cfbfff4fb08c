package org.unroll.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.unroll.text.Language;
import org.unroll.text.Texts;
import org.unroll.view.Toolkit;
import org.unroll.view.View;
import org.unroll.view.shell.Screen;
import org.unroll.view.shell.Shortcut;
import org.unroll.view.theme.Theme;

/** Keys, languages and themes of the window. */
class MainWindowTest {

  private static final Settings SETTINGS = new Settings(Language.ENGLISH, Theme.LIGHT, "l4");

  private final List<Settings> remembered = new ArrayList<>();
  private final OneField screen = new OneField();
  private MainWindow window;

  @Test
  void controlAndLetterChangeThemeAndLanguageAgainAndAgain() {
    onWindow(
        () -> {
          press(KeyCode.D, true);
          press(KeyCode.L, true);
          press(KeyCode.D, true);
          assertThat(remembered)
              .containsExactly(
                  SETTINGS.with(Theme.DARK),
                  SETTINGS.with(Theme.DARK).with(Language.CHINESE),
                  SETTINGS.with(Language.CHINESE));
          assertThat(screen.languages)
              .containsExactly(
                  Language.ENGLISH, Language.ENGLISH, Language.CHINESE, Language.CHINESE);
          assertThat(screen.disposed).isEqualTo(3);
        });
  }

  @Test
  void plainKeysWorkUnlessAPersonTypes() {
    onWindow(
        () -> {
          window.scene().getRoot().requestFocus();
          press(KeyCode.SPACE, false);
          assertThat(screen.spaces).isEqualTo(1);
          screen.field.requestFocus();
          press(KeyCode.SPACE, false);
          assertThat(screen.spaces).isEqualTo(1);
          press(KeyCode.F1, false);
          assertThat(window.scene().getRoot().lookup(".help")).isNotNull();
        });
  }

  @Test
  void aPresentationTakesTheControlsAwayAndEscapeBringsThemBack() {
    onWindow(
        () -> {
          press(KeyCode.S, false);
          assertThat(window.presentation().spotlightProperty().get()).isFalse();
          press(KeyCode.F5, false);
          assertThat(headerShows()).isFalse();
          press(KeyCode.S, false);
          press(KeyCode.H, false);
          press(KeyCode.PERIOD, false);
          assertThat(window.presentation().spotlightProperty().get()).isTrue();
          assertThat(window.scene().lookup(".black").isVisible()).isTrue();
          assertThat(said()).isEqualTo("The screen is black. B shows it again.");
          press(KeyCode.ESCAPE, false);
          assertThat(window.scene().lookup(".black").isVisible()).isFalse();
          assertThat(said()).startsWith("Presentation.");
          press(KeyCode.L, true);
          assertThat(headerShows()).isFalse();
          press(KeyCode.ESCAPE, false);
          assertThat(headerShows()).isTrue();
          assertThat(window.scene().lookup(".spotlight").getParent().isVisible()).isFalse();
          assertThat(window.presentation().contrastProperty().get()).isTrue();
        });
  }

  private boolean headerShows() {
    Parent root = window.scene().getRoot();
    root.applyCss();
    return root.lookup(".header").isVisible() && root.lookup(".header").isManaged();
  }

  private String said() {
    return ((View) window.scene().getRoot()).describe();
  }

  private void onWindow(Runnable test) {
    Toolkit.run(
        () -> {
          window = new MainWindow(List.of(screen), SETTINGS, 600, 400, remembered::add);
          test.run();
          window.dispose();
        });
  }

  private void press(KeyCode code, boolean control) {
    KeyEvent event = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false);
    KeyEvent.fireEvent(window.scene(), event);
  }

  /** A screen with a field to type in. */
  private static final class OneField implements Screen {
    private final List<Language> languages = new ArrayList<>();
    private TextField field;
    private int disposed;
    private int spaces;

    @Override
    public String id() {
      return "explore";
    }

    @Override
    public Parent createView(Texts texts) {
      languages.add(texts.language());
      field = new TextField();
      return new StackPane(field);
    }

    @Override
    public void disposeView() {
      disposed++;
    }

    @Override
    public List<Shortcut> shortcuts() {
      return List.of(
          new Shortcut(new KeyCodeCombination(KeyCode.SPACE), "shortcut.train", () -> spaces++));
    }
  }
}
