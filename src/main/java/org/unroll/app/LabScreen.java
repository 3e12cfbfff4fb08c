package org.unroll.app;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.unroll.model.LabModel;
import org.unroll.text.Texts;
import org.unroll.view.shell.Screen;
import org.unroll.view.shell.Shortcut;

/** The gradient lab as a screen of the window. */
public final class LabScreen implements Screen {

  private final LabModels models;
  private final Consumer<Boolean> onShowing;

  /**
   * A screen that does not show yet.
   *
   * @param onShowing told when it comes into the window and when it leaves
   */
  public LabScreen(LabModels models, Consumer<Boolean> onShowing) {
    this.models = models;
    this.onShowing = onShowing;
  }

  @Override
  public String id() {
    return "lab";
  }

  @Override
  public Parent createView(Texts texts) {
    onShowing.accept(true);
    return new LabScreenView(texts, models);
  }

  @Override
  public List<Shortcut> shortcuts() {
    LabModel lab = models.lab();
    KeyCombination.Modifier shift = KeyCombination.SHIFT_DOWN;
    return List.of(
        shortcut("unit", () -> lab.moveUnit(-1), KeyCode.UP, shift),
        shortcut("unit", () -> lab.moveUnit(1), KeyCode.DOWN, shift),
        shortcut("layer", () -> lab.moveLayer(1), KeyCode.PAGE_UP),
        shortcut("layer", () -> lab.moveLayer(-1), KeyCode.PAGE_DOWN));
  }

  private static Shortcut shortcut(
      String name, Runnable action, KeyCode code, KeyCombination.Modifier... modifiers) {
    return new Shortcut(new KeyCodeCombination(code, modifiers), "shortcut.lab." + name, action);
  }

  @Override
  public void disposeView() {
    onShowing.accept(false);
  }
}
