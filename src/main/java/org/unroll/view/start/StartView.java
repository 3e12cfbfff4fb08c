package org.unroll.view.start;

import java.util.Objects;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.unroll.export.ChartFonts;
import org.unroll.lab.prepared.Entry;
import org.unroll.lab.prepared.Opening;
import org.unroll.model.StartModel;
import org.unroll.text.Texts;
import org.unroll.view.View;
import org.unroll.view.chart.FigureRequest;
import org.unroll.view.formula.FormulaTypesetter;

/** The start screen: the cards, or the question or mistake that was opened. */
public final class StartView extends BorderPane implements View {

  private final Texts texts;
  private final StartModel model;
  private final StartListener listener;
  private final ChartFonts fonts;
  private final FormulaTypesetter typesetter;
  private final FigureRequest export;
  private Optional<CardsView> cards = Optional.empty();

  /** Kept here so that it lives as long as the view; the model holds it weakly. */
  private final InvalidationListener onPage = changed -> showPage();

  /**
   * A view that follows a model.
   *
   * @param export told when the chart of an answer is wanted as a file
   */
  public StartView(
      Texts texts,
      StartModel model,
      StartListener listener,
      ChartFonts fonts,
      FormulaTypesetter typesetter,
      FigureRequest export) {
    this.texts = texts;
    this.model = model;
    this.listener = listener;
    this.fonts = fonts;
    this.typesetter = typesetter;
    this.export = export;
    getStyleClass().add("start");
    getStylesheets()
        .add(Objects.requireNonNull(getClass().getResource("/themes/start.css")).toExternalForm());
    model.pageProperty().addListener(new WeakInvalidationListener(onPage));
    showPage();
  }

  private void showPage() {
    Optional<Entry> page = model.pageProperty().get();
    setCenter(page.map(this::page).orElseGet(this::cards));
    setAccessibleText(describe());
  }

  private Node cards() {
    if (cards.isEmpty()) {
      cards = Optional.of(new CardsView(texts, model, listener));
    }
    return cards.get();
  }

  private Node page(Entry entry) {
    return entry.opening() instanceof Opening.Correcting correcting
        ? new SlipView(texts, model.entries(), entry, correcting.slip(), typesetter, listener)
        : new QuestionView(texts, model, entry, listener, fonts, export);
  }

  /** Puts the keys into the search field, leaving a page that shows. */
  public void startSearch() {
    if (model.pageProperty().get().isPresent()) {
      listener.backAsked();
    }
    cards.ifPresent(CardsView::startSearch);
  }

  @Override
  public String describe() {
    return getCenter() instanceof View view ? view.describe() : "";
  }
}
