package org.unroll.view.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.unroll.analysis.WeightShares;
import org.unroll.export.ChartSpec;
import org.unroll.export.Series;
import org.unroll.lab.gradient.Contrast;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.lab.gradient.LabSettings;
import org.unroll.lab.gradient.VariantPicture;
import org.unroll.model.LabModel;
import org.unroll.text.Language;
import org.unroll.text.Texts;
import org.unroll.view.Keys;
import org.unroll.view.Mouse;
import org.unroll.view.Toolkit;
import org.unroll.view.View;
import org.unroll.view.theme.Theme;

/** The lab's views say what the numbers say, and choosing in one chooses in all. */
class LabViewTest {

  private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
  private static final LabSettings SETTINGS = LabSettings.OPENING.withLength(40);

  private final LabModel model = new LabModel();

  @Test
  void sharesOfTheChartBeginWithOne() {
    GradientPicture picture = LabFixtures.picture(SETTINGS, 0, 9);
    ChartSpec spec = new FlowChart(ENGLISH, picture, true).ofTheLastLoss();
    assertThat(spec.series()).extracting(Series::name).containsExactly("RNN", "GRU", "LSTM");
    for (int i = 0; i < 3; i++) {
      double[] last = picture.variants().get(i).lastLoss();
      assertThat(spec.series().get(i).y()[39]).isEqualTo(1);
      assertThat(spec.series().get(i).y()[5]).isCloseTo(last[5] / last[39], within(1e-15));
    }
    assertThat(spec.marker().orElseThrow().x()).isEqualTo(10);
  }

  @Test
  void stackedLossesEndInTheSumOfAll() {
    GradientPicture picture = LabFixtures.picture(SETTINGS, 2, 9);
    List<Series> lines = new FlowChart(ENGLISH, picture, false).byLoss().series();
    VariantPicture lstm = picture.chosen();
    double sum = 0;
    for (int n = 0; n < 40; n++) {
      sum += lstm.norm(n, 4);
    }
    assertThat(lines.get(3).y()[4]).isCloseTo(sum, within(1e-15));
    assertThat(lines.get(0).y()[4]).isLessThan(lines.get(1).y()[4]);
  }

  @Test
  void answersAreMadeOfTheNumbers() {
    GradientPicture picture = LabFixtures.picture(SETTINGS, 0, 9);
    String heard = new HearingWords(ENGLISH, picture).answer();
    assertThat(heard).startsWith("RNN: " + picture.variants().get(0).reach() + " steps back.");
    assertThat(new LensWords(ENGLISH, picture).answer()).contains("W shrinks it");
    GradientPicture wild =
        LabFixtures.picture(SETTINGS.withContrast(Contrast.RADIUS).withLength(100), 0, 99);
    assertThat(new LensWords(ENGLISH, wild).answer()).contains("Here the loss attaches");
    assertThat(new WaysWords(ENGLISH, wild).answer()).contains("no way past W");
  }

  @Test
  void piecesCoverEveryStepOnce() {
    for (int length : new int[] {1, 7, 10, 11, 60, 100}) {
      int next = 0;
      for (StepRange piece : SharesFigure.pieces(length)) {
        assertThat(piece.first()).isEqualTo(next);
        assertThat(piece.last()).isGreaterThanOrEqualTo(piece.first());
        next = piece.last() + 1;
      }
      assertThat(next).isEqualTo(length);
    }
  }

  /** A half is made of whole pieces, so what is said of it needs no sums of its own. */
  @Test
  void piecesAddUpToHalvesAndTheWhole() {
    for (int length = 1; length <= 120; length++) {
      double[][] steps = new double[length][];
      for (int t = 0; t < length; t++) {
        steps[t] = new double[] {t, 1};
      }
      WeightShares shares = new WeightShares("U", 1, 2, steps, new double[length]);
      PieceSums sums = PieceSums.of(shares, SharesFigure.pieces(length));
      int half = length / 2;
      assertThat(sums.before(half)).containsExactly(half * (half - 1) / 2.0, half);
      assertThat(sums.all()).containsExactly(length * (length - 1) / 2.0, length);
    }
  }

