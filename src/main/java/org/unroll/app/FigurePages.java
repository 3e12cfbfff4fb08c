package org.unroll.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import javafx.scene.Parent;
import org.unroll.controller.FileDialogs;
import org.unroll.lab.sweep.ResultLog;
import org.unroll.lab.sweep.SweepChoice;
import org.unroll.lab.sweep.SweepResults;
import org.unroll.lab.sweep.SweepRun;
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
      SweepChoice.of("forget-bias", false).withSeeds(3).withUpdates(300).withUnits(8);

  private final Wiring wiring;

  /** Pages of the program as it is wired. */
  public FigurePages(Wiring wiring) {
    this.wiring = wiring;
  }

  /** A sweep on its way, and two that are complete. */
  public List<GalleryPage> all() {
    return List.of(
        running(),
        new Page("figures-radius", RADIUS, Integer.MAX_VALUE),
        new Page("figures-forget-bias", BIAS, Integer.MAX_VALUE));
  }

  /** A sweep on its way. */
  public GalleryPage running() {
    return new Page("figures-running", RADIUS, RADIUS.sweep().points().size() / 2);
  }

  /** The figure lab with so many finished runs. */
  private final class Page implements GalleryPage {

    private static final int SECONDS_LEFT = 12;

    private final String id;
    private final SweepChoice choice;
    private final SweepResults results;

    Page(String id, SweepChoice choice, int runs) {
      this.id = id;
      this.choice = choice;
      this.results = results(choice, runs);
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
      int total = results.points().size();
      boolean complete = results.isComplete();
      return new SweepStatus(
          results,
          complete ? Activity.COMPLETE : Activity.RUNNING,
          results.size(),
          total,
          results.size(),
          List.of(),
          complete ? OptionalLong.empty() : OptionalLong.of(SECONDS_LEFT));
    }
  }

  private SweepResults results(SweepChoice choice, int runs) {
    try {
      Path file = Files.createTempFile("unroll", ".jsonl");
      SweepRun run =
          new SweepRun(wiring.laboratory(), choice.sweep(), ResultLog.open(file, Version.number()));
      run.run(
          (point, outcome, results) -> {
            if (results.size() >= runs) {
              run.cancel();
            }
          });
      Files.delete(file);
      return run.results();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
  }
}
