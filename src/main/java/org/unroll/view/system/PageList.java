package org.unroll.view.system;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.unroll.model.SystemsModel;
import org.unroll.text.Texts;
import org.unroll.view.View;

/** The list at the left: one line for each page. */
final class PageList extends VBox implements View {

  private final Texts texts;
  private final SystemsModel model;
  private final ToggleGroup group = new ToggleGroup();

  /** Kept here so that it lives as long as the view; the model holds it weakly. */
  private final InvalidationListener follow = changed -> refresh();

  PageList(Texts texts, SystemsModel model) {
    super(2);
    this.texts = texts;
    this.model = model;
    getStyleClass().addAll("panel", "page-list");
    Label title = new Label(texts.get("system.list"));
    title.getStyleClass().add("system-question");
    title.setWrapText(true);
    Label lead = new Label(texts.get("system.list.lead"));
    lead.getStyleClass().add("system-formal");
    lead.setWrapText(true);
    lead.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(title, lead);
    model.pages().forEach(this::add);
    model.pageProperty().addListener(new WeakInvalidationListener(follow));
    refresh();
  }

  /** What comes after the systems of the lectures has a heading of its own. */
  private void add(String page) {
    if (page.equals(SystemsModel.OWN_TEXTS)) {
      Label own = new Label(texts.get("system.list.own"));
      own.getStyleClass().addAll("system-question", "page-list-second");
      getChildren().add(own);
    }
    getChildren().add(entry(page));
  }

  private ToggleButton entry(String page) {
    ToggleButton entry = new ToggleButton(texts.get("system." + page));
    entry.getStyleClass().add("page-entry");
    entry.setUserData(page);
    entry.setToggleGroup(group);
    entry.setMaxWidth(Double.MAX_VALUE);
    entry.setWrapText(true);
    entry.setMinHeight(USE_PREF_SIZE);
    entry.setTooltip(new Tooltip(texts.get("system." + page + ".hint")));
    entry.setOnAction(
        event -> {
          entry.setSelected(true);
          model.show(page);
        });
    return entry;
  }

  private void refresh() {
    group.getToggles().stream()
        .filter(entry -> model.pageProperty().get().equals(entry.getUserData()))
        .forEach(group::selectToggle);
  }

  @Override
  public String describe() {
    return texts.get("system.list.describe", texts.get("system." + model.pageProperty().get()));
  }
}
