package org.unroll.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Which of the systems' pages shows, and the system of each. To be used on the window's thread. */
public final class SystemsModel {

  /** Every page's data and first weights are drawn with this seed. */
  public static final long SEED = 1;

  /** The page on texts of a person's own, after those on the lectures' systems. */
  public static final String OWN_TEXTS = "own-texts";

  private final Map<String, SystemModel<?, ?>> systems;
  private final ReadOnlyStringWrapper page = new ReadOnlyStringWrapper(this, "page");
  private boolean showing;

  /**
   * Shows the first page.
   *
   * @param systems by the id of their page, in the order of the list; at least one
   */
  public SystemsModel(Map<String, SystemModel<?, ?>> systems) {
    this.systems = new LinkedHashMap<>(systems);
    page.set(pages().get(0));
  }

  /** Ids of all pages, in the order of the list. */
  public List<String> pages() {
    return List.copyOf(systems.keySet());
  }

  /** Id of the page that shows. Change it by {@link #show}. */
  public ReadOnlyStringProperty pageProperty() {
    return page.getReadOnlyProperty();
  }

  /** The settings of the page that shows, in the letters of the program. */
  public String settings() {
    return current().settingsProperty().get().toString();
  }

  private SystemModel<?, ?> current() {
    return systems.get(page.get());
  }

  /**
   * Shows a page; the one before pauses.
   *
   * @throws IllegalArgumentException listing the pages if there is none of this id
   */
  public void show(String id) {
    if (!systems.containsKey(id)) {
      throw new IllegalArgumentException(
          "There is no page '%s'. Pages: %s.".formatted(id, String.join(", ", pages())));
    }
    if (!id.equals(page.get())) {
      current().leave();
    }
    page.set(id);
    setShowing(showing);
  }

  /** Tells whether a page is on screen: only then it computes. */
  public void setShowing(boolean now) {
    showing = now;
    if (now) {
      current().open();
    } else {
      current().leave();
    }
  }

  /** One frame of the window: fetches what came; what went wrong, if something did. */
  public Optional<RuntimeException> frame() {
    Optional<RuntimeException> problem = Optional.empty();
    for (SystemModel<?, ?> system : systems.values()) {
      problem = problem.or(system::frame);
    }
    return problem;
  }

  /** Ends all threads. */
  public void close() {
    systems.values().forEach(SystemModel::close);
  }
}
