package org.unroll.app;

import javafx.scene.Parent;
import org.unroll.text.Texts;
import org.unroll.view.shell.Screen;

/** The systems' screen as it stands: it computes nothing more. */
record StillScreen(SystemsScreen screen) implements Screen {

  @Override
  public String id() {
    return screen.id();
  }

  @Override
  public Parent createView(Texts texts) {
    return screen.still(texts);
  }
}
