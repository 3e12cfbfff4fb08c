package org.unroll.view.figure;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.unroll.lab.sweep.SweepChoice;
import org.unroll.lab.sweep.SweepSize;
import org.unroll.text.Texts;
import org.unroll.view.control.Choice;
import org.unroll.view.control.NumberRange;
import org.unroll.view.control.NumberRow;
import org.unroll.view.control.SegmentedButtons;

/** What a person may change of a preset: its size, and seeds, updates and units. */
final class SettingRows extends VBox {

  /** Room for a number of seven digits. */
  private static final double MILLIONS = 80;

  private final Texts texts;
  private final Consumer<SweepChoice> chosen;
  private final VBox sizes = new VBox(4);
  private SegmentedButtons<SweepSize> size;
  private List<SweepSize> offered = List.of();
  private final NumberRow seeds;
  private final NumberRow updates;
  private final NumberRow units;
  private SweepChoice shown = SweepChoice.opening();

  /**
   * The rows.
   *
   * @param chosen told what was changed
   */
  SettingRows(Texts texts, Consumer<SweepChoice> chosen) {
    super(8);
    this.texts = texts;
    this.chosen = chosen;
    seeds =
        new NumberRow(
            texts,
            "figure.seeds",
            NumberRange.whole(1, SweepChoice.MOST_SEEDS),
            n -> chosen.accept(shown.withSeeds((int) n)));
    updates =
        new NumberRow(
            texts,
            "figure.updates",
            NumberRange.logarithmic(10, SweepChoice.MOST_UPDATES),
            n -> chosen.accept(shown.withUpdates((long) n)));
    updates.setFieldWidth(MILLIONS);
    units =
        new NumberRow(
            texts,
            "figure.units",
            NumberRange.whole(1, SweepChoice.MOST_UNITS),
            n -> chosen.accept(shown.withUnits((int) n)));
    getChildren().addAll(sizes, seeds, updates, units);
  }

  /** Buttons for the sizes that the chosen preset comes in. */
  private void offer(SweepChoice choice) {
    if (!choice.sizes().equals(offered)) {
      offered = choice.sizes();
      Label name = new Label(texts.get("figure.size"));
      name.getStyleClass().add("caption");
      sizes.getChildren().setAll(name, buttons());
    }
  }

  private SegmentedButtons<SweepSize> buttons() {
    size =
        new SegmentedButtons<>(
            offered.stream().map(this::choice).toList(),
            other -> chosen.accept(SweepChoice.of(shown.preset(), other)));
    return size;
  }

  private Choice<SweepSize> choice(SweepSize offer) {
    String key = "figure.size." + offer.id();
    return new Choice<>(offer, texts.get(key), texts.get(key + ".hint"));
  }

  /** Shows what is chosen without telling anyone. */
  void show(SweepChoice choice) {
    shown = choice;
    offer(choice);
    size.show(choice.size());
    seeds.show(choice.seeds());
    units.show(choice.units());
    updates.setVisible(choice.trains());
    updates.setManaged(choice.trains());
    if (choice.trains()) {
      updates.show((double) choice.updates());
    }
  }
}
