package org.unroll.app;

import javafx.scene.Parent;
import org.unroll.text.Texts;
import org.unroll.view.shell.Screen;

/** The figure lab as a screen of the window. */
public final class FigureScreen implements Screen {

  private final FigureModels models;

  /** A screen that does not show yet. */
  public FigureScreen(FigureModels models) {
    this.models = models;
  }

  @Override
  public String id() {
    return "figures";
  }

  @Override
  public Parent createView(Texts texts) {
    return new FigureScreenView(texts, models);
  }
}
