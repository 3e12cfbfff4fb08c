package org.unroll.view.panel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
  private final MoreCells more;
  private final List<String> usual;
  private final List<String> offered;
  private final Label explanation = new Label();
  private final Map<String, CheckBox> compared = new LinkedHashMap<>();

  CellSection(Texts texts, PanelOptions options, Edits edits) {
    super(4);
    this.texts = texts;
    this.usual = options.cells();
    this.offered = Stream.concat(options.cells().stream(), options.variants().stream()).toList();
    Consumer<String> onStage =
        cell -> edits.edit(d -> d.cells = CellChoice.onStage(d.cells, cell, offered));
    this.stage =
        new SegmentedButtons<>(options.cells().stream().map(this::choice).toList(), onStage);
    this.more = new MoreCells(texts, options.variants(), this::title, onStage);
    stage.getStyleClass().addAll("accent", "tight");
    if (!options.variants().isEmpty()) {
      stage.append(more);
    }
    explanation.getStyleClass().add("caption");
    explanation.setWrapText(true);
    explanation.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().addAll(caption("panel.cell"), stage, explanation, comparison(edits));
  }

  @Override
  public void show(Experiment experiment) {
    String cell = experiment.cells().get(0);
    stage.show(cell);
    more.show(usual.contains(cell) ? "" : cell);
    explanation.setText(words(cell, ".description", ""));
    compared.forEach(
        (id, box) -> {
          box.setSelected(experiment.cells().contains(id));
          boolean wanted = !id.equals(cell) && (usual.contains(id) || box.isSelected());
          box.setVisible(wanted);
          box.setManaged(wanted);
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

  /** The usual cells can be compared with at any time; a variant, once it runs. */
  private FlowPane comparison(Edits edits) {
    FlowPane row = new FlowPane(12, 4, caption("panel.compare"));
    row.setAlignment(Pos.CENTER_LEFT);
    row.setMinHeight(24);
    for (String cell : offered) {
      CheckBox box = new CheckBox(words(cell, ".name", title(cell)));
      box.setMinWidth(Region.USE_PREF_SIZE);
      box.setTooltip(new Tooltip(texts.get("panel.compare.hint", title(cell))));
      box.setOnAction(
          event ->
              edits.edit(
                  d -> d.cells = CellChoice.compared(d.cells, cell, box.isSelected(), offered)));
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
