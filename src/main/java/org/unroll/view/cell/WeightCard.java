package org.unroll.view.cell;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import org.unroll.expr.Buffer;
import org.unroll.model.Pin;
import org.unroll.model.Quantity;
import org.unroll.text.Numbers;

/** A weight enlarged over the diagram; the number under the pointer stands below it. */
final class WeightCard extends VBox {

  private static final double LARGEST_FIELD = 34;

  private final CellWords words;
  private final ImageView map = new ImageView();
  private final Label title = new Label();
  private final Label number = new Label();
  private Consumer<Pin> onPin = pin -> {};
  private int place;
  private String weight = "";
  private int rows = 1;
  private int columns = 1;
  private Buffer values = new Buffer(1, 1);
  private Buffer gradients = new Buffer(1, 1);

  WeightCard(CellWords words) {
    this.words = words;
    getStyleClass().add("weight-card");
    title.getStyleClass().add("weight-card-title");
    number.getStyleClass().add("note");
    setManaged(false);
    setVisible(false);
    setAlignment(Pos.CENTER);
    map.setOnMouseMoved(event -> point(event.getX(), event.getY()));
    map.setOnMouseClicked(
        event -> {
          point(event.getX(), event.getY());
          pin();
          event.consume();
        });
    setOnMouseClicked(
        event -> {
          hide();
          event.consume();
        });
    getChildren().addAll(title, map, number);
  }

  /** Shows a weight in the middle of a room. */
  void show(CellPicture picture, CellHit.OnWeight hit, Image image, double width, double height) {
    weight = hit.weight();
    values = picture.trace().weight(weight);
    gradients = picture.trace().weightGradient(weight);
    double field =
        Math.max(
            1,
            Math.min(
                LARGEST_FIELD,
                Math.min((width - 80) / image.getWidth(), (height - 130) / image.getHeight())));
    rows = (int) image.getHeight();
    columns = (int) image.getWidth();
    map.setImage(enlarged(image, (int) field));
    title.setText(
        words.say(
            "weight.title",
            picture.scene().content().letter(weight).inText(),
            (int) image.getHeight(),
            (int) image.getWidth()));
    say(hit.row(), hit.column());
    setVisible(true);
    applyCss();
    double wide = Math.ceil(Math.max(prefWidth(-1), 300));
    double high = Math.ceil(prefHeight(wide));
    resizeRelocate(Math.rint((width - wide) / 2), Math.rint((height - high) / 2), wide, high);
    layout();
  }

  /** Told the number that was clicked. */
  void setOnPin(Consumer<Pin> wanted) {
    onPin = wanted;
  }

  /** Pins the number that stands below the map, and makes room for its card. */
  void pin() {
    hide();
    onPin.accept(new Pin(weight, place));
  }

  /** What is shown, in words. */
  String describe() {
    return title.getText() + ". " + number.getText();
  }

  boolean isOpen() {
    return isVisible();
  }

  void hide() {
    setVisible(false);
  }

  Quantity quantity() {
    return Quantity.weight(weight);
  }

  /** The software pipeline blurs an enlarged image even if told not to; so each number is a square. */
  private static WritableImage enlarged(Image small, int field) {
    int width = (int) (small.getWidth() * field);
    int height = (int) (small.getHeight() * field);
    WritableImage large = new WritableImage(width, height);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int color = small.getPixelReader().getArgb(x / field, y / field);
        large.getPixelWriter().setArgb(x, y, color);
      }
    }
    return large;
  }

  private void point(double x, double y) {
    say(
        (int) Math.min(rows - 1, y / map.getImage().getHeight() * rows),
        (int) Math.min(columns - 1, x / map.getImage().getWidth() * columns));
  }

  private void say(int row, int column) {
    place = values.rows == 1 ? row : row * values.cols + column;
    number.setText(
        words.say(
            "weight.number",
            row + 1,
            column + 1,
            Numbers.significant(values.data[place], 5),
            Numbers.significant(gradients.data[place], 3)));
  }
}
