package org.unroll.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javafx.scene.Parent;
import org.unroll.controller.FileDialogs;
import org.unroll.lab.sweep.Advance;
import org.unroll.lab.sweep.Leftovers;
import org.unroll.lab.sweep.Outcome;
import org.unroll.lab.sweep.Point;
import org.unroll.lab.sweep.ResultLog;
import org.unroll.lab.sweep.SweepChoice;
import org.unroll.lab.sweep.SweepListener;
import org.unroll.lab.sweep.SweepResults;
import org.unroll.lab.sweep.SweepRun;
import org.unroll.lab.sweep.SweepSize;
import org.unroll.lab.sweep.SweepStatus;
import org.unroll.lab.sweep.SweepStatus.Activity;
import org.unroll.model.FigureModel;
import org.unroll.model.Presentation;
import org.unroll.model.SessionModel;
import org.unroll.text.Texts;
import org.unroll.view.figure.FigureListener;
import org.unroll.view.shell.ShellView;
import org.unroll.view.theme.Theme;

/** The figure lab while it runs and when it is done, for the gallery; small sweeps, really carried out. */
public final class FigurePages {

  private static final SweepChoice RADIUS = SweepChoice.opening().withSeeds(3).withUnits(16);

  private static final SweepChoice BIAS =
      SweepChoice.of("forget-bias", SweepSize.LESSON).withSeeds(3).withUpdates(300).withUnits(8);

  private final Wiring wiring;

  /** Pages of the program as it is wired. */
  public FigurePages(Wiring wiring) {
    this.wiring = wiring;
  }

  /** A sweep before it begins, one for a night, one that was stopped in the middle of a run, one on its way, and two that are complete. */
  public List<GalleryPage> all() {
    return List.of(
        before(),
        new Page("figures-night", SweepChoice.of("length", SweepSize.NIGHT), -1),
        new Page("figures-stopped", BIAS.withSeeds(1), 0),
        running(),
        new Page("figures-radius", RADIUS, Integer.MAX_VALUE),
        new Page("figures-forget-bias", BIAS, Integer.MAX_VALUE));
  }

  /** A sweep that has not begun. */
  public GalleryPage before() {
    return new Page("figures-before", SweepChoice.of("cells", SweepSize.LESSON), -1);
  }

  /** A sweep on its way. */
  public GalleryPage running() {
    return new Page("figures-running", RADIUS, RADIUS.sweep().points().size() / 2);
  }

  /** The figure lab with so many finished runs. */
  private final class Page implements GalleryPage {

    private static final int SECONDS_LEFT = 12;
    private static final int NIGHT = 9 * 60 * 60;

    private final String id;
    private final SweepChoice choice;
    private final SweepRun sweep;
    private final int runs;

    Page(String id, SweepChoice choice, int runs) {
      this.id = id;
      this.choice = choice;
      this.runs = runs;
      this.sweep = carriedOut(choice, runs);
    }

    @Override
    public String id() {
      return id;
    }

    @Override
    public Parent draw(Texts texts, Theme theme) {
      FigureModel model = new FigureModel();
      model.choiceProperty().set(choice);
      model.show(status());
      FileDialogs nobody = new NoDialogs();
      FigureScreen screen =
          new FigureScreen(wiring.figureModels(model, new SessionModel(), new Nothing(), nobody));
      ShellView shell =
          new ShellView(
              texts, theme, List.of(screen), List.of(), new Presentation(), new NoFrame());
      shell.showScreen(screen.id());
      return shell;
    }

    private SweepStatus status() {
      Activity activity =
          sweep.results().isComplete()
              ? Activity.COMPLETE
              : runs > 0 ? Activity.RUNNING : Activity.IDLE;
      Advance now = sweep.advance();
      return new SweepStatus(
          sweep.results(),
          activity,
          sweep.results().size(),
          now.total(),
          now.done(),
          now.underWay(),
          activity == Activity.COMPLETE ? OptionalLong.empty() : left(),
          besides());
    }

    private OptionalLong left() {
      return OptionalLong.of(choice.size() == SweepSize.NIGHT ? NIGHT : SECONDS_LEFT);
    }

    /** On the page for a night, so that it is seen once. */
    private Optional<Leftovers> besides() {
      Leftovers three = new Leftovers(3, 61_000, Path.of("under-way"));
      return Optional.of(three).filter(rest -> choice.size() == SweepSize.NIGHT);
    }
  }

  /**
   * A sweep that is carried out until some runs are finished.
   *
   * @param runs 0: until one is in its middle; less than 0: not at all
   */
  private SweepRun carriedOut(SweepChoice choice, int runs) {
    try {
      Path folder = Files.createTempDirectory("unroll");
      ResultLog log = ResultLog.open(folder.resolve("runs.jsonl"), Version.number());
      SweepRun run = new SweepRun(wiring.laboratory(), choice.sweep(), log);
      run.foreseeGuessing();
      if (runs >= 0) {
        run.run(new Ending(run, runs));
      }
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
      return run;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends a sweep early. */
  private record Ending(SweepRun run, int runs) implements SweepListener {

    @Override
    public void finished(Point point, Outcome outcome, SweepResults results) {
      if (results.size() >= runs) {
        run.cancel();
      }
    }

    @Override
    public void advanced(Advance now) {
      if (runs == 0 && now.done() > 0) {
        run.cancel();
      }
    }
  }

  /** Nobody is there to start anything. */
  private static final class Nothing implements FigureListener {
    @Override
    public void startAsked() {}

    @Override
    public void pauseAsked() {}

    @Override
    public void stopAsked() {}

    @Override
    public void foresightAsked() {}
  }
}