  @Test
  void pressingInTheMatrixChoosesNetworkAndStep() {
    Toolkit.run(
        () -> {
          Node map = shown().lookup(".lab-hearing");
          Mouse.press(map, 0.66 * map.getLayoutBounds().getWidth() + 30, 100);
          assertThat(model.variantProperty().get()).isEqualTo(2);
          assertThat(model.stepProperty().get()).isBetween(1, 12);
        });
  }

  @Test
  void keysOfEveryViewMoveTheStepAndTheNetwork() {
    Toolkit.run(
        () -> {
          LabView view = shown();
          for (String name : List.of("hearing", "lens", "shares", "ways")) {
            model.stepProperty().set(9);
            model.variantProperty().set(0);
            Node canvas = view.lookup(".lab-" + name);
            Keys.press(canvas, KeyCode.RIGHT);
            Keys.press(canvas, KeyCode.DOWN);
            assertThat(model.stepProperty().get()).as(name).isEqualTo(10);
            assertThat(model.variantProperty().get()).as(name).isEqualTo(1);
          }
          Keys.press(view.lookup(".chart-view"), KeyCode.HOME);
          assertThat(model.stepProperty().get()).isZero();
        });
  }

  @Test
  void theWordExportCanBeReadInEveryTheme() {
    Toolkit.run(
        () -> {
          LabView view = shown();
          Theme.DARK.dress(view.getScene());
          view.getScene().snapshot(null);
          List<Labeled> words =
              view.lookupAll(".lab-panel .chart-export-button").stream()
                  .map(Labeled.class::cast)
                  .toList();
          assertThat(words).hasSizeGreaterThan(3);
          assertThat(words)
              .allMatch(word -> ((Color) word.getTextFill()).getBrightness() > 0.5, "is light");
        });
  }

  @Test
  void choosingInAnyPictureMovesAllOfThemToThatStep() {
    Toolkit.run(
        () -> {
          LabView view = shown();
          for (String name : List.of("hearing", "shares", "ways")) {
            model.stepProperty().set(9);
            model.variantProperty().set(0);
            Node canvas = view.lookup(".lab-" + name);
            Bounds size = canvas.getLayoutBounds();
            boolean moved = false;
            for (double at = 0.02; at < 1 && !moved; at += 0.02) {
              Mouse.press(canvas, at * size.getWidth() / 3, at * size.getHeight());
              moved = model.stepProperty().get() != 9;
            }
            assertThat(moved).as("a press in %s chooses a step", name).isTrue();
            int step = model.stepProperty().get();
            model.show(LabFixtures.picture(SETTINGS, model.variantProperty().get(), step));
            view.getScene().snapshot(null);
            assertThat(view.describe()).as(name).contains("step " + (step + 1));
          }
        });
  }

  @Test
  void choosingClippingShowsNormsAsTheyAre() {
    Toolkit.run(
        () -> {
          LabView view = shown();
          view.lookupAll(".toggle-button").stream()
              .map(javafx.scene.control.ToggleButton.class::cast)
              .filter(button -> button.getText().equals("clipping"))
              .findFirst()
              .orElseThrow()
              .fire();
          assertThat(model.settingsProperty().get().contrast()).isEqualTo(Contrast.CLIPPING);
          assertThat(model.normalisedProperty().get()).isFalse();
        });
  }

  private LabView shown() {
    model.settingsProperty().set(SETTINGS);
    model.show(LabFixtures.picture(SETTINGS, 0, 9));
    LabView view = LabFixtures.laidOut(ENGLISH, model);
    assertThat(((View) view).describe()).contains("Who hears whom");
    return view;
  }
}
