package org.unroll.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.unroll.model.Presentation;
import org.unroll.text.Language;
import org.unroll.text.Texts;
import org.unroll.view.shell.Screen;
import org.unroll.view.shell.ShellListener;
import org.unroll.view.shell.ShellView;
import org.unroll.view.shell.Shortcut;
import org.unroll.view.theme.Theme;

/**
 * The scene of the window. Another language or theme makes the views anew from the models, which the
 * screens hold; so nothing but the views is lost.
 */
public final class MainWindow implements ShellListener {

  private final List<Screen> screens;
  private final Consumer<Settings> onSettings;
  private final Scene scene;
  private final Presentation presentation = new Presentation();
  private Settings settings;
  private String screenId;
  private ShellView shell;

  /** A window on its first screen. */
  public MainWindow(
      List<Screen> screens,
      Settings settings,
      double width,
      double height,
      Consumer<Settings> onSettings) {
    this(screens, screens.get(0).id(), settings, width, height, onSettings);
  }

  /**
   * A window on one of its screens.
   *
   * @param screens in the order of their tabs, at least one
   * @param first id of the screen that shows
   * @param onSettings told every change, to remember it
   */
  public MainWindow(
      List<Screen> screens,
      String first,
      Settings settings,
      double width,
      double height,
      Consumer<Settings> onSettings) {
    this.screens = List.copyOf(screens);
    this.settings = settings;
    this.onSettings = onSettings;
    this.screenId = first;
    this.scene = new Scene(new Group(), width, height);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    rebuild();
  }

  /** The scene to put on a stage, or to take a picture of. */
  public Scene scene() {
    return scene;
  }

  /** What is switched on for the projector. */
  public Presentation presentation() {
    return presentation;
  }

  /** Language and theme that show now. */
  public Settings settings() {
    return settings;
  }

  /** Detaches all views from their models. */
  public void dispose() {
    shell.dispose();
  }

  @Override
  public void languageChosen(Language language) {
    change(settings.with(language));
  }

  @Override
  public void themeChosen(Theme theme) {
    change(settings.with(theme));
  }

  @Override
  public void screenChosen(String id) {
    screenId = id;
    shell.showScreen(id);
  }

  /** Remembers a notation; the views follow it by themselves. */
  public void notationChosen(String id) {
    settings = settings.withNotation(id);
    onSettings.accept(settings);
  }

  private void change(Settings next) {
    if (!next.equals(settings)) {
      settings = next;
      onSettings.accept(next);
      rebuild();
    }
  }

  private void rebuild() {
    if (shell != null) {
      shell.dispose();
    }
    Texts texts = Texts.of(settings.language());
    shell = new ShellView(texts, settings.theme(), screens, ownShortcuts(), presentation, this);
    shell.showScreen(screenId);
    scene.setRoot(shell);
    settings.theme().dress(scene);
  }

  /**
   * Keys that no control wanted. Where a person types, only keys that write nothing count. (The
   * scene's own table of shortcuts breaks when a shortcut exchanges the table, as ours do.)
   */
  private void keyPressed(KeyEvent event) {
    boolean types = scene.getFocusOwner() instanceof TextInputControl;
    boolean writes = !event.isShortcutDown() && !event.getCode().isFunctionKey();
    if (types && writes) {
      return;
    }
    shell.shortcuts().stream()
        .filter(shortcut -> shortcut.keys().match(event))
        .findFirst()
        .ifPresent(
            shortcut -> {
              event.consume();
              shortcut.action().run();
            });
  }

  private List<Shortcut> ownShortcuts() {
    List<Shortcut> own = new ArrayList<>();
    own.add(
        new Shortcut(new KeyCodeCombination(KeyCode.F1), "shortcut.help", () -> shell.showHelp()));
    own.add(
        new Shortcut(
            new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN),
            "shortcut.theme",
            () -> themeChosen(settings.theme().other())));
    own.add(
        new Shortcut(
            new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN),
            "shortcut.language",
            () -> languageChosen(settings.nextLanguage())));
    own.addAll(PresenterShortcuts.of(presentation));
    return own;
  }
}
