package org.unroll.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import org.unroll.export.ChartFonts;
import org.unroll.model.SessionModel;
import org.unroll.text.Texts;
import org.unroll.view.chart.FigureRequest;
import org.unroll.view.formula.FormulaTypesetter;
import org.unroll.view.shell.Screen;
import org.unroll.view.system.SystemFrame;
import org.unroll.view.system.own.OwnPage;

/**
 * The systems of the lectures that do without a loop, a page each. To open one from elsewhere: {@link
 * #show} its page, then show the screen {@link #ID}.
 */
public final class SystemsScreen implements Screen {

  /** Id of the screen. */
  public static final String ID = "systems";

  private final Systems systems;
  private final SessionModel session;
  private final ChartFonts fonts;
  private final FormulaTypesetter typesetter;
  private final FigureRequest export;

  /**
   * A screen that does not show yet.
   *
   * @param session for problems and saved files
   * @param export told when a chart is wanted as a file
   */
  public SystemsScreen(
      Systems systems,
      SessionModel session,
      ChartFonts fonts,
      FormulaTypesetter typesetter,
      FigureRequest export) {
    this.systems = systems;
    this.session = session;
    this.fonts = fonts;
    this.typesetter = typesetter;
    this.export = export;
  }

  @Override
  public String id() {
    return ID;
  }

  /** Ids of all pages in the order of the list; each has a title under {@code system.<id>}. */
  public List<String> pages() {
    return systems.model().pages();
  }

  /**
   * Shows a page, now or when the screen shows.
   *
   * @throws IllegalArgumentException listing the pages if there is none of this id
   */
  public void show(String pageId) {
    systems.model().show(pageId);
  }

  @Override
  public Parent createView(Texts texts) {
    systems.model().setShowing(true);
    return still(texts);
  }

  /** Opens a table or a folder of labelled texts, and shows their page. */
  void open(Path source) {
    show(OwnPage.ID);
    systems.ownController().open(source);
  }

  /** A view that asks for nothing. */
  Parent still(Texts texts) {
    SystemFrame frame = new SystemFrame(texts, fonts, typesetter, export);
    return new SystemsScreenView(texts, systems.model(), session, id -> systems.page(id, frame));
  }

  @Override
  public void disposeView() {
    systems.model().setShowing(false);
  }

  /** One frame of the window: fetches what the desks computed. */
  void frame() {
    systems
        .model()
        .frame()
        .ifPresent(problem -> session.problemProperty().set(Optional.of(problem)));
  }

  /** Ends the desks' threads. */
  void close() {
    systems.model().close();
  }
}
