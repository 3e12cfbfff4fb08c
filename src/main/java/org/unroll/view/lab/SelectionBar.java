package org.unroll.view.lab;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.unroll.lab.gradient.Focus;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.model.LabModel;
import org.unroll.text.Texts;
import org.unroll.view.View;
import org.unroll.view.control.Choice;
import org.unroll.view.control.SegmentedButtons;

/**
 * What all views of the lab look at: which layer, where there are several, and which unit, if one is picked
 * out. Where there is nothing to choose there is nothing to see.
 */
final class SelectionBar extends HBox implements View {

  private final Texts texts;
  private final LabModel model;
  private final HBox layers = new HBox(6);
  private final Button chip = new Button();
  private Optional<SegmentedButtons<Integer>> buttons = Optional.empty();
  private int offered = 1;

  /** Kept here so that it lives as long as the view; the model holds it weakly. */
  private final InvalidationListener follow = changed -> refresh();

  SelectionBar(Texts texts, LabModel model) {
    super(10);
    this.texts = texts;
    this.model = model;
    getStyleClass().add("lab-selection");
    setAlignment(Pos.CENTER_RIGHT);
    layers.setAlignment(Pos.CENTER_LEFT);
    chip.getStyleClass().add("lab-chip");
    chip.setMnemonicParsing(false);
    chip.setMinWidth(USE_PREF_SIZE);
    chip.setTooltip(new Tooltip());
    chip.setOnAction(event -> model.clearUnit());
    getChildren().setAll(layers, chip);
    model.pictureProperty().addListener(new WeakInvalidationListener(follow));
    refresh();
  }

  private void refresh() {
    Optional<GradientPicture> picture = model.pictureProperty().get();
    offer(picture.map(GradientPicture::layers).orElse(1));
    buttons.ifPresent(b -> picture.ifPresent(p -> b.show(p.focus().layer())));
    shown(layers, buttons.isPresent());
    shown(chip, picture.map(GradientPicture::focus).filter(Focus::hasUnit).isPresent());
    picture.ifPresent(this::name);
  }

  private static void shown(javafx.scene.Node part, boolean wanted) {
    part.setVisible(wanted);
    part.setManaged(wanted);
  }

  private void offer(int count) {
    if (count == offered) {
      return;
    }
    offered = count;
    buttons = count > 1 ? Optional.of(chooser(count)) : Optional.empty();
    layers.getChildren().clear();
    buttons.ifPresent(
        chooser -> {
          Label name = new Label(texts.get("lab.layer"));
          name.getStyleClass().add("caption");
          name.setMinWidth(USE_PREF_SIZE);
          layers.getChildren().setAll(name, chooser);
        });
  }

  private SegmentedButtons<Integer> chooser(int count) {
    List<Choice<Integer>> choices =
        IntStream.range(0, count)
            .mapToObj(
                l ->
                    new Choice<>(
                        l,
                        texts.get("lab.layer.one", l + 1),
                        texts.get("lab.layer.one.hint", l + 1)))
            .toList();
    SegmentedButtons<Integer> made = new SegmentedButtons<>(choices, model.layerProperty()::set);
    made.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    return made;
  }

  private void name(GradientPicture picture) {
    int unit = picture.focus().unit() + 1;
    String network = new VariantNames(texts, picture).layered(picture.focus().variant());
    chip.setText(texts.get("lab.unit.chip", unit));
    chip.setAccessibleText(texts.get("lab.unit.chip.words", unit, network));
    chip.getTooltip().setText(texts.get("lab.unit.chip.hint", unit, network));
  }

  @Override
  public String describe() {
    return model.pictureProperty().get().map(this::describe).orElse("");
  }

  private String describe(GradientPicture picture) {
    String layer =
        picture.isLayered()
            ? texts.get("lab.layer.words", picture.focus().layer() + 1, picture.layers())
            : "";
    return (layer + " " + (chip.isVisible() ? chip.getAccessibleText() : "")).strip();
  }
}
