package org.unroll.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.unroll.cell.Cell;
import org.unroll.export.ChartSpec;
import org.unroll.export.ChartTexts;
import org.unroll.export.Charts;
import org.unroll.export.Scale;
import org.unroll.lab.CellSnapshot;
import org.unroll.lab.Run;
import org.unroll.lab.Snapshot;
import org.unroll.model.Depth;
import org.unroll.model.StepScript;
import org.unroll.model.Walk;
import org.unroll.text.Texts;
import org.unroll.view.cell.CellView;
import org.unroll.view.chart.ChartTitles;
import org.unroll.view.chart.ChartView;
import org.unroll.view.depth.DepthSwitch;
import org.unroll.view.depth.DepthView;
import org.unroll.view.depth.FoldView;
import org.unroll.view.film.FilmBar;
import org.unroll.view.formula.FormulaPanel;
import org.unroll.view.formula.FormulaStrip;
import org.unroll.view.pin.HoldBar;
import org.unroll.view.pin.PinBoard;
import org.unroll.view.pin.PinnedFrame;
import org.unroll.view.shell.PanelRow;
import org.unroll.view.shell.ProblemBar;
import org.unroll.view.shell.SavedNote;
import org.unroll.view.stage.ExampleChooser;
import org.unroll.view.stage.StageContent;
import org.unroll.view.stage.StageView;
import org.unroll.view.stage.SymbolNames;
import org.unroll.view.transport.PlaybackKeys;
import org.unroll.view.transport.TransportBar;

/** The explore screen's views, following the session and the playback until they are disposed. */
public final class LiveParts implements ExploreParts {

  private final ExploreModels models;
  private final List<Runnable> refreshers = new ArrayList<>();
  private final Map<Cell, StepScript> scripts = new HashMap<>();
  private final OnStage onStage;
  private final Pinning pinning;
  private final List<Runnable> closer = new ArrayList<>();
  private DepthView depths;
  private int part;
  private final InvalidationListener onMoment = changed -> lookAtPart();
  private final InvalidationListener onSnapshot = changed -> refreshers.forEach(Runnable::run);

  /** Parts that look at these models. */
  public LiveParts(ExploreModels models) {
    this.models = models;
    onStage = new OnStage(models);
    // Before the views, so that they have the layer at work when they hear of the moment.
    models.playback().momentProperty().addListener(onMoment);
    models.session().snapshotProperty().addListener(onSnapshot);
    models.session().stageCellProperty().addListener(onSnapshot);
    models.formulas().formulas().notationProperty().addListener(onSnapshot);
    pinning = new Pinning(models);
  }

  @Override
  public Optional<Region> problems(Texts texts) {
    return Optional.of(new ProblemBar(texts, models.session()));
  }

  @Override
  public HeroPanel hero(Texts texts) {
    StageView stage = new StageView(models.playback(), models.pointed(), texts);
    follow(() -> models.session().onStage().ifPresent(this::play));
    follow(onStage::whole, stage::show);
    FoldView fold = new FoldView(models.playback(), texts);
    follow(onStage::whole, fold::showAll);
    followPart(onStage::layer, fold::show);
    CellView inside = new CellView(models.playback(), models.pointed(), texts);
    followPart(onStage::inside, inside::show);
    stage.setOnPin(pinning::pin);
    inside.setOnPin(pinning::pin);
    PinBoard board = new PinBoard(texts, models.playback(), models.pointed(), models.whatIf());
    HoldBar held = new HoldBar(texts, models.whatIf());
    follow(onStage::pins, board::show);
    follow(onStage::pins, held::show);
    depths = new DepthView(models.playback(), models.depth(), fold, stage, inside);
    ExampleChooser examples = new ExampleChooser(texts, models.exampleRequest());
    follow(
        () -> snapshot().map(s -> s.shown().index()), index -> examples.show(index, Run.EXAMPLES));
    FormulaStrip strip =
        new FormulaStrip(texts, models.formulas(), new SymbolNames(texts)::of, unfolded());
    followPart(onStage::formulas, strip::show);
    PinnedFrame frame = new PinnedFrame(depths, board);
    FilmBar film =
        new FilmBar(
            texts,
            models.film(),
            models.playback(),
            frame,
            wish -> new FilmCamera(models, texts, frame, wish));
    DepthSwitch row = new DepthSwitch(texts, models.depth(), List.of(examples, film));
    TransportBar bar = new TransportBar(models.playback(), texts);
    follow(() -> onStage.whole().map(StageContent::face), bar::write);
    return new HeroPanel(row, held, depths, frame, strip, bar);
  }

