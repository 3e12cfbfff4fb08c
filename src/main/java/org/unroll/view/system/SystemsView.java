package org.unroll.view.system;

import java.util.Objects;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.unroll.model.SystemsModel;
import org.unroll.text.Texts;
import org.unroll.view.View;

/** All pages behind a list. A page is made when it is chosen, and thrown away when another one is. */
public final class SystemsView extends BorderPane implements View {

  private final SystemsModel model;
  private final Function<String, SystemPage<?, ?>> pages;
  private final PageList list;
  private final StackPane place = new StackPane();
  private String shown = "";

  /** Kept here so that it lives as long as the view; the model holds it weakly. */
  private final InvalidationListener follow = changed -> refresh();

  /**
   * A view of the page that is chosen.
   *
   * @param pages makes a page, given its id
   */
  public SystemsView(Texts texts, SystemsModel model, Function<String, SystemPage<?, ?>> pages) {
    this.model = model;
    this.pages = pages;
    this.list = new PageList(texts, model);
    getStyleClass().add("systems");
    getStylesheets()
        .add(Objects.requireNonNull(getClass().getResource("/themes/system.css")).toExternalForm());
    place.getStyleClass().add("system-place");
    place.setMinSize(0, 0);
    setLeft(list);
    setCenter(place);
    model.pageProperty().addListener(new WeakInvalidationListener(follow));
    refresh();
  }

  private void refresh() {
    String wanted = model.pageProperty().get();
    if (!wanted.equals(shown)) {
      shown = wanted;
      place.getChildren().setAll(pages.apply(wanted));
    }
  }

  @Override
  public String describe() {
    Node page = place.getChildren().get(0);
    return list.describe() + " " + ((View) page).describe();
  }
}
