package org.unroll.view.panel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.unroll.lab.Experiment;
import org.unroll.text.Texts;
import org.unroll.view.control.Choice;
import org.unroll.view.control.SegmentedButtons;

/** Which cell is on the stage, what it is in a sentence, and which others run beside it. */
final class CellSection extends VBox implements Section {

  private final Texts texts;
  private final SegmentedButtons<String> stage;
  private final Label explanation = new Label();
  private final Map<String, CheckBox> compared = new LinkedHashMap<>();

  CellSection(Texts texts, List<String> cells, Edits edits) {
    super(4);
    this.texts = texts;
    this.stage =
        new SegmentedButtons<>(
            cells.stream().map(this::choice).toList(),
            cell -> edits.edit(d -> d.cells = CellChoice.onStage(d.cells, cell, cells)));
    stage.getStyleClass().add("accent");
    explanation.getStyleClass().add("caption");
    explanation.setWrapText(true);
    explanation.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().addAll(caption("panel.cell"), stage, explanation, comparison(cells, edits));
  }

  @Override
  public void show(Experiment experiment) {
    String cell = experiment.cells().get(0);
    stage.show(cell);
    explanation.setText(words(cell, ".description", ""));
    compared.forEach(
        (id, box) -> {
          box.setSelected(experiment.cells().contains(id));
          box.setVisible(!id.equals(cell));
          box.setManaged(!id.equals(cell));
        });
  }

  @Override
  public void setCompact(boolean compact) {
    explanation.setVisible(!compact);
    explanation.setManaged(!compact);
  }

  @Override
  public String describe() {
    List<String> others =
        compared.entrySet().stream()
            .filter(entry -> entry.getValue().isSelected() && entry.getValue().isVisible())
            .map(entry -> title(entry.getKey()))
            .toList();
    String cell = title(stage.chosen());
    return others.isEmpty()
        ? texts.get("panel.cell.describe", cell)
        : texts.get("panel.cell.describe.compared", cell, String.join(", ", others));
  }

  /** A cell that is not offered leaves more to compare with than one line holds. */
  private FlowPane comparison(List<String> cells, Edits edits) {
    FlowPane row = new FlowPane(12, 4, caption("panel.compare"));
    row.setAlignment(Pos.CENTER_LEFT);
    row.setMinHeight(24);
    for (String cell : cells) {
      CheckBox box = new CheckBox(title(cell));
      box.setMinWidth(Region.USE_PREF_SIZE);
      box.setTooltip(new Tooltip(texts.get("panel.compare.hint", title(cell))));
      box.setOnAction(
          event ->
              edits.edit(
                  d -> d.cells = CellChoice.compared(d.cells, cell, box.isSelected(), cells)));
      compared.put(cell, box);
      row.getChildren().add(box);
    }
    return row;
  }

  private Choice<String> choice(String cell) {
    return new Choice<>(cell, title(cell), words(cell, ".description", ""));
  }

  private Label caption(String key) {
    Label label = new Label(texts.get(key));
    label.getStyleClass().add("caption");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private String title(String cell) {
    return words(cell, ".title", cell);
  }

  /** A cell that the bundles do not know, such as a student's own, still has its id. */
  private String words(String cell, String end, String otherwise) {
    String key = "cell." + cell + end;
    return texts.has(key) ? texts.get(key) : otherwise;
  }
}
