package org.unroll.view.pin;

import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.unroll.view.View;

/**
 * A card over the stage that keeps something in sight while the playback goes on. It can be dragged by
 * its head; Delete or its button puts it away.
 */
abstract class PinCard extends VBox implements View {

  static final double WIDTH = 252;

  private final Label title = new Label();

  /** What the card looks like without its contents: kept as a picture, for its shadow takes long. */
  private final Region ground = new Region();

  private double grabX;
  private double grabY;

  PinCard(PinWords words, Runnable onClose) {
    super(6);
    getStyleClass().add("pin-card");
    title.getStyleClass().add("pin-card-title");
    title.setMaxWidth(Double.MAX_VALUE);
    // "encoder layer 1: reset gate r, t = 4" takes two lines.
    title.setWrapText(true);
    HBox.setHgrow(title, Priority.ALWAYS);
    Button close = new Button("×");
    close.getStyleClass().addAll("quiet", "pin-close");
    close.setTooltip(new Tooltip(words.say("close")));
    close.setAccessibleText(words.say("close"));
    close.setOnAction(event -> onClose.run());
    HBox head = new HBox(4, title, close);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("pin-head");
    head.addEventHandler(MouseEvent.MOUSE_PRESSED, this::grab);
    head.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    ground.getStyleClass().add("pin-ground");
    ground.setManaged(false);
    ground.setMouseTransparent(true);
    ground.setCache(true);
    getChildren().addAll(ground, head);
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setMaxWidth(WIDTH);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.PARENT);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DELETE && event.getTarget() == this) {
            onClose.run();
            event.consume();
          }
        });
  }

  final void title(String text) {
    title.setText(text);
  }

  final String title() {
    return title.getText();
  }

  /** Whether somebody has dragged it from where the board puts it. */
  final boolean isDragged() {
    return getTranslateX() != 0 || getTranslateY() != 0;
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    ground.resizeRelocate(0, 0, getWidth(), getHeight());
  }

  /** Shows newer numbers, or another moment. */
  abstract void show(PinContent content);

  private void grab(MouseEvent event) {
    Point2D at = sceneToParent(event);
    grabX = at.getX() - getTranslateX();
    grabY = at.getY() - getTranslateY();
    toFront();
  }

  /** On a projector the board is magnified: a pixel of the screen is less than one of the board. */
  private Point2D sceneToParent(MouseEvent event) {
    return getParent().sceneToLocal(event.getSceneX(), event.getSceneY());
  }

  private void drag(MouseEvent event) {
    Point2D at = sceneToParent(event);
    setTranslateX(at.getX() - grabX);
    setTranslateY(at.getY() - grabY);
    getParent().requestLayout();
    event.consume();
  }
}
