package org.unroll.view.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.unroll.engine.Clip;
import org.unroll.export.ChartFonts;
import org.unroll.export.Figure;
import org.unroll.lab.gradient.Contrast;
import org.unroll.lab.gradient.Focus;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.lab.gradient.LabSettings;
import org.unroll.lab.gradient.StudyQuestion;
import org.unroll.lab.gradient.TrainingStudy;
import org.unroll.model.LabModel;
import org.unroll.text.Language;
import org.unroll.text.Texts;
import org.unroll.view.Toolkit;
import org.unroll.view.chart.ExportButton;
import org.unroll.view.theme.Theme;

/** Where three pictures would be too small, clipping and the cliff share a panel. */
class TrainingPanelsTest {

  private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
  private static final LabSettings SETTINGS =
      LabSettings.OPENING.withContrast(Contrast.CLIPPING).withLength(12).withUnits(4).withClip(1);
  private static final String CLIPPING = "What does clipping do?";
  private static final String CLIFF = "Is there a cliff?";

  private final LabModel model = new LabModel();
  private final List<Figure> saved = new ArrayList<>();
  private final List<Figure> reported = new ArrayList<>();
  private final LabView view = Toolkit.call(this::made);

  private LabView made() {
    GradientPicture picture = LabDesk.picture(SETTINGS, new Focus(1, 5));
    TrainingStudy study =
        new TrainingStudy(
            LabFixtures.LABORATORY, new StudyQuestion(picture.question(), Clip.Kind.NORM));
    study.update();
    model.settingsProperty().set(SETTINGS);
    model.show(picture);
    model.studyProperty().set(Optional.of(study.picture(1, -1)));
    model.trainingProperty().set(true);
    return new LabView(
        ENGLISH,
        model,
        ChartFonts.bundled(),
        (figure, wish) -> saved.add(figure),
        (figures, format) -> reported.addAll(figures));
  }

  /** Lays out the lab as in a window with a header of 40 pixels. */
  private void shown(double width, double height) {
    Scene scene = view.getScene();
    if (scene == null) {
      Theme.LIGHT.dress(new Scene(view, width, height - 40));
    } else {
      view.resize(width, height - 40);
    }
    view.applyCss();
    view.layout();
  }

  private ToggleButton button(String words) {
    return view.lookupAll(".toggle-button").stream()
        .map(ToggleButton.class::cast)
        .filter(button -> button.getText().equals(words))
        .filter(button -> button.getParent().getStyleClass().contains("lab-turn"))
        .findFirst()
        .orElseThrow();
  }

  private boolean isOffered(String words) {
    return view.lookupAll(".toggle-button").stream()
        .map(ToggleButton.class::cast)
        .anyMatch(button -> button.getText().equals(words));
  }

  @Test
  void aLowWindowHasOnePanelForBothWithASwitch() {
    Toolkit.run(
        () -> {
          shown(1280, 720);
          assertThat(view.lookup(".lab-cliff")).isNull();
          assertThat(view.lookup(".lab-clipping").getLayoutBounds().getWidth()).isGreaterThan(560);
          assertThat(view.describe()).contains(CLIPPING).doesNotContain(CLIFF);
          assertThat(button("clipping").isSelected()).isTrue();
          Node canvas = view.lookup(".lab-clipping");
          ToggleButton cliff = button("cliff");
          cliff.requestFocus();
          cliff.fire();
          shown(1280, 720);
          assertThat(view.describe()).contains(CLIFF).doesNotContain(CLIPPING);
          assertThat((String) canvas.queryAccessibleAttribute(AccessibleAttribute.TEXT))
              .contains("after the step as it is");
          assertThat(isOffered("by value")).as("what belongs to clipping").isFalse();
          assertThat(view.getScene().getFocusOwner()).as("keeps the keys").isSameAs(cliff);
          button("clipping").fire();
          assertThat(view.describe()).contains(CLIPPING);
          assertThat(isOffered("by value")).isTrue();
        });
  }

  @Test
  void aLargeWindowHasThreePanelsAndNoSwitch() {
    Toolkit.run(
        () -> {
          shown(1920, 1080);
          assertThat(view.describe()).contains(CLIPPING).contains(CLIFF);
          assertThat(view.lookup(".lab-cliff").getLayoutBounds().getWidth()).isLessThan(620);
          assertThat(button("cliff").getParent().isVisible()).isFalse();
          assertThat(button("cliff").getParent().isManaged()).isFalse();
        });
  }

  @Test
  void thePanelsFollowTheWindowAndTheSwitchIsKept() {
    Toolkit.run(
        () -> {
          shown(1280, 720);
          button("cliff").fire();
          shown(1920, 1080);
          assertThat(view.describe()).contains(CLIPPING).contains(CLIFF);
          assertThat(isOffered("by value")).isTrue();
          shown(1366, 768);
          assertThat(view.describe()).contains(CLIFF).doesNotContain(CLIPPING);
          shown(1000, 1080);
          assertThat(view.lookup(".lab-cliff")).as("too narrow").isNull();
        });
  }

  /** Before a projector a picture of that size has fewer pixels of its own. */
  @Test
  void magnifiedPicturesShareAPanelSooner() {
    Toolkit.run(
        () -> {
          shown(1600, 900);
          assertThat(view.lookup(".lab-cliff")).isNotNull();
          ((LabCanvas) view.lookup(".lab-clipping")).zoomProperty().set(1.5);
          assertThat(view.lookup(".lab-cliff")).isNull();
        });
  }

  @Test
  void thePictureThatShowsIsSavedAndAReportHoldsBoth() {
    Toolkit.run(
        () -> {
          shown(1280, 720);
          button("cliff").fire();
          shown(1280, 720);
          export(false);
          assertThat(saved).extracting(Figure::title).containsExactly(CLIFF);
          button("clipping").fire();
          export(false);
          assertThat(saved).extracting(Figure::title).containsExactly(CLIFF, CLIPPING);
          export(true);
          assertThat(reported).extracting(Figure::title).contains(CLIPPING, CLIFF);
        });
  }

  /** Chooses the first format of a picture or the last of a report. */
  private void export(boolean report) {
    Set<Node> buttons = view.lookupAll(".chart-export-button");
    Node panel = view.lookup(".lab-clipping").getParent();
    ExportButton button =
        buttons.stream()
            .filter(ExportButton.class::isInstance)
            .map(ExportButton.class::cast)
            .filter(each -> isWithin(each, panel))
            .findFirst()
            .orElseThrow();
    List<MenuItem> items = button.menu().getItems();
    items.get(report ? items.size() - 1 : 0).fire();
  }

  private static boolean isWithin(Node node, Node panel) {
    return node != null && (node == panel || isWithin(node.getParent(), panel));
  }
}
