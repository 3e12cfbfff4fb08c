package org.unroll.view.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.unroll.model.SystemModel;
import org.unroll.text.Texts;
import org.unroll.view.View;

/**
 * The page of one system: what it is about, a strip of controls, and rows of panels.
 *
 * @param <S> settings of the system
 * @param <P> its picture
 */
public abstract class SystemPage<S, P> extends VBox implements View {

  private final Texts texts;
  private final String id;
  private final SystemModel<S, P> model;
  private final Label lead = new Label();
  private final FlowPane strip = new FlowPane();
  private final GridPane rows = new GridPane();
  private final List<View> views = new ArrayList<>();

  /** Kept here so that it lives as long as the view; the model holds it weakly. */
  private final InvalidationListener follow = changed -> refresh();

  /**
   * A page without panels yet.
   *
   * @param id of the page; its texts are under {@code system.<id>}
   */
  protected SystemPage(Texts texts, String id, SystemModel<S, P> model) {
    this.texts = texts;
    this.id = id;
    this.model = model;
    getStyleClass().add("system-page");
    lead.setText(word("lead"));
    lead.getStyleClass().add("system-lead");
    lead.setWrapText(true);
    lead.setMinHeight(USE_PREF_SIZE);
    strip.getStyleClass().add("system-strip");
    rows.getStyleClass().add("system-rows");
    setVgrow(rows, Priority.ALWAYS);
    VBox head = new VBox(lead, strip);
    head.getStyleClass().addAll("panel", "system-head");
    head.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(head, rows);
  }

  /** Shows a picture. Called when there is a new one, or when what is looked at changes. */
  protected abstract void show(P picture);

  /** Follows the model from now on; to be called when the page is complete. */
  protected final void begin() {
    WeakInvalidationListener weak = new WeakInvalidationListener(follow);
    model.reportProperty().addListener(weak);
    model.stepProperty().addListener(weak);
    model.choiceProperty().addListener(weak);
    refresh();
  }

  private void refresh() {
    model.picture().ifPresent(this::show);
  }

  /** Adds controls to the strip, each as high as it wants to be. */
  protected final void control(Region... controls) {
    for (Region control : controls) {
      control.setMaxHeight(USE_PREF_SIZE);
      strip.getChildren().add(control);
    }
  }

  /**
   * Adds a row of panels.
   *
   * @param percent of the height
   * @param widths of the panels, in per cent
   */
  protected final void row(double percent, double[] widths, Region... panels) {
    RowConstraints constraints = new RowConstraints();
    constraints.setPercentHeight(percent);
    constraints.setVgrow(Priority.ALWAYS);
    rows.getRowConstraints().add(constraints);
    PanelShares row = new PanelShares(List.of(panels), widths);
    GridPane.setHgrow(row, Priority.ALWAYS);
    GridPane.setVgrow(row, Priority.ALWAYS);
    rows.add(row, 0, rows.getRowConstraints().size() - 1);
    for (Region panel : panels) {
      remember(panel);
    }
  }

  private void remember(Region panel) {
    if (panel instanceof View view) {
      views.add(view);
    }
  }

  /** A text of this page: {@code system.<id>.<key>}. */
  protected final String word(String key, Object... arguments) {
    return texts.get("system." + id + "." + key, arguments);
  }

  /** The language. */
  protected final Texts texts() {
    return texts;
  }

  /** What the page's views share. */
  protected final SystemModel<S, P> model() {
    return model;
  }

  /** The settings that are chosen. */
  protected final S settings() {
    return model.settingsProperty().get();
  }

  /** The newest picture. */
  protected final Optional<P> picture() {
    return model.picture();
  }

  @Override
  public String describe() {
    StringBuilder words = new StringBuilder(lead.getText());
    views.forEach(view -> words.append(' ').append(view.describe()));
    return words.toString().strip();
  }
}
