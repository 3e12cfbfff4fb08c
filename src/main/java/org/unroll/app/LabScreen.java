package org.unroll.app;

import java.util.function.Consumer;
import javafx.scene.Parent;
import org.unroll.text.Texts;
import org.unroll.view.shell.Screen;

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
  public void disposeView() {
    onShowing.accept(false);
  }
}
