package org.unroll.view.pin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unroll.model.Pin;
import org.unroll.model.Pointed;
import org.unroll.model.WhatIfModel;
import org.unroll.text.Language;
import org.unroll.text.Texts;
import org.unroll.view.Toolkit;
import org.unroll.view.theme.Theme;

/** Pinned cards and the picture share the room of the stage. */
class PinnedFrameTest {

  private static PinBoard board(int cards) {
    WhatIfModel model = new WhatIfModel();
    List.of(Pin.value("f"), Pin.value("c"), new Pin("W_f", 1)).stream()
        .limit(cards)
        .forEach(model::pin);
    PinBoard board =
        new PinBoard(Texts.of(Language.ENGLISH), PinFixtures.playback(), new Pointed(), model);
    board.show(PinFixtures.content());
    return board;
  }

  /** Sizes of the stage at 1280x720 and at 1920x1080, and a tall one. */
  @ParameterizedTest
  @CsvSource({
    "990, 494, 1",
    "990, 494, 2",
    "990, 494, 3",
    "1140, 640, 1",
    "1140, 640, 3",
    "700, 900, 2"
  })
  void noCardLiesOverThePictureWhereThereIsRoom(double width, double height, int cards) {
    Toolkit.run(
        () -> {
          Region picture = new Region();
          PinBoard board = board(cards);
          lay(new PinnedFrame(picture, board), width, height);
          Bounds seen = picture.localToScene(picture.getLayoutBounds());
          assertThat(board.getChildrenUnmodifiable()).hasSize(cards);
          for (Node card : board.getChildrenUnmodifiable()) {
            assertThat(card.localToScene(card.getLayoutBounds()).intersects(inner(seen)))
                .as("%s over the picture", card)
                .isFalse();
          }
          assertThat(seen.getWidth()).isGreaterThanOrEqualTo(480);
          assertThat(seen.getHeight()).isGreaterThanOrEqualTo(264);
        });
  }

  @ParameterizedTest
  @CsvSource({"990, 494, true", "1140, 640, false"})
  void theyStandWhereTheyLeaveItMore(double width, double height, boolean right) {
    Toolkit.run(
        () -> {
          Region picture = new Region();
          lay(new PinnedFrame(picture, board(1)), width, height);
          assertThat(width - picture.getWidth() > PinCard.WIDTH).isEqualTo(right);
          assertThat(height - picture.getHeight() > PinCard.WIDTH / 2).isEqualTo(!right);
        });
  }

  @ParameterizedTest
  @CsvSource({"990, 494", "500, 320"})
  void thePictureHasAllTheRoomWithoutCardsAndWhereItWouldBeTooSmall(double width, double height) {
    Toolkit.run(
        () -> {
          Region picture = new Region();
          lay(new PinnedFrame(picture, board(width < 600 ? 1 : 0)), width, height);
          assertThat(width - picture.getWidth()).isBetween(0.0, 40.0);
          assertThat(height - picture.getHeight()).isBetween(0.0, 40.0);
        });
  }

  private static void lay(PinnedFrame frame, double width, double height) {
    Theme.LIGHT.dress(new Scene(frame, width, height));
    frame.applyCss();
    frame.resize(width, height);
    frame.layout();
    frame.layout();
  }

  /** Touching edges are no overlap. */
  private static Bounds inner(Bounds all) {
    return new BoundingBox(all.getMinX(), all.getMinY(), all.getWidth() - 1, all.getHeight() - 1);
  }
}
