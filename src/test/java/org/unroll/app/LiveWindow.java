package org.unroll.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;
import org.unroll.controller.FileDialogs;
import org.unroll.lab.Experiment;
import org.unroll.lab.Snapshot;
import org.unroll.model.FigureModel;
import org.unroll.text.Language;
import org.unroll.view.Toolkit;
import org.unroll.view.View;
import org.unroll.view.chart.ChartView;
import org.unroll.view.theme.Fonts;
import org.unroll.view.theme.Theme;

/** The whole program in a window, as a person sees it, with an answer to every file dialog. */
final class LiveWindow {

  private final Answers dialogs = new Answers();
  private final Live live;
  private final MainWindow window;
  private final FrameTimer timer;

  LiveWindow(Stage stage) {
    this(stage, new Wiring());
  }

  LiveWindow(Stage stage, Wiring wiring) {
    this(stage, wiring, Wiring.OPENING);
  }

  LiveWindow(Stage stage, Experiment experiment) {
    this(stage, new Wiring(), experiment);
  }

  private LiveWindow(Stage stage, Wiring wiring, Experiment experiment) {
    Fonts.load();
    Theme.install();
    live = wiring.start(experiment, dialogs);
    Settings settings = new Settings(Language.ENGLISH, Theme.LIGHT, "l4");
    window = new MainWindow(wiring.screens(live), "explore", settings, 1280, 720, next -> {});
    live.navigation().follow(window::screenChosen);
    timer = new FrameTimer(live::frame);
    timer.start();
    stage.setScene(window.scene());
    stage.show();
    window.scene().lookup(".stage").requestFocus();
  }

  void close() {
    timer.stop();
    live.close();
    window.dispose();
  }

  ExploreModels models() {
    return live.models();
  }

  FigureModel figures() {
    return live.figureModels().figures();
  }

  /** The unit that is picked out in the gradient lab; below 0 for none. */
  int labUnit() {
    return live.labModels().lab().unitProperty().get();
  }

  /** Opens a file or a folder as if it had been dropped on the window. */
  void drop(Path file) {
    Toolkit.run(() -> live.files().accept(file));
  }

  /** The file that the next dialog answers. */
  void answer(Path file) {
    dialogs.next = Optional.of(file);
  }

  Optional<Snapshot> snapshot() {
    return Toolkit.call(() -> models().session().snapshotProperty().get());
  }

  /** What a view says of itself. */
  String says(String styleClass) {
    return Toolkit.call(() -> ((View) window.scene().lookup("." + styleClass)).describe());
  }

  /** What the chart says whose description begins so. */
  String chart(String beginning) {
    return Toolkit.call(() -> chartView(beginning).describe());
  }

  /** Presses the button with these words, in the chart whose description begins so. */
  void export(String beginning, String format) {
    Toolkit.run(() -> press(chartView(beginning), format));
  }

  /** Presses the button with these words. */
  void press(String words) {
    Toolkit.run(() -> press(window.scene().getRoot(), words));
  }

  /** Presses a key where the focus is, as the toolkit does when this window is the active one. */
  void push(KeyCode code) {
    Toolkit.run(
        () ->
            Event.fireEvent(
                window.scene().getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
  }

  /** Presses the card of the start screen with this title. */
  void card(String title) {
    Toolkit.run(
        () ->
            all(".start-card").stream()
                .map(ButtonBase.class::cast)
                .filter(card -> card.getAccessibleText().startsWith(title + "."))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no card " + title))
                .fire());
  }

  /** Presses a choice on one of the pinned cards. */
  void hold(int card, String choice) {
    Toolkit.run(() -> press(List.copyOf(all(".pin-card")).get(card), choice));
  }

  /** All nodes that a selector finds. Call on the toolkit's thread. */
  Set<Node> all(String selector) {
    return window.scene().getRoot().lookupAll(selector);
  }

  <T> T lookup(String selector, Class<T> type) {
    return type.cast(window.scene().lookup(selector));
  }

  /** Waits at most so long for something to become true on the window's thread. */
  static void until(int seconds, BooleanSupplier condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        seconds, TimeUnit.SECONDS, () -> Toolkit.call(condition::getAsBoolean));
  }

  private ChartView chartView(String beginning) {
    return find(ChartView.class, chart -> chart.describe().startsWith(beginning));
  }

  private <T extends Node> T find(Class<T> type, Predicate<T> wanted) {
    return window.scene().getRoot().lookupAll("*").stream()
        .filter(type::isInstance)
        .map(type::cast)
        .filter(wanted)
        .findFirst()
        .orElseThrow();
  }

  private static void press(Node within, String words) {
    within.lookupAll("*").stream()
        .filter(node -> node instanceof ButtonBase button && words.equals(button.getText()))
        .map(ButtonBase.class::cast)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no button says " + words))
        .fire();
  }

  /** Answers each dialog with the file that was laid ready. */
  private static final class Answers implements FileDialogs {
    private Optional<Path> next = Optional.empty();

    @Override
    public Optional<Path> toSave(String suggestedName, String format) {
      return next;
    }

    @Override
    public Optional<Path> toOpenText() {
      return next;
    }
  }
}
