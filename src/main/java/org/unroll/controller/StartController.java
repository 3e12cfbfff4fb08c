package org.unroll.controller;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.unroll.lab.Laboratory;
import org.unroll.lab.Mailbox;
import org.unroll.lab.prepared.Entries;
import org.unroll.lab.prepared.Entry;
import org.unroll.lab.prepared.Findings;
import org.unroll.lab.prepared.Inquiry;
import org.unroll.lab.prepared.Opening;
import org.unroll.lab.prepared.Question;
import org.unroll.lab.prepared.Sketch;
import org.unroll.model.SessionModel;
import org.unroll.model.StartModel;
import org.unroll.view.start.StartListener;

/**
 * Opens what is chosen on the start screen, and has its questions answered. Questions and mistakes show on
 * the start screen itself; everything else is handed on.
 */
public final class StartController implements StartListener, AutoCloseable {

  private final Laboratory laboratory;
  private final StartModel model;
  private final SessionModel session;
  private final Consumer<Opening> elsewhere;
  private final Mailbox<Map<String, Sketch>> sketches = new Mailbox<>();
  private Optional<Inquiry> inquiry = Optional.empty();
  private boolean sketching;

  /**
   * A controller that waits for its first click.
   *
   * @param session told what goes wrong
   * @param elsewhere opens what does not show on the start screen
   */
  public StartController(
      Laboratory laboratory, StartModel model, SessionModel session, Consumer<Opening> elsewhere) {
    this.laboratory = laboratory;
    this.model = model;
    this.session = session;
    this.elsewhere = elsewhere;
  }

  /** Has the small networks on the cards computed, the first time the cards are shown. */
  public void showing() {
    if (!sketching) {
      sketching = true;
      Thread thread = new Thread(() -> sketches.put(drawn()), "unroll-sketches");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private Map<String, Sketch> drawn() {
    return sketches(laboratory, model.entries());
  }

  /** The network of every entry that opens on the stage. */
  public static Map<String, Sketch> sketches(Laboratory laboratory, Entries entries) {
    Map<String, Sketch> drawn = new LinkedHashMap<>();
    for (Entry entry : entries.all()) {
      if (entry.opening() instanceof Opening.OnStage stage) {
        drawn.put(entry.id(), Sketch.of(laboratory, stage.experiment()));
      }
    }
    return drawn;
  }

  @Override
  public void entryChosen(Entry entry) {
    cancelAsked();
    Opening opening = entry.opening();
    boolean here = opening instanceof Opening.Asking || opening instanceof Opening.Correcting;
    if (here) {
      model.pageProperty().set(Optional.of(entry));
      if (model.findingsProperty().get().isEmpty()) {
        answerAsked();
      }
    } else {
      elsewhere.accept(opening);
    }
  }

  @Override
  public void backAsked() {
    cancelAsked();
    model.pageProperty().set(Optional.empty());
  }

  @Override
  public void answerAsked() {
    cancelAsked();
    question()
        .ifPresent(
            asked -> {
              Inquiry fresh = new Inquiry(laboratory, asked);
              inquiry = Optional.of(fresh);
              model.show(Findings.none(asked));
              model.runningProperty().set(true);
              fresh.start();
            });
  }

  private Optional<Question> question() {
    return model
        .pageProperty()
        .get()
        .map(Entry::opening)
        .filter(Opening.Asking.class::isInstance)
        .map(opening -> ((Opening.Asking) opening).question());
  }

  @Override
  public void cancelAsked() {
    inquiry.ifPresent(Inquiry::cancel);
    inquiry = Optional.empty();
    model.runningProperty().set(false);
  }

  /** One frame of the window: fetches what came. */
  public void frame() {
    sketches.take().ifPresent(model::show);
    inquiry.flatMap(Inquiry::poll).ifPresent(model::show);
    if (inquiry.isPresent()
        && model.findingsProperty().get().filter(f -> f.isComplete()).isPresent()) {
      inquiry = Optional.empty();
      model.runningProperty().set(false);
    }
    inquiry.flatMap(Inquiry::pollProblem).ifPresent(this::tell);
  }

  private void tell(RuntimeException problem) {
    cancelAsked();
    session.problemProperty().set(Optional.of(problem));
  }

  /** Ends what is being computed. */
  @Override
  public void close() {
    cancelAsked();
  }
}
