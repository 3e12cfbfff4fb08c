package org.unroll.view.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.unroll.engine.Clip;
import org.unroll.export.ChartSpec;
import org.unroll.export.Series;
import org.unroll.export.SeriesRole;
import org.unroll.lab.gradient.Activation;
import org.unroll.lab.gradient.Contrast;
import org.unroll.lab.gradient.Focus;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.lab.gradient.LabSettings;
import org.unroll.lab.gradient.StudyPicture;
import org.unroll.lab.gradient.StudyQuestion;
import org.unroll.lab.gradient.TrainingStudy;
import org.unroll.model.FlowParts;
import org.unroll.model.LabModel;
import org.unroll.model.TrainingCurve;
import org.unroll.text.Language;
import org.unroll.text.Texts;
import org.unroll.view.Keys;
import org.unroll.view.Mouse;
import org.unroll.view.Toolkit;

/** A unit picked out in one view is marked in all that can show one, and all look at one layer. */
class LinkedViewsTest {

  private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
  private static final LabSettings SETTINGS = LabSettings.OPENING.withLength(20).withUnits(8);
  private static final List<String> VIEWS =
      List.of(".chart-view", ".lab-units", ".lab-hearing", ".lab-lens", ".lab-shares", ".lab-ways");
  private static final double WIDE = 420;
  private static final double HIGH = 240;

  private final LabDesk desk = new LabDesk();
  private final LabModel model = desk.model();

  @Test
  void aUnitPressedInAnyPictureIsPickedOutAndPressedAgainLetGo() {
    Toolkit.run(
        () -> {
          LabView view = shown(SETTINGS, 2);
          for (String name : List.of("units", "hearing", "lens", "shares", "ways")) {
            Node canvas = view.lookup(".lab-" + name);
            int unit = pressUntilPicked(canvas);
            assertThat(unit).as("a press in %s picks a unit out", name).isNotNegative();
            assertThat(view.describe())
                .contains("Unit " + (unit + 1) + " of " + network() + " is marked");
            model.clearUnit();
          }
          assertThat(view.describe()).doesNotContain("is marked");
        });
  }

  private String network() {
    return List.of("RNN", "GRU", "LSTM").get(model.variantProperty().get());
  }

  /** The same place twice: the second press lets go. */
  private int pressUntilPicked(Node canvas) {
    double wide = canvas.getLayoutBounds().getWidth();
    double high = canvas.getLayoutBounds().getHeight();
    for (double y = high - 1; y > 0; y -= 3) {
      for (double x = 0.35 * wide; x < wide; x += 9) {
        Mouse.press(canvas, x, y);
        if (model.unitProperty().get() != Focus.NO_UNIT) {
          int unit = model.unitProperty().get();
          Mouse.press(canvas, x, y);
          assertThat(model.unitProperty().get()).isEqualTo(Focus.NO_UNIT);
          Mouse.press(canvas, x, y);
          return unit;
        }
      }
    }
    return Focus.NO_UNIT;
  }

  @Test
  void everyViewNamesTheUnitThatIsPickedOut() {
    GradientPicture picture = picture(SETTINGS, new Focus(2, 9, 0, 4));
    for (LabFigure figure : LabFigures.drawn(ENGLISH, picture, true, "")) {
      assertThat(figure.caption()).as(figure.id()).containsIgnoringCase("unit 5");
      assertThat(((LiveFigure) figure).describe()).as(figure.id()).containsIgnoringCase("unit 5");
    }
    for (ChartSpec chart : LabFigures.charts(ENGLISH, picture, true)) {
      Series last = chart.series().get(chart.series().size() - 1);
      assertThat(last.name()).isEqualTo("LSTM, unit 5");
      assertThat(last.role()).isEqualTo(SeriesRole.UNIT);
    }
  }

  @Test
  void everyViewDrawsTheUnitThatIsPickedOut() {
    GradientPicture none = picture(SETTINGS, new Focus(2, 9));
    GradientPicture one = picture(SETTINGS, new Focus(2, 9, 0, 4));
    GradientPicture other = picture(SETTINGS, new Focus(2, 9, 0, 5));
    for (int i = 0; i < 4; i++) {
      List<String> unmarked = strokes(none, i);
      assertThat(strokes(one, i)).as("figure %d", i).isNotEqualTo(unmarked);
      assertThat(strokes(other, i)).as("figure %d", i).isNotEqualTo(strokes(one, i));
    }
  }

