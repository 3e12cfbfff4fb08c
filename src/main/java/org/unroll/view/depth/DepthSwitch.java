package org.unroll.view.depth;

import java.util.Arrays;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.unroll.text.Texts;
import org.unroll.view.View;
import org.unroll.view.control.Choice;
import org.unroll.view.control.SegmentedButtons;

/** The row above the picture: how deep one looks, and how to come back. */
public final class DepthSwitch extends HBox implements View {

  private final Texts texts;
  private final DepthView view;
  private final SegmentedButtons<Depth> buttons;
  private final Label hint = new Label();

  /**
   * A switch for a picture.
   *
   * @param beside what stands right of it
   */
  public DepthSwitch(Texts texts, DepthView view, Region beside) {
    this.texts = texts;
    this.view = view;
    buttons = new SegmentedButtons<>(choices(texts), view::travelTo);
    getStyleClass().add("depth-switch");
    hint.getStyleClass().add("note");
    hint.setMinWidth(0);
    Region space = new Region();
    setHgrow(space, Priority.ALWAYS);
    setAlignment(Pos.CENTER_LEFT);
    setSpacing(12);
    getChildren().addAll(buttons, beside, space, hint);
    ChangeListener<Depth> onDepth = (source, was, is) -> show(is);
    view.depthProperty().addListener(onDepth);
    show(view.depthProperty().get());
  }

  private static List<Choice<Depth>> choices(Texts texts) {
    return Arrays.stream(Depth.values())
        .map(
            depth ->
                new Choice<>(
                    depth,
                    texts.get("depth." + depth.key()),
                    texts.get("depth." + depth.key() + ".hint")))
        .toList();
  }

  private void show(Depth depth) {
    buttons.show(depth);
    hint.setText(texts.get("depth.way." + depth.key()));
  }

  @Override
  public String describe() {
    return texts.get("depth." + view.depthProperty().get().key());
  }
}
