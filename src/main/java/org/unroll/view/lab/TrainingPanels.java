package org.unroll.view.lab;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.unroll.engine.Clip;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.lab.gradient.StudyPicture;
import org.unroll.model.LabModel;
import org.unroll.text.Texts;
import org.unroll.view.control.Choice;
import org.unroll.view.control.SegmentedButtons;
import org.unroll.view.shell.PanelRow;

/** What a short training of the lab's networks shows: clipping as geometry, the cliff, the curves. */
final class TrainingPanels {

  /** In a row lower than this, in pixels of pictures that are not magnified, three would be too small. */
  private static final double LOW = 285;

  /** The same of its width. */
  private static final double NARROW = 1100;

  private final Texts texts;
  private final LabModel model;
  private final BiFunction<LabCanvas, Node[], LabPanel> panels;

  /** Whether clipping and the cliff share a panel. */
  private final BooleanProperty shared = new SimpleBooleanProperty(this, "shared", false);

  /**
   * Makes panels for a lab.
   *
   * @param panels puts a picture on a panel that offers it for files, with what stands beside its title
   */
  TrainingPanels(Texts texts, LabModel model, BiFunction<LabCanvas, Node[], LabPanel> panels) {
    this.texts = texts;
    this.model = model;
    this.panels = panels;
  }

  /**
   * Clipping, the cliff and the curves side by side; where there is little room the first two share a
   * panel, with a switch.
   */
  PanelRow row(TrainingPanel curves) {
    LabCanvas first = canvas("lab-clipping", this::first, shared, model.cliffProperty());
    SegmentedButtons<Clip.Kind> kinds = kinds();
    // The stylesheet says whether they are visible; here, whether they are there.
    StackPane kindsPlace = new StackPane();
    SegmentedButtons<Boolean> turn = turn();
    LabPanel cliff = panels.apply(canvas("lab-cliff", this::cliff), new Node[0]);
    PanelRow row =
        new PanelRow(List.of(panels.apply(first, new Node[] {turn, kindsPlace}), cliff, curves));
    Runnable fit =
        () -> {
          double high = row.getHeight() / first.zoomProperty().get();
          double wide = row.getWidth() / first.zoomProperty().get();
          shared.set(high < LOW || wide < NARROW);
        };
    Runnable refresh =
        () -> {
          turn.show(model.cliffProperty().get());
          turn.setVisible(shared.get());
          turn.setManaged(shared.get());
          List<Node> wanted = isCliffFirst() ? List.of() : List.of(kinds);
          if (!kindsPlace.getChildren().equals(wanted)) {
            kindsPlace.getChildren().setAll(wanted);
          }
          row.setShown(cliff, !shared.get());
        };
    for (Observable room :
        List.of(row.widthProperty(), row.heightProperty(), first.zoomProperty())) {
      room.addListener(changed -> fit.run());
    }
    first.figureProperty().addListener(changed -> refresh.run());
    shared.addListener(changed -> refresh.run());
    refresh.run();
    return row;
  }

  private LabCanvas canvas(
      String style, Supplier<Optional<LiveFigure>> figure, Observable... more) {
    Observable[] causes =
        Stream.concat(Stream.of(model.studyProperty(), model.pictureProperty()), Stream.of(more))
            .toArray(Observable[]::new);
    return new LabCanvas(texts, model, style, figure, causes);
  }

  private SegmentedButtons<Boolean> turn() {
    SegmentedButtons<Boolean> turn =
        new SegmentedButtons<>(
            List.of(turn(false, "lab.clipping.switch"), turn(true, "lab.cliff.switch")),
            model.cliffProperty()::set);
    turn.getStyleClass().add("lab-turn");
    turn.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    return turn;
  }

  private Choice<Boolean> turn(boolean cliff, String key) {
    return new Choice<>(cliff, texts.get(key), texts.get(key + ".hint"));
  }

  private SegmentedButtons<Clip.Kind> kinds() {
    SegmentedButtons<Clip.Kind> kinds =
        new SegmentedButtons<>(
            Stream.of(Clip.Kind.values()).map(this::kind).toList(), model.clipKindProperty()::set);
    kinds.show(model.clipKindProperty().get());
    kinds.getStyleClass().add("lab-weights");
    kinds.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    return kinds;
  }

  private Choice<Clip.Kind> kind(Clip.Kind kind) {
    String key = "lab.clipping.kind." + kind;
    return new Choice<>(kind, texts.get(key), texts.get(key + ".hint"));
  }

  private boolean isCliffFirst() {
    return shared.get() && model.cliffProperty().get();
  }

  private Optional<LiveFigure> first() {
    return isCliffFirst() ? cliff() : clipping();
  }

  private Optional<LiveFigure> clipping() {
    return shown()
        .flatMap(
            s ->
                s.study()
                    .plane()
                    .map(plane -> new ClipFigure(texts, s.networks(), s.study(), plane)));
  }

  private Optional<LiveFigure> cliff() {
    return shown()
        .flatMap(
            s ->
                s.study()
                    .cliff()
                    .map(cliff -> new CliffFigure(texts, s.networks(), s.study(), cliff)));
  }

  /** What shows, if the training is of the same networks. */
  private Optional<Shown> shown() {
    return model
        .pictureProperty()
        .get()
        .flatMap(
            networks ->
                model
                    .studyProperty()
                    .get()
                    .filter(study -> TrainingPanel.fits(networks, study))
                    .map(study -> new Shown(networks, study)));
  }

  private record Shown(GradientPicture networks, StudyPicture study) {}
}
