package org.unroll.view.shell;

import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;

/** The program's sign: a step that returns, drawn as an arc with an arrow head. 28 by 24 pixels. */
final class LogoView extends Pane {

  LogoView() {
    getChildren().addAll(path("M2,19 L2,14 C2,-1 22,-1 22,14 L22,16", "logo-line"));
    getChildren().add(path("M17,14.5 L27,14.5 L22,22 Z", "logo-head"));
    setMinSize(28, 24);
    setMaxSize(28, 24);
    setMouseTransparent(true);
  }

  private static SVGPath path(String content, String styleClass) {
    SVGPath path = new SVGPath();
    path.setContent(content);
    path.getStyleClass().add(styleClass);
    return path;
  }
}
