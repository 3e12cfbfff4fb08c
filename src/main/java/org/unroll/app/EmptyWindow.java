package org.unroll.app;

import javafx.application.Application;
import javafx.stage.Stage;

/** Holds the place of the window until there is one. */
public final class EmptyWindow extends Application {

  @Override
  public void start(Stage stage) {
    stage.show();
  }
}
