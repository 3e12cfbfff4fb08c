package org.unroll.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.unroll.engine.Trace;
import org.unroll.expr.Buffer;
import org.unroll.lab.Snapshot;
import org.unroll.model.Depth;
import org.unroll.model.Phase;
import org.unroll.model.Playback;
import org.unroll.text.Numbers;
import org.unroll.view.Toolkit;
import org.unroll.view.View;

/**
 * Three explanations as a lecturer gives them, in the whole program; at every station the words on the
 * screen are compared with the numbers of the engine.
 */
@ExtendWith(ApplicationExtension.class)
class LectureJourneyTest {

  /** Close enough together to meet every number of a weight's picture. */
  private static final int GRID = 4;

  /** The recurrent weights of the forget gate from unit to unit: all are large enough to be met. */
  private static final List<String> FORGET =
      IntStream.range(0, 64)
          .mapToObj(k -> "W_f [%d, %d] of 8×8".formatted(k / 8 + 1, k % 8 + 1))
          .toList();

  /** Words that are read equation by equation. */
  private static final int READ = 3;

  private LiveWindow window;

  @Start
  void open(Stage stage) {
    window = new LiveWindow(stage);
  }

  @AfterEach
  void close() {
    Toolkit.run(window::close);
  }

  @Test
  void theSameWeightsAtEveryStep() throws TimeoutException {
    LiveWindow.until(20, () -> playback().timeline().length() == 8);
    goDeep(KeyCode.BACK_SPACE, Depth.NETWORK);
    assertThat(window.says("depths")).contains("with the same weights at every step");
    goDeep(KeyCode.ENTER, Depth.SEQUENCE);
    goDeep(KeyCode.ENTER, Depth.CELL);
    LiveWindow.until(20, () -> isVisible(".cell-view") && !isVisible(".stage"));
    goTo(playback().timeline().forward(0));
    Set<String> first = weights();
    String gates = window.says("cell-view");
    goTo(playback().timeline().forward(4));
    Set<String> fifth = weights();
    assertThat(names(fifth))
        .as("weights met at both steps")
        .containsAll(FORGET)
        .hasSizeGreaterThan(99);
    assertThat(names(first)).containsAll(FORGET);
    Set<String> all = new TreeSet<>(first);
    all.addAll(fifth);
    assertThat(all).as("one number for each weight").hasSameSizeAs(names(all));
    assertThat(window.says("cell-view")).isNotEqualTo(gates);
    Buffer shared = trace().weight("U_f");
    assertThat(first)
        .as("what is written about the first weight of the forget gate")
        .anyMatch(said -> isWeight(said, "1, 1", shared.data[0]));
    window.push(KeyCode.END);
    assertThat(window.says("cell-view")).contains("gradients of all 8 steps are added up");
    double sum = sumOverSteps();
    assertThat(trace().weightGradient("U_f").data[0]).isCloseTo(sum, within(1e-12));
    assertThat(weights())
        .anyMatch(
            said ->
                isWeight(said, "1, 1", shared.data[0])
                    && said.contains("summed over all steps " + Numbers.significant(sum, 5)));
  }

  /** dL/dU_f[1, 1]: what each time step adds, δf.0 ⊗ h[t-1], added up here. */
  private double sumOverSteps() {
    Trace trace = trace();
    return IntStream.range(0, trace.length())
        .mapToDouble(
            t -> {
              double gate = trace.value("f", t)[0];
              return trace.gradient("f", t)[0] * gate * (1 - gate) * trace.value("h", t - 1)[0];
            })
        .sum();
  }

