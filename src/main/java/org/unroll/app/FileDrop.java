package org.unroll.app;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Takes a file or a folder that is dropped on a window. */
final class FileDrop {

  private FileDrop() {}

  /** Hands the first thing that is dropped on a scene to whoever opens it. */
  static void onto(Scene scene, Consumer<Path> opener) {
    scene.addEventHandler(DragEvent.DRAG_OVER, FileDrop::welcome);
    scene.addEventHandler(DragEvent.DRAG_DROPPED, event -> take(event, opener));
  }

  private static void welcome(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private static void take(DragEvent event, Consumer<Path> opener) {
    Dragboard board = event.getDragboard();
    boolean has = board.hasFiles() && !board.getFiles().isEmpty();
    if (has) {
      opener.accept(board.getFiles().get(0).toPath());
    }
    event.setDropCompleted(has);
    event.consume();
  }
}
