package org.unroll.view.chart;

import static org.assertj.core.api.Assertions.assertThat;

import de.sandec.jmemorybuddy.JMemoryBuddy;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.unroll.export.ChartFonts;
import org.unroll.export.ChartSpec;
import org.unroll.export.ExportWish;
import org.unroll.export.SampleCharts;
import org.unroll.export.Series;
import org.unroll.text.Language;
import org.unroll.text.Texts;
import org.unroll.view.theme.Theme;

/** A chart in a scene without a window. */
class ChartViewTest {

  private static final ChartFonts FONTS = ChartFonts.bundled();

  private final List<ExportWish> requests = new ArrayList<>();

  @BeforeAll
  static void toolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void drawsInTheColoursOfTheTheme(Theme theme) {
    Color corner =
        onFx(
            () -> {
              WritableImage image = shown(SampleCharts.gradients(), theme).snapshot(null, null);
              return image.getPixelReader().getColor(300, 4);
            });
    assertThat(corner.getBrightness() > 0.5).isEqualTo(theme == Theme.LIGHT);
  }

  @Test
  void describesEachLineFromItsStartToItsEnd() {
    String words = onFx(() -> shown(SampleCharts.gradients(), Theme.LIGHT).describe());
    assertThat(words)
        .startsWith("How much of the loss at step 60 reaches step k")
        .contains("LSTM: 0.0577 at time step k = 0, 1 at time step k = 60", "GRU", "RNN");
  }

  /** Weights changed by hand come with every frame, and leave the charts as they are. */
  @Test
  void theSameNumbersAreNotDrawnAgain() {
    onFx(
        () -> {
          ChartView view = shown(SampleCharts.gradients(), Theme.LIGHT);
          view.getScene().getRoot().layout();
          view.show(SampleCharts.gradients());
          assertThat(view.isNeedsLayout()).isFalse();
          ChartSpec all = SampleCharts.gradients();
          view.show(all.with(all.series().subList(1, all.series().size())));
          assertThat(view.isNeedsLayout()).isTrue();
          view.getScene().getRoot().layout();
          Series first = all.series().get(0);
          double[] other = first.y().clone();
          other[3] *= 1.5;
          List<Series> lines = new ArrayList<>(all.series());
          view.show(all);
          view.getScene().getRoot().layout();
          lines.set(0, new Series(first.name(), first.role(), first.x(), other));
          view.show(all.with(lines));
          assertThat(view.isNeedsLayout()).isTrue();
          return null;
        });
  }

  @Test
  void describesNothingBeforeTheFirstChart() {
    assertThat(onFx(() -> view().describe())).isEmpty();
  }

  @Test
  void keysMoveTheCrosshairAndTheWordsFollow() {
    Object words =
        onFx(
            () -> {
              ChartView view = shown(SampleCharts.gradients(), Theme.LIGHT);
              view.fireEvent(key(KeyCode.END));
              view.fireEvent(key(KeyCode.LEFT));
              assertThat(view.crosshair()).hasValue(59);
              return view.queryAccessibleAttribute(AccessibleAttribute.TEXT);
            });
    assertThat(words).asString().startsWith("time step k = 59: LSTM 0.9");
  }

  @Test
  void thePointerShowsTheNearestStepAndLeavingHidesIt() {
    onFx(
        () -> {
          ChartView view = shown(SampleCharts.gradients(), Theme.LIGHT);
          view.fireEvent(mouse(MouseEvent.MOUSE_MOVED, 300));
          double step = view.crosshair().orElseThrow();
          assertThat(step).isBetween(20.0, 40.0).isEqualTo(Math.rint(step));
          view.fireEvent(mouse(MouseEvent.MOUSE_MOVED, 2));
          assertThat(view.crosshair()).isEmpty();
          view.setCrosshair(OptionalDouble.of(3));
          view.fireEvent(mouse(MouseEvent.MOUSE_EXITED, 2));
          assertThat(view.crosshair()).isEmpty();
          return view;
        });
  }

  @Test
  void everyFormatCanBeAskedFor() {
    onFx(
        () -> {
          ChartView view = shown(SampleCharts.gradients(), Theme.LIGHT);
          exports(view).forEach(Button::fire);
          return view;
        });
    // The button behind PNG asks for nothing; it changes the scale of what is asked for after it.
    assertThat(requests)
        .containsExactlyInAnyOrder(
            ExportWish.file("png", 2),
            ExportWish.file("svg", 3),
            ExportWish.file("pdf", 3),
            ExportWish.file("csv", 3),
            ExportWish.copiedPicture(3));
  }

  /** The formats never stand in the title of the axis; they wait behind one word instead. */
  @Test
  void formatsMakeRoomForTheAxisTitle() {
    onFx(
        () -> {
          ChartView view = shown(SampleCharts.gradients(), Theme.LIGHT);
          assertThat(exports(view)).hasSizeGreaterThan(1);
          view.resize(330, view.getHeight());
          view.layout();
          view.layout();
          assertThat(exports(view)).singleElement().isInstanceOf(ExportButton.class);
          return view;
        });
  }

  private static List<Button> exports(ChartView view) {
    return view.lookupAll(".chart-export-button").stream()
        .filter(button -> button.isVisible() && button.getParent().isVisible())
        .map(Button.class::cast)
        .toList();
  }

  @Test
  void aChartThatIsNoLongerShownIsCollected() {
    JMemoryBuddy.memoryTest(
        checker ->
            checker.assertCollectable(
                onFx(
                    () -> {
                      ChartView view = shown(SampleCharts.gradients(), Theme.LIGHT);
                      view.getScene().setRoot(new javafx.scene.Group());
                      return view;
                    })));
  }

  private ChartView view() {
    return new ChartView(Texts.of(Language.ENGLISH), FONTS, (figure, wish) -> requests.add(wish));
  }

  private ChartView shown(ChartSpec spec, Theme theme) {
    ChartView view = view();
    view.show(spec);
    Scene scene = new Scene(view, 600, 360);
    theme.dress(scene);
    view.applyCss();
    view.layout();
    return view;
  }

  private static KeyEvent key(KeyCode code) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
  }

  private static MouseEvent mouse(javafx.event.EventType<MouseEvent> type, double x) {
    return new MouseEvent(
        type, x, 150, x, 150, null, 0, false, false, false, false, false, false, false, false,
        false, false, null);
  }

  private static <T> T onFx(Callable<T> work) {
    try {
      return WaitForAsyncUtils.asyncFx(work).get(30, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }
}