  /** The weights that something is said about, as in "W_f [1, 1] of 8×8". */
  private static Set<String> names(Set<String> said) {
    return said.stream()
        .map(each -> each.substring("weight ".length(), each.indexOf(", the same")))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isWeight(String said, String place, double value) {
    return said.matches("(?s)weight W_f \\[" + place + "\\] of 8×8, the same at every step\n.*")
        && said.contains("value " + Numbers.significant(value, 5));
  }

  /** All that is said about weights while the pointer moves over the inside of the cell. */
  private Set<String> weights() {
    return Toolkit.call(
        () -> {
          Node cell = window.lookup(".cell-view", Node.class);
          cell.getScene().getRoot().layout();
          Set<String> said = new TreeSet<>();
          grid(cell)
              .map(p -> said(cell, p))
              .filter(t -> t.startsWith("weight "))
              .forEach(said::add);
          cell.fireEvent(moved(MouseEvent.MOUSE_EXITED, Point2D.ZERO));
          return said;
        });
  }

  private static Stream<Point2D> grid(Node node) {
    int wide = (int) (node.getLayoutBounds().getWidth() / GRID);
    int high = (int) (node.getLayoutBounds().getHeight() / GRID);
    return IntStream.range(0, wide * high)
        .mapToObj(k -> new Point2D(k % wide * GRID, Math.floorDiv(k, wide) * GRID));
  }

  private static String said(Node cell, Point2D place) {
    cell.fireEvent(moved(MouseEvent.MOUSE_MOVED, place));
    Label tip = (Label) cell.lookup(".stage-tip");
    return tip.isVisible() ? tip.getText() : "";
  }

  private static MouseEvent moved(EventType<MouseEvent> type, Point2D place) {
    double x = place.getX();
    double y = place.getY();
    return new MouseEvent(
        type,
        x,
        y,
        x,
        y,
        MouseButton.NONE,
        0,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        true,
        null);
  }

  @Test
  void howEachGateOpensAndClosesWhileReadingASentence() throws TimeoutException {
    LiveWindow.until(20, () -> playback().timeline().length() == 8);
    assertThat(window.snapshot().orElseThrow().experiment().task()).isEqualTo("sentiment");
    window.press("Train");
    LiveWindow.until(60, () -> window.snapshot().map(Snapshot::update).orElse(0L) >= 10);
    window.press("Pause");
    LiveWindow.until(20, () -> window.snapshot().map(s -> !s.running()).orElse(false));
    window.push(KeyCode.HOME);
    window.push(KeyCode.DIGIT2);
    Trace trace = trace();
    List<String> words = window.snapshot().orElseThrow().shown().inputs();
    for (int step = 0; step < READ; step++) {
      for (String gate = next(); !gate.isEmpty(); gate = next()) {
        String said = window.says("stage");
        double mean = Arrays.stream(trace.value(gate, step)).average().orElseThrow();
        assertThat(said).contains("t = " + (step + 1) + ": input “" + words.get(step) + "”");
        if (Set.of("f", "i", "o").contains(gate)) {
          assertThat(said).contains(sentence(gate, mean));
        } else {
          assertThat(said).contains(Numbers.fixed(mean, 2));
        }
      }
    }
    assertThat(distinctMeans(trace, "f")).hasSizeGreaterThan(1);
  }

  /** Goes on by one equation; its name, or nothing where the step is complete. */
  private String next() {
    window.push(KeyCode.RIGHT);
    return Toolkit.call(() -> playback().moment().equation().orElse(""));
  }

  private static String sentence(String gate, double mean) {
    String name = gate.equals("f") ? "forget" : gate.equals("i") ? "input" : "output";
    String beginning = "The " + name + " gate is " + Numbers.fixed(mean, 2) + " open on average: ";
    if (!gate.equals("f")) {
      return beginning;
    }
    String kept = mean < 0.35 ? "dropped" : "kept";
    String share = mean >= 0.35 && mean <= 0.65 ? "part" : "most";
    return beginning + share + " of the old memory is " + kept + ".";
  }

  private static Set<String> distinctMeans(Trace trace, String gate) {
    Set<String> means = new TreeSet<>();
    for (int t = 0; t < trace.length(); t++) {
      means.add(Numbers.fixed(Arrays.stream(trace.value(gate, t)).average().orElseThrow(), 2));
    }
    return means;
  }

  @Test
  void howTheErrorTravelsBack() throws TimeoutException {
    LiveWindow.until(20, () -> playback().timeline().length() == 8);
    window.push(KeyCode.HOME);
    window.push(KeyCode.DIGIT4);
    window.push(KeyCode.RIGHT);
    window.push(KeyCode.DIGIT3);
    assertThat(Toolkit.call(() -> playback().moment().phase())).isEqualTo(Phase.FORWARD);
    Trace trace = trace();
    List<String> there = new ArrayList<>();
    List<Double> norms = new ArrayList<>();
    for (int step = trace.length() - 1; step >= 0; step--) {
      window.push(KeyCode.RIGHT);
      String said = window.says("stage");
      double norm = norm(trace.gradient("h", step));
      assertThat(said)
          .contains("hidden state: length " + Numbers.significant(norm, 2))
          .contains(
              "cell state: length " + Numbers.significant(norm(trace.gradient("c", step)), 2));
      assertThat(sentenceOfError(said)).isEqualTo(left(norm, norms));
      there.add(said);
      norms.add(norm);
    }
    assertThat(norms.get(norms.size() - 1)).isLessThan(0.5 * norms.get(0));
    for (int step = trace.length() - 2; step >= 0; step--) {
      window.push(KeyCode.LEFT);
      assertThat(window.says("stage")).isEqualTo(there.get(step));
    }
  }

  private static String left(double norm, List<Double> norms) {
    if (norms.isEmpty()) {
      return "begins";
    }
    double share = norm / norms.get(0);
    return share > 1
        ? Numbers.significant(share, 2)
        : share < 1e-3 ? Numbers.significant(share, 1) : Numbers.percent(share);
  }

  private static String sentenceOfError(String said) {
    if (said.contains("The error starts back from here")) {
      return "begins";
    }
    Matcher left =
        Pattern.compile("(?:Of the error at the end, |Only |has grown: )(.+?) (?:is|of|times)")
            .matcher(said);
    assertThat(left.find()).as(said).isTrue();
    return left.group(1);
  }

  private static double norm(double[] values) {
    return Math.sqrt(Arrays.stream(values).map(v -> v * v).sum());
  }

  private void goDeep(KeyCode key, Depth wanted) {
    window.push(key);
    assertThat(Toolkit.call(() -> window.models().depth().get())).isEqualTo(wanted);
    assertThat(Toolkit.call(() -> ((View) window.lookup(".depths", Node.class)).describe()))
        .isNotBlank();
  }

  private boolean isVisible(String selector) {
    return window.lookup(selector, Node.class).isVisible();
  }

  private void goTo(int position) {
    Toolkit.run(() -> playback().goTo(position));
  }

  private Playback playback() {
    return window.models().playback();
  }

  private Trace trace() {
    return Toolkit.call(() -> window.models().session().onStage().orElseThrow().trace());
  }
}