  /** A pointer at the row of every piece, and of their sum. */
  @Test
  void theRowIsMarkedInEveryMatrix() {
    GradientPicture one = picture(SETTINGS, new Focus(2, 9, 0, 4));
    List<String> pointers =
        strokes(one, 2).stream().filter(stroke -> stroke.startsWith("[polygon")).toList();
    assertThat(pointers).hasSize(SharesFigure.pieces(20).size() + 1).doesNotHaveDuplicates();
  }

  private static List<String> strokes(GradientPicture picture, int figure) {
    RecordingPen pen = new RecordingPen();
    LabFigures.drawn(ENGLISH, picture, true, "").get(figure).draw(pen, WIDE, HIGH);
    return pen.strokes();
  }

  @Test
  void aUnitOfAnotherNetworkIsNotMarkedInTheMemoryOfTheLstm() {
    GradientPicture picture = picture(SETTINGS, new Focus(0, 9, 0, 4));
    assertThat(picture.memory().orElseThrow().variant()).isEqualTo(2);
    assertThat(new WaysFigure(ENGLISH, picture).caption()).doesNotContain("Unit 5");
  }

  @Test
  void theUnitsLineIsItsShareOfTheNetworksGradient() {
    GradientPicture picture = picture(SETTINGS, new Focus(1, 9, 0, 4));
    List<Series> lines = new FlowChart(ENGLISH, picture, true).ofTheLastLoss().series();
    double[] last = picture.chosen().lastLossUnclipped();
    for (int k = 0; k < 20; k++) {
      assertThat(lines.get(3).y()[k])
          .isCloseTo(picture.unit().orElseThrow().size(19, k) / last[19], within(1e-15));
    }
  }

  @Test
  void linesOfLayersAreThoseOfTheEngineAndTheChosenOneStandsOut() {
    GradientPicture picture = picture(SETTINGS.withLayers(3), new Focus(1, 9).inLayer(1));
    ChartSpec chart = new FlowChart(ENGLISH, picture, false).of(FlowParts.BY_LAYER);
    assertThat(chart.series())
        .extracting(Series::name)
        .containsExactly("layer 1", "layer 2", "layer 3");
    assertThat(chart.series().get(1).role()).isEqualTo(SeriesRole.GRU);
    assertThat(LabFigures.charts(ENGLISH, picture, false))
        .extracting(ChartSpec::title)
        .contains(chart.title());
    for (int l = 0; l < 3; l++) {
      GradientPicture layer = picture(SETTINGS.withLayers(3), new Focus(1, 9).inLayer(l));
      for (int k = 0; k < 20; k++) {
        assertThat(chart.series().get(l).y()[k])
            .isCloseTo(layer.chosen().norm(19, k), within(1e-15));
      }
    }
  }

  @Test
  void choosingALayerChangesEveryViewToIt() {
    Toolkit.run(
        () -> {
          LabView view = shown(SETTINGS.withLayers(2), 2);
          List<Function<GradientPicture, LabFigure>> figures =
              List.of(
                  p -> new HearingFigure(ENGLISH, p, true),
                  p -> new LensFigure(ENGLISH, p),
                  p -> new SharesFigure(ENGLISH, p, ""),
                  p -> new WaysFigure(ENGLISH, p));
          GradientPicture lower = model.pictureProperty().get().orElseThrow();
          button(view, "layer 2").fire();
          GradientPicture upper = model.pictureProperty().get().orElseThrow();
          assertThat(upper.focus().layer()).isEqualTo(1);
          assertThat(view.describe()).contains("LSTM, layer 2").contains("layer 2 of 2");
          for (Function<GradientPicture, LabFigure> figure : figures) {
            assertThat(figure.apply(upper).rows().rows())
                .isNotEqualTo(figure.apply(lower).rows().rows());
          }
        });
  }

  @Test
  void withOneLayerAndNoUnitThereIsNothingToChoose() {
    Toolkit.run(
        () -> {
          LabView view = shown(SETTINGS, 0);
          assertThat(view.lookup(".lab-chip").isVisible()).isFalse();
          assertThat(words(view)).doesNotContain("layer 1", "by layer");
          model.settingsProperty().set(SETTINGS.withLayers(3));
          model.unitProperty().set(3);
          assertThat(view.lookup(".lab-chip").isVisible()).isTrue();
          assertThat(words(view)).contains("layer 1", "layer 3", "by layer", "unit 4 ×");
          button(view, "unit 4 ×").fire();
          assertThat(model.unitProperty().get()).isEqualTo(Focus.NO_UNIT);
          assertThat(view.lookup(".lab-chip").isVisible()).isFalse();
        });
  }