  @Override
  public Optional<Region> overview(Texts texts) {
    ChartView gradients = new ChartView(texts, models.fonts(), models.gradientExport());
    follow(() -> snapshot().map(s -> gradients(s, texts)), gradients::show);
    ChartView losses = new ChartView(texts, models.fonts(), models.lossExport());
    follow(() -> snapshot().map(s -> losses(s, texts)), losses::show);
    return Optional.of(new PanelRow(List.of(new ChartPanel(gradients), new ChartPanel(losses))));
  }

  @Override
  public Optional<Region> details(Texts texts) {
    FormulaPanel formulas = new FormulaPanel(texts, models.formulas(), new SymbolNames(texts)::of);
    followPart(onStage::formulas, formulas::show);
    return Optional.of(formulas);
  }

  @Override
  public BooleanProperty unfolded() {
    return models.formulas().formulas().unfoldedProperty();
  }

  @Override
  public ObservableBooleanValue overviewShown() {
    ObservableBooleanValue fine =
        Bindings.createBooleanBinding(
            () -> models.playback().sizeProperty().get().isFine(),
            models.playback().sizeProperty());
    // Pinned cards stand below the stage and need the room of the charts.
    return models
        .depth()
        .isNotEqualTo(Depth.CELL)
        .and(Bindings.not(fine))
        .and(Bindings.isEmpty(models.whatIf().pins()));
  }

  @Override
  public Region notices(Texts texts) {
    return new SavedNote(texts, models.session());
  }

  @Override
  public void installKeys(Node root) {
    depths.installKeys(root);
    new PlaybackKeys(models.playback()).install(root);
  }

  @Override
  public void dispose() {
    refreshers.clear();
    closer.clear();
  }

  private static ChartSpec gradients(Snapshot snapshot, Texts texts) {
    return Charts.gradientNorms(snapshot, ChartTitles.gradientNorms(texts, snapshot));
  }

  private static ChartSpec losses(Snapshot snapshot, Texts texts) {
    ChartTexts words = ChartTitles.losses(texts, Charts.updatesAveraged(snapshot));
    return Charts.lossOverUpdates(snapshot, words, Scale.LINEAR);
  }

  /** The playback knows the equations of the cell on the stage. */
  private void play(CellSnapshot cell) {
    StepScript script = scripts.computeIfAbsent(models.cells().get(cell.cellId()), StepScript::of);
    models.playback().show(Walk.of(cell.trace()), script);
  }

  private Optional<Snapshot> snapshot() {
    return models.session().snapshotProperty().get();
  }

  private void lookAtPart() {
    int now = models.playback().momentProperty().get().part();
    if (now != part) {
      part = now;
      closer.forEach(Runnable::run);
    }
  }

  /** Tells a view now, at every snapshot, and when the playback comes to another layer. */
  private <T> void followPart(Supplier<Optional<T>> present, Consumer<T> view) {
    Telling<T> telling = new Telling<>(present, view);
    closer.add(telling);
    follow(telling);
  }

  /** Tells a view now and at every snapshot what there is, if it is new. */
  private <T> void follow(Supplier<Optional<T>> present, Consumer<T> view) {
    follow(new Telling<>(present, view));
  }

  /** Runs now and at every snapshot. */
  private void follow(Runnable refresh) {
    refreshers.add(refresh);
    refresh.run();
  }
}
