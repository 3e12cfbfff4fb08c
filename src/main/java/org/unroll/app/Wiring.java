package org.unroll.app;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.unroll.lab.Experiment;
import org.unroll.text.Texts;
import org.unroll.view.panel.ExperimentListener;
import org.unroll.view.panel.PanelOptions;
import org.unroll.view.panel.TaskOption;
import org.unroll.view.shell.Screen;

/** Constructs the screens with everything they need. */
public final class Wiring {

  /** The experiment a fresh program starts with: small enough to see, hard enough to be interesting. */
  public static final Experiment OPENING =
      new Experiment(
          "adding", List.of("lstm", "rnn"), 8, 20, 32, 0.01, "adam", 5, 1, 1, Optional.empty());

  /** The screens in the order of their tabs. */
  public List<Screen> screens() {
    PanelOptions options =
        new PanelOptions(
            List.of(
                new TaskOption("adding", 2, 20, false),
                new TaskOption("recall", 3, 20, false),
                new TaskOption("language-model", 2, 30, true)),
            List.of("rnn", "lstm", "gru"));
    return List.of(
        new ExploreScreen(
            options, OPENING, System::nanoTime, new EmptyParts(), List.of(), new Deaf()));
  }

  /** Stands in until the stage is plugged in. */
  private static final class EmptyParts implements ExploreParts {
    @Override
    public Region hero(Texts texts) {
      StackPane hero = new StackPane();
      hero.getStyleClass().add("panel");
      return hero;
    }

    @Override
    public Node lossChart(Texts texts) {
      return new Label();
    }
  }

  /** Stands in until the session is plugged in. */
  private static final class Deaf implements ExperimentListener {
    @Override
    public void experimentChosen(Experiment next) {}

    @Override
    public void textAsked() {}

    @Override
    public void trainAsked() {}

    @Override
    public void pauseAsked() {}

    @Override
    public void oneUpdateAsked() {}

    @Override
    public void startOverAsked() {}
  }
}
