package org.unroll.view.transport;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.unroll.model.Playback;
import org.unroll.model.StepSize;
import org.unroll.text.Texts;
import org.unroll.view.control.Choice;
import org.unroll.view.control.SegmentedButtons;

/** Five buttons for the five sizes of a step, named by their keys 1 to 5; the word stands above. */
final class StepSizeChooser extends VBox {

  private final Playback playback;
  private final Texts texts;
  private final Label word = new Label();
  private final SegmentedButtons<StepSize> buttons;
  private final InvalidationListener onChange = changed -> refresh();

  StepSizeChooser(Playback playback, Texts texts) {
    this.playback = playback;
    this.texts = texts;
    List<Choice<StepSize>> choices = Stream.of(StepSize.values()).map(this::choice).toList();
    buttons = new SegmentedButtons<>(choices, playback.sizeProperty()::set);
    word.getStyleClass().add("caption");
    getStyleClass().add("step-sizes");
    setAlignment(Pos.CENTER);
    getChildren().addAll(word, buttons);
    playback.sizeProperty().addListener(new WeakInvalidationListener(onChange));
    refresh();
  }

  private Choice<StepSize> choice(StepSize size) {
    String key = String.valueOf(size.ordinal() + 1);
    return new Choice<>(size, key, texts.get("transport.size.hint", name(size), key));
  }

  private void refresh() {
    StepSize size = playback.sizeProperty().get();
    buttons.show(size);
    word.setText(texts.get("transport.size", name(size)));
  }

  private String name(StepSize size) {
    return texts.get("transport.size." + size.name().toLowerCase(Locale.ROOT));
  }
}
