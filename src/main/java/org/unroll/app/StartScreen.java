package org.unroll.app;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.unroll.text.Texts;
import org.unroll.view.View;
import org.unroll.view.shell.ProblemBar;
import org.unroll.view.shell.SavedNote;
import org.unroll.view.shell.Screen;
import org.unroll.view.shell.Shortcut;
import org.unroll.view.start.StartView;

/** The start screen: everything opens from here with one click. */
public final class StartScreen implements Screen {

  private final StartModels models;
  private final Runnable onShowing;
  private Optional<StartView> view = Optional.empty();

  /**
   * A screen that does not show yet.
   *
   * @param onShowing told when it comes into the window
   */
  public StartScreen(StartModels models, Runnable onShowing) {
    this.models = models;
    this.onShowing = onShowing;
  }

  @Override
  public String id() {
    return "start";
  }

  @Override
  public Parent createView(Texts texts) {
    onShowing.run();
    StartView fresh =
        new StartView(
            texts,
            models.start(),
            models.listener(),
            models.fonts(),
            models.typesetter(),
            models.export());
    view = Optional.of(fresh);
    return new Framed(texts, fresh, models);
  }

  @Override
  public void disposeView() {
    view = Optional.empty();
  }

  @Override
  public List<Shortcut> shortcuts() {
    return List.of(
        new Shortcut(
            new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN),
            "shortcut.search",
            () -> view.ifPresent(StartView::startSearch)));
  }

  /** The view below a bar for problems and under a note on what was saved. */
  private static final class Framed extends BorderPane implements View {

    private final StartView start;

    Framed(Texts texts, StartView start, StartModels models) {
      this.start = start;
      SavedNote note = new SavedNote(texts, models.session());
      StackPane.setAlignment(note, Pos.BOTTOM_CENTER);
      setTop(new ProblemBar(texts, models.session()));
      setCenter(new StackPane(start, note));
    }

    @Override
    public String describe() {
      return start.describe();
    }
  }
}
