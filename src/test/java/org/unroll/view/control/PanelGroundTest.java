package org.unroll.view.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.BoundingBox;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unroll.view.Toolkit;
import org.unroll.view.theme.Theme;

/** The ground of a panel, drawn in pieces. */
class PanelGroundTest {

  /** Also on a projector, and lower than its corners. */
  @ParameterizedTest
  @CsvSource({
    "LIGHT, 240, 120, 1",
    "DARK, 241, 97, 1",
    "LIGHT, 200, 84, 1.5",
    "DARK, 200, 84, 2",
    "LIGHT, 240, 120, 1.75",
    "DARK, 90, 16, 1"
  })
  void looksLikeTheGroundOfAnyPanel(Theme theme, double width, double height, double scale) {
    Toolkit.run(
        () -> {
          VBox any = panel(theme, width, height);
          VBox grounded = new VBox();
          PanelGround.under(grounded);
          dress(theme, grounded, width, height);
          assertThat(grounded.getBackground()).isNull();
          assertThat(pixels(grounded, scale)).isEqualTo(pixels(any, scale));
        });
  }

  @Test
  void coversThePanelAfterAResize() {
    Toolkit.run(
        () -> {
          VBox panel = new VBox();
          PanelGround.under(panel);
          dress(Theme.LIGHT, panel, 200, 100);
          panel.resize(320, 90);
          panel.layout();
          Region ground = (Region) panel.getChildren().get(0);
          assertThat(ground.getBoundsInParent()).isEqualTo(new BoundingBox(0, 0, 320, 90));
          double below = 0;
          for (Node piece : ground.getChildrenUnmodifiable()) {
            assertThat(piece.getBoundsInParent().getMinX()).isZero();
            assertThat(piece.getBoundsInParent().getMaxX()).isEqualTo(320);
            assertThat(piece.getBoundsInParent().getMinY()).isEqualTo(below);
            below = piece.getBoundsInParent().getMaxY();
          }
          assertThat(below).isEqualTo(90);
        });
  }

  @Test
  void liesBehindTheContentAndOutOfItsWay() {
    Toolkit.run(
        () -> {
          VBox any = panel(Theme.LIGHT, 200, 100);
          Region content = new Region();
          content.setMinSize(80, 40);
          VBox panel = new VBox(10, content);
          PanelGround.under(panel);
          dress(Theme.LIGHT, panel, 200, 100);
          Node ground = panel.getChildren().get(0);
          assertThat(ground).isInstanceOf(PanelGround.class);
          assertThat(ground.isMouseTransparent()).isTrue();
          assertThat(ground.isFocusTraversable()).isFalse();
          assertThat(content.getLayoutY()).isEqualTo(any.getInsets().getTop()).isEqualTo(16);
          assertThat(panel.prefHeight(-1)).isEqualTo(72);
          assertThat(panel.prefWidth(-1)).isEqualTo(112);
        });
  }

  private static VBox panel(Theme theme, double width, double height) {
    VBox panel = new VBox();
    dress(theme, panel, width, height);
    return panel;
  }

  private static void dress(Theme theme, VBox panel, double width, double height) {
    panel.getStyleClass().add("panel");
    theme.dress(new Scene(new VBox(panel), 400, 400));
    panel.applyCss();
    panel.setManaged(false);
    panel.resize(width, height);
    panel.layout();
  }

  private static int[] pixels(Node node, double scale) {
    SnapshotParameters larger = new SnapshotParameters();
    larger.setTransform(new Scale(scale, scale));
    WritableImage picture = node.snapshot(larger, null);
    int width = (int) picture.getWidth();
    int height = (int) picture.getHeight();
    int[] pixels = new int[width * height];
    picture
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return pixels;
  }
}
