package org.unroll.lab.system.own;

import org.unroll.lab.Laboratory;
import org.unroll.lab.reading.EpochScore;
import org.unroll.lab.reading.ReadingRun;
import org.unroll.lab.reading.ReadingSettings;
import org.unroll.lab.system.Bench;
import org.unroll.lab.system.CurveNotes;
import org.unroll.task.data.LabelledTexts;

/**
 * A network that learns to tell labelled texts apart. An update of the bench is a piece of work: an
 * update of the weights, or a batch of the check at the end of an epoch. When all is done the weights of
 * the best epoch are put back.
 */
public final class OwnBench implements Bench<OwnSettings, OwnPicture> {

  private static final int SUGGESTED_UPDATES = 1000;
  private static final int FEWEST_EPOCHS = 3;
  private static final int MOST_EPOCHS = 60;

  /** Updates that may pass before texts are looked at again while training goes on. */
  private static final int BETWEEN_LOOKS = 30;

  private final LabelledTexts texts;
  private final ReadingRun run;
  private final OwnWindow window;
  private final double guessing;
  private final CurveNotes heldBack = new CurveNotes();
  private OwnSettings settings;
  private boolean finished;
  private long updates;
  private OwnWindow.View seen;
  private long seenAt;

  /** A network before its first update. */
  OwnBench(LabelledTexts texts, OwnSettings settings, Laboratory laboratory) {
    this.texts = texts;
    this.settings = settings;
    this.run = new ReadingRun(texts, reading(settings), laboratory);
    this.window = new OwnWindow(texts, run, settings.seed());
    this.guessing = run.baseline().metric();
    this.seen = window.see(settings.look());
  }

  private static ReadingSettings reading(OwnSettings settings) {
    ReadingSettings usual = ReadingSettings.usual(settings.seed());
    return new ReadingSettings(
        settings.cell(),
        usual.embedding(),
        usual.hidden(),
        usual.learning(),
        usual.forgetBias(),
        usual.wordDropout(),
        settings.seed());
  }

  @Override
  public boolean adjust(OwnSettings other) {
    if (!fits(other)) {
      return false;
    }
    boolean looks = !other.look().equals(settings.look());
    boolean stops = other.stopped() && !settings.stopped();
    settings = other;
    if (stops && !finished && run.leftOfEpoch() < perEpoch()) {
      run.cut();
    }
    if (updates > 0 && updates == planned()) {
      finish();
    }
    if (looks) {
      look();
    }
    return true;
  }

  /** When all is done, a wish to train on or longer is one for a fresh network. */
  private boolean fits(OwnSettings other) {
    boolean trains =
        other.epochs() != settings.epochs() || (settings.stopped() && !other.stopped());
    return other.readsLike(settings)
        && other.cell().equals(settings.cell())
        && !(finished && trains);
  }

  private int perEpoch() {
    return run.updatesPerEpoch() + run.checksPerEpoch();
  }

  /** How often all texts are read. */
  private int epochs() {
    int suggested = SUGGESTED_UPDATES / run.updatesPerEpoch() + 1;
    return settings.epochs() > 0
        ? settings.epochs()
        : Math.max(FEWEST_EPOCHS, Math.min(MOST_EPOCHS, suggested));
  }

  @Override
  public void update() {
    int before = run.epochs().size();
    run.step();
    updates++;
    if (run.epochs().size() > before) {
      heldBack.add(run.losses().size(), run.epochs().get(before).heldBack().metric());
    }
    if (updates == planned()) {
      finish();
    }
  }

  private void finish() {
    run.restoreBest();
    finished = true;
    look();
  }

  @Override
  public long updates() {
    return updates;
  }

  @Override
  public long planned() {
    if (finished) {
      return updates;
    }
    int left = run.leftOfEpoch();
    boolean between = left == perEpoch();
    long leastEnd = updates + (between ? 0 : left);
    return settings.stopped() ? leastEnd : Math.max(leastEnd, whole());
  }

  /** Pieces of work if nothing is left out. */
  private long whole() {
    return (long) epochs() * perEpoch();
  }

  @Override
  public OwnPicture picture() {
    return picture(false);
  }

  @Override
  public OwnPicture picture(boolean goesOn) {
    if (seenAt != updates && (!goesOn || updates - seenAt >= BETWEEN_LOOKS)) {
      look();
    }
    return new OwnPicture(
        settings,
        OwnFacts.of(texts),
        progress(),
        run.trainingAccuracy(),
        heldBack.curve(),
        guessing,
        run.epochs().stream().reduce((a, b) -> better(b, a) ? b : a),
        seen.pages(),
        seen.shown(),
        seen.reading());
  }

  private static boolean better(EpochScore one, EpochScore other) {
    return one.heldBack().metric() > other.heldBack().metric();
  }

  private void look() {
    seen = window.see(settings.look());
    seenAt = updates;
  }

  private OwnProgress progress() {
    int done = run.epochs().size();
    OwnProgress.Stage stage =
        finished
            ? OwnProgress.Stage.FINISHED
            : updates == 0
                ? OwnProgress.Stage.READY
                : run.isLearning() ? OwnProgress.Stage.LEARNING : OwnProgress.Stage.CHECKING;
    int left = finished ? 0 : run.leftOfEpoch();
    return new OwnProgress(stage, finished ? done : done + 1, epochs(), left);
  }
}