  @Test
  void keysOfEveryViewPickUnitsAndLayers() {
    Toolkit.run(
        () -> {
          LabView view = shown(SETTINGS.withLayers(2), 1);
          for (String name : VIEWS) {
            model.clearUnit();
            model.layerProperty().set(0);
            Node node = view.lookup(name);
            Keys.press(node, KeyCode.DOWN, true);
            assertThat(model.unitProperty().get()).as(name).isZero();
            Keys.press(node, KeyCode.DOWN, true);
            Keys.press(node, KeyCode.DOWN, true);
            Keys.press(node, KeyCode.UP, true);
            assertThat(model.unitProperty().get()).as(name).isEqualTo(1);
            assertThat(model.variantProperty().get()).as(name).isEqualTo(1);
            Keys.press(node, KeyCode.PAGE_UP, false);
            assertThat(model.layerProperty().get()).as(name).isEqualTo(1);
            Keys.press(node, KeyCode.ESCAPE, false);
            assertThat(model.unitProperty().get()).as(name).isEqualTo(Focus.NO_UNIT);
          }
          model.unitProperty().set(1);
          Keys.press(view.lookup(".lab-strip"), KeyCode.ESCAPE, false);
          assertThat(model.unitProperty().get()).isEqualTo(Focus.NO_UNIT);
        });
  }

  @Test
  void trainingCurvesAreOfTheLayerAndClippingIsOfAll() {
    LabSettings relu =
        SETTINGS
            .withContrast(Contrast.CLIPPING)
            .withActivation(Activation.RELU)
            .withLayers(2)
            .withClip(1);
    GradientPicture picture = picture(relu, new Focus(1, 9, 1, 4));
    StudyPicture study = training(picture);
    TrainingChart chart = new TrainingChart(ENGLISH, picture, study);
    for (TrainingCurve curve :
        List.of(TrainingCurve.NORM, TrainingCurve.RATIO, TrainingCurve.DEAD)) {
      assertThat(chart.of(curve).subtitle()).endsWith("layer 2 of 2");
    }
    double norm = study.variants().get(0).updates().get(3).layers().get(1).norm();
    assertThat(chart.of(TrainingCurve.NORM).series().get(0).y()[3]).isEqualTo(norm);
    assertThat(chart.of(TrainingCurve.NORM).references()).isEmpty();
    Series unit = chart.of(TrainingCurve.DEAD).series().get(2);
    assertThat(unit.role()).isEqualTo(SeriesRole.UNIT);
    for (int u = 0; u < unit.size(); u++) {
      boolean dead = study.closely().updates().get(u).layers().get(1).dead().contains(4);
      assertThat(unit.y()[u]).isEqualTo(dead ? 1 : 0);
    }
    int at = study.plane().orElseThrow().update();
    DeadFigure strip = new DeadFigure(ENGLISH, picture, study, at);
    assertThat(strip.focusAt(WIDE - 3, 9, WIDE, 18).orElseThrow().unit())
        .isEqualTo(study.closely().variant().units() - 1);
    for (List<String> row : strip.rows().rows()) {
      int each = Integer.parseInt(row.get(1)) - 1;
      boolean dead = study.closely().updates().get(at).layers().get(1).dead().contains(each);
      assertThat(row.get(2)).isEqualTo(dead ? "1" : "0");
    }
    ClipFigure clip = new ClipFigure(ENGLISH, picture, study, study.plane().orElseThrow());
    assertThat(clip.formal()).endsWith("all layers");
  }

  private static GradientPicture picture(LabSettings settings, Focus focus) {
    return LabDesk.picture(settings, focus);
  }

  private static StudyPicture training(GradientPicture picture) {
    TrainingStudy study =
        new TrainingStudy(
            LabFixtures.LABORATORY, new StudyQuestion(picture.question(), Clip.Kind.NORM));
    IntStream.range(0, 6).forEach(n -> study.update());
    return study.picture(1, -1);
  }

  private LabView shown(LabSettings settings, int variant) {
    return desk.shown(settings, variant);
  }

  private static List<String> words(LabView view) {
    return view.lookupAll("*").stream()
        .filter(ButtonBase.class::isInstance)
        .map(ButtonBase.class::cast)
        .filter(Node::isVisible)
        .map(ButtonBase::getText)
        .toList();
  }

  private static ButtonBase button(LabView view, String words) {
    return view.lookupAll("*").stream()
        .filter(ButtonBase.class::isInstance)
        .map(ButtonBase.class::cast)
        .filter(button -> words.equals(button.getText()))
        .findFirst()
        .orElseThrow();
  }
}
