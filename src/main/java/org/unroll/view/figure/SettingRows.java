package org.unroll.view.figure;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.unroll.lab.sweep.SweepChoice;
import org.unroll.text.Texts;
import org.unroll.view.control.Choice;
import org.unroll.view.control.NumberRange;
import org.unroll.view.control.NumberRow;
import org.unroll.view.control.SegmentedButtons;

/** What a person may change of a preset: its size, and seeds, updates and units. */
final class SettingRows extends VBox {

  /** Room for a number of seven digits. */
  private static final double MILLIONS = 80;

  private final SegmentedButtons<Boolean> size;
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
    Label name = new Label(texts.get("figure.size"));
    name.getStyleClass().add("caption");
    size =
        new SegmentedButtons<>(
            List.of(choice(texts, false, "lesson"), choice(texts, true, "published")),
            published -> chosen.accept(SweepChoice.of(shown.preset(), published)));
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
    getChildren().addAll(new VBox(4, name, size), seeds, updates, units);
  }

  private static Choice<Boolean> choice(Texts texts, boolean published, String word) {
    return new Choice<>(
        published, texts.get("figure.size." + word), texts.get("figure.size." + word + ".hint"));
  }

  /** Shows what is chosen without telling anyone. */
  void show(SweepChoice choice) {
    shown = choice;
    size.show(choice.published());
    seeds.show(choice.seeds());
    units.show(choice.units());
    updates.setVisible(choice.trains());
    updates.setManaged(choice.trains());
    if (choice.trains()) {
      updates.show((double) choice.updates());
    }
  }
}
