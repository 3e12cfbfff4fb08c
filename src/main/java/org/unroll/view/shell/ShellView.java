package org.unroll.view.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.unroll.model.Presentation;
import org.unroll.text.Texts;
import org.unroll.view.View;
import org.unroll.view.theme.Theme;

/**
 * The whole window: the header and, below it, the screen that shows; help lies over both. Made for one
 * language and one theme; a change of either makes a new one. While presenting, the stylesheet takes the
 * controls away and enlarges the rest ({@code :presenting}, {@code :contrast}).
 */
public final class ShellView extends StackPane implements View {

  /** A window lower than this is spared some of its margins by the stylesheet. */
  private static final double LOW = 800;

  private static final PseudoClass PRESENTING = PseudoClass.getPseudoClass("presenting");
  private static final PseudoClass CONTRAST = PseudoClass.getPseudoClass("contrast");
  private static final PseudoClass LOW_WINDOW = PseudoClass.getPseudoClass("low");

  private final Texts texts;
  private final List<Screen> screens;
  private final List<Shortcut> ownShortcuts;
  private final HeaderBar header;
  private final BorderPane frame = new BorderPane();
  private final Presentation presentation;
  private final Spotlight spotlight = new Spotlight();
  private final Region black = new Region();

  /** Kept here because the presentation, which outlives the view, holds it weakly. */
  private final InvalidationListener onPresentation = changed -> present();

  private Optional<Screen> showing = Optional.empty();

  /** Kept here so that it lives as long as the view. */
  private final ObservableValue<Number> windowHeight =
      sceneProperty().flatMap(Scene::heightProperty);

  private Optional<HelpPane> help = Optional.empty();

  /**
   * A window that shows no screen yet; follow with {@link #showScreen}.
   *
   * @param screens at least one
   * @param shortcuts keys that work on every screen; they are listed here, not installed
   * @param presentation what is switched on for the projector
   */
  public ShellView(
      Texts texts,
      Theme theme,
      List<Screen> screens,
      List<Shortcut> shortcuts,
      Presentation presentation,
      ShellListener listener) {
    this.texts = texts;
    this.screens = List.copyOf(screens);
    this.ownShortcuts = List.copyOf(shortcuts);
    this.presentation = presentation;
    List<String> ids = screens.stream().map(Screen::id).toList();
    this.header = new HeaderBar(texts, theme, ids, listener, this::showHelp);
    getStyleClass().add("shell");
    frame.setTop(header);
    getStylesheets()
        .add(
            Objects.requireNonNull(getClass().getResource("/themes/presenter.css"))
                .toExternalForm());
    black.getStyleClass().add("black");
    getChildren().addAll(frame, spotlight, black);
    spotlight.follow(this);
    follow(presentation);
    windowHeight.addListener(
        (self, was, is) ->
            pseudoClassStateChanged(LOW_WINDOW, is != null && is.doubleValue() < LOW));
  }

  private void follow(Presentation what) {
    WeakInvalidationListener weak = new WeakInvalidationListener(onPresentation);
    what.onProperty().addListener(weak);
    what.spotlightProperty().addListener(weak);
    what.blackProperty().addListener(weak);
    what.contrastProperty().addListener(weak);
    present();
  }

  private void present() {
    boolean on = presentation.onProperty().get();
    pseudoClassStateChanged(PRESENTING, on);
    pseudoClassStateChanged(CONTRAST, on && presentation.contrastProperty().get());
    spotlight.setVisible(presentation.spotlightProperty().get());
    black.setVisible(presentation.blackProperty().get());
    setAccessibleText(describe());
  }

  /**
   * Shows a screen; the one before is disposed.
   *
   * @throws IllegalArgumentException if there is no screen of this id
   */
  public void showScreen(String id) {
    Screen next =
        screens.stream()
            .filter(screen -> screen.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no screen " + id));
    dispose();
    showing = Optional.of(next);
    Parent view = next.createView(texts);
    frame.setCenter(view);
    header.showScreen(id);
    setAccessibleText(describe());
  }

  /** Detaches the screen that shows. Call before throwing the window's view away. */
  public void dispose() {
    showing.ifPresent(Screen::disposeView);
    showing = Optional.empty();
    frame.setCenter(null);
  }

  /** The keys that work now: those of the window and those of the screen that shows. */
  public List<Shortcut> shortcuts() {
    List<Shortcut> all = new ArrayList<>(ownShortcuts);
    showing.ifPresent(screen -> all.addAll(screen.shortcuts()));
    return List.copyOf(all);
  }

  /** Lays help over the window, or does nothing where it lies already. */
  public void showHelp() {
    if (help.isEmpty()) {
      HelpPane pane = new HelpPane(texts, shortcuts(), this::hideHelp);
      help = Optional.of(pane);
      getChildren().add(pane);
      pane.takeFocus();
    }
  }

  @Override
  public String describe() {
    Node center = frame.getCenter();
    String screen = center instanceof View view ? view.describe() : "";
    if (presentation.blackProperty().get()) {
      return texts.get("presenter.black");
    }
    String frameWords =
        presentation.onProperty().get() ? texts.get("presenter.describe") : header.describe();
    return (frameWords + " " + screen).strip();
  }

  private void hideHelp() {
    help.ifPresent(getChildren()::remove);
    help = Optional.empty();
  }
}
