package org.unroll.view.depth;

import java.util.Arrays;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.unroll.model.Depth;
import org.unroll.text.Texts;
import org.unroll.view.View;
import org.unroll.view.control.Choice;
import org.unroll.view.control.SegmentedButtons;

/** The row above the picture: how deep one looks, and how to come back. */
public final class DepthSwitch extends HBox implements View {

  private final Texts texts;
  private final ObjectProperty<Depth> depth;
  private final SegmentedButtons<Depth> buttons;
  private final Label hint = new Label();

  /** Kept here because the model, which outlives the view, holds it weakly. */
  private final InvalidationListener onDepth = changed -> show();

  /**
   * A switch.
   *
   * @param depth how deep one looks; followed and changed
   * @param beside what stands right of it, in this order
   */
  public DepthSwitch(Texts texts, ObjectProperty<Depth> depth, List<Region> beside) {
    this.texts = texts;
    this.depth = depth;
    buttons = new SegmentedButtons<>(choices(texts), depth::set);
    getStyleClass().add("depth-switch");
    hint.getStyleClass().add("note");
    hint.setMinWidth(0);
    Region space = new Region();
    setHgrow(space, Priority.ALWAYS);
    setAlignment(Pos.CENTER_LEFT);
    setSpacing(12);
    getChildren().add(buttons);
    getChildren().addAll(beside);
    getChildren().addAll(space, hint);
    depth.addListener(new WeakInvalidationListener(onDepth));
    show();
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

  private void show() {
    buttons.show(depth.get());
    hint.setText(texts.get("depth.way." + depth.get().key()));
  }

  @Override
  public String describe() {
    return texts.get("depth." + depth.get().key());
  }
}
