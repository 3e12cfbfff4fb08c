package org.unroll.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Parent;
import org.unroll.controller.StartController;
import org.unroll.lab.prepared.Entries;
import org.unroll.lab.prepared.Entry;
import org.unroll.lab.prepared.Findings;
import org.unroll.lab.prepared.Inquiry;
import org.unroll.lab.prepared.Opening;
import org.unroll.lab.prepared.Sketch;
import org.unroll.model.Presentation;
import org.unroll.model.SessionModel;
import org.unroll.model.StartModel;
import org.unroll.text.Texts;
import org.unroll.view.shell.ShellView;
import org.unroll.view.start.StartListener;
import org.unroll.view.theme.Theme;

/** The start screen, for the gallery: its cards, an answered question, a mistake. */
public final class StartPages {

  private static final String QUICK_QUESTION = "ask-only-rnns";
  private static final String LEARNT_QUESTION = "ask-held-gates";
  private static final String SLIP = "slip-candidate";

  private final Wiring wiring;
  private final Entries entries = Entries.builtIn();
  private final Map<String, Sketch> sketches;

  /** Pages of the program as it is wired. */
  public StartPages(Wiring wiring) {
    this.wiring = wiring;
    this.sketches = StartController.sketches(wiring.laboratory(), entries);
  }

  /** All of them. */
  public List<GalleryPage> all() {
    return List.of(
        cards(),
        new Page("start-search", "gate", Optional.empty(), Optional.empty()),
        page(QUICK_QUESTION),
        page(LEARNT_QUESTION),
        slip(),
        page("slip-conventions"));
  }

  /** The cards. */
  public GalleryPage cards() {
    return new Page("start", "", Optional.empty(), Optional.empty());
  }

  /** A question that is answered at once. */
  public GalleryPage question() {
    return page(QUICK_QUESTION);
  }

  /** A mistake. */
  public GalleryPage slip() {
    return page(SLIP);
  }

  private GalleryPage page(String id) {
    Entry entry = entries.find(id).orElseThrow();
    Optional<Findings> findings =
        entry.opening() instanceof Opening.Asking asking
            ? Optional.of(new Inquiry(wiring.laboratory(), asking.question()).run())
            : Optional.empty();
    return new Page("start-" + id, "", Optional.of(entry), findings);
  }

  /** The start screen in one state. */
  private final class Page implements GalleryPage {

    private final String id;
    private final String search;
    private final Optional<Entry> entry;
    private final Optional<Findings> findings;

    Page(String id, String search, Optional<Entry> entry, Optional<Findings> findings) {
      this.id = id;
      this.search = search;
      this.entry = entry;
      this.findings = findings;
    }

    @Override
    public String id() {
      return id;
    }

    @Override
    public Parent draw(Texts texts, Theme theme) {
      StartModel model = new StartModel(entries);
      model.show(sketches);
      model.searchProperty().set(search);
      model.pageProperty().set(entry);
      findings.ifPresent(model::show);
      StartModels models =
          wiring.startModels(model, new SessionModel(), new NoStart(), new NoDialogs());
      StartScreen screen = new StartScreen(models, () -> {});
      ShellView shell =
          new ShellView(
              texts, theme, List.of(screen), List.of(), new Presentation(), new NoFrame());
      shell.showScreen(screen.id());
      return shell;
    }
  }

  /** Hears nothing. */
  private static final class NoStart implements StartListener {
    @Override
    public void entryChosen(Entry entry) {}

    @Override
    public void backAsked() {}

    @Override
    public void answerAsked() {}

    @Override
    public void cancelAsked() {}
  }
}
