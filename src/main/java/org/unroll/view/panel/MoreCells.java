package org.unroll.view.panel;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.unroll.text.Texts;

/**
 * The segment behind the usual cells: a menu of all others by kind. A cell chosen there stands on the
 * segment under its short name.
 */
final class MoreCells extends ToggleButton {

  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("showing");

  private final Texts texts;
  private final UnaryOperator<String> titles;
  private final ContextMenu menu = new ContextMenu();
  private String shown = "";

  /**
   * A segment without a cell.
   *
   * @param cells what the menu offers
   * @param titles what a cell is called
   * @param onChoice told the cell that was chosen
   */
  MoreCells(
      Texts texts, List<String> cells, UnaryOperator<String> titles, Consumer<String> onChoice) {
    this.texts = texts;
    this.titles = titles;
    setTooltip(new Tooltip());
    for (CellGroup group : CellGroup.among(cells)) {
      Menu kind = new Menu(texts.get(group.key()));
      group.of(cells).forEach(cell -> kind.getItems().add(item(cell, onChoice)));
      menu.getItems().add(kind);
    }
    menu.showingProperty().addListener((self, was, is) -> pseudoClassStateChanged(OPEN, is));
    setOnAction(event -> open());
    show("");
  }

  /** Shows which cell stands here; none if it is one of the usual ones. */
  void show(String cell) {
    shown = cell;
    setSelected(!cell.isEmpty());
    setText(cell.isEmpty() ? texts.get("panel.cells.more") : shortName(cell));
    getTooltip().setText(cell.isEmpty() ? texts.get("panel.cells.more.hint") : titles.apply(cell));
  }

  /** What chooses a cell, if the menu offers it. */
  Optional<MenuItem> item(String cell) {
    return menu.getItems().stream()
        .flatMap(kind -> ((Menu) kind).getItems().stream())
        .filter(item -> item.getId().equals("cell-" + cell))
        .findFirst();
  }

  /** The menu is what a press asks for; the choice itself is the menu's. */
  private void open() {
    setSelected(!shown.isEmpty());
    menu.show(this, Side.BOTTOM, 0, 4);
  }

  private MenuItem item(String cell, Consumer<String> onChoice) {
    MenuItem item = new MenuItem(titles.apply(cell));
    item.setId("cell-" + cell);
    item.setOnAction(event -> onChoice.accept(cell));
    return item;
  }

  private String shortName(String cell) {
    String key = "cell." + cell + ".name";
    return texts.has(key) ? texts.get(key) : titles.apply(cell);
  }
}
