package org.unroll.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.unroll.cell.Cell;
import org.unroll.engine.Optimizers;
import org.unroll.engine.TracePart;
import org.unroll.engine.UpdateRule;
import org.unroll.export.ChartSpec;
import org.unroll.export.ChartTexts;
import org.unroll.export.Charts;
import org.unroll.export.Scale;
import org.unroll.lab.CellSnapshot;
import org.unroll.lab.Learning;
import org.unroll.lab.Run;
import org.unroll.lab.Snapshot;
import org.unroll.model.Depth;
import org.unroll.model.Pin;
import org.unroll.model.StepScript;
import org.unroll.model.Walk;
import org.unroll.notation.Notation;
import org.unroll.text.Texts;
import org.unroll.view.cell.CellContent;
import org.unroll.view.cell.CellView;
import org.unroll.view.chart.ChartTitles;
import org.unroll.view.chart.ChartView;
import org.unroll.view.depth.DepthSwitch;
import org.unroll.view.depth.DepthView;
import org.unroll.view.depth.FoldView;
import org.unroll.view.film.FilmBar;
import org.unroll.view.formula.FormulaContent;
import org.unroll.view.formula.FormulaPanel;
import org.unroll.view.formula.FormulaStrip;
import org.unroll.view.pin.HoldBar;
import org.unroll.view.pin.PinBoard;
import org.unroll.view.pin.PinContent;
import org.unroll.view.pin.PinnedFrame;
import org.unroll.view.shell.PanelRow;
import org.unroll.view.shell.ProblemBar;
import org.unroll.view.shell.SavedNote;
import org.unroll.view.stage.CellFace;
import org.unroll.view.stage.CellFaces;
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
  private final Map<List<Object>, CellFace> faces = new HashMap<>();
  private final List<Runnable> closer = new ArrayList<>();
  private DepthView depths;
  private int part;
  private final InvalidationListener onMoment = changed -> lookAtPart();
  private final InvalidationListener onPins = changed -> followPin();
  private final InvalidationListener onSnapshot = changed -> refreshers.forEach(Runnable::run);

  /** Parts that look at these models. */
  public LiveParts(ExploreModels models) {
    this.models = models;
    // Before the views, so that they have the layer at work when they hear of the moment.
    models.playback().momentProperty().addListener(onMoment);
    models.session().snapshotProperty().addListener(onSnapshot);
    models.session().stageCellProperty().addListener(onSnapshot);
    models.formulas().formulas().notationProperty().addListener(onSnapshot);
    models.whatIf().pins().addListener(new WeakInvalidationListener(onPins));
  }

  @Override
  public Optional<Region> problems(Texts texts) {
    return Optional.of(new ProblemBar(texts, models.session()));
  }

  @Override
  public HeroPanel hero(Texts texts) {
    StageView stage = new StageView(models.playback(), models.pointed(), texts);
    follow(() -> models.session().onStage().ifPresent(this::play));
    follow(this::stageContent, stage::show);
    FoldView fold = new FoldView(models.playback(), texts);
    follow(this::stageContent, fold::showAll);
    followPart(this::partContent, fold::show);
    CellView inside = new CellView(models.playback(), models.pointed(), texts);
    followPart(this::cellContent, inside::show);
    stage.setOnPin(this::pin);
    inside.setOnPin(this::pin);
    PinBoard board = new PinBoard(texts, models.playback(), models.pointed(), models.whatIf());
    HoldBar held = new HoldBar(texts, models.whatIf());
    follow(this::pinContent, board::show);
    follow(this::pinContent, held::show);
    depths = new DepthView(models.playback(), models.depth(), fold, stage, inside);
    ExampleChooser examples = new ExampleChooser(texts, models.exampleRequest());
    follow(
        () -> snapshot().map(s -> s.shown().index()), index -> examples.show(index, Run.EXAMPLES));
    FormulaStrip strip =
        new FormulaStrip(texts, models.formulas(), new SymbolNames(texts)::of, unfolded());
    followPart(this::formulaContent, strip::show);
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
    follow(() -> stageContent().map(StageContent::face), bar::write);
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
    followPart(this::formulaContent, formulas::show);
    return Optional.of(formulas);
  }

  @Override
  public BooleanProperty unfolded() {
    return models.formulas().formulas().unfoldedProperty();
  }

  private Optional<FormulaContent> formulaContent() {
    return models
        .session()
        .onStage()
        .map(
            cell ->
                new FormulaContent(
                    models.cells().get(cell.cellId()),
                    atWork(cell).inReadingOrder(),
                    atWork(cell).inReadingOrder(snapshot().orElseThrow().allHolds()),
                    snapshot().orElseThrow().shown().seenBy(atWork(cell)).inputs(),
                    cell.next(),
                    rule()));
  }

  private UpdateRule rule() {
    Learning how = snapshot().orElseThrow().experiment().learning();
    return Optimizers.rule(how.optimizer(), how.learningRate());
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

  private Optional<StageContent> stageContent() {
    return models
        .session()
        .onStage()
        .map(
            cell ->
                new StageContent(
                    snapshot().orElseThrow().experiment().task(),
                    face(cell),
                    cell.trace(),
                    snapshot().orElseThrow().shown(),
                    snapshot().orElseThrow().update(),
                    cell.free(),
                    written(cell)));
  }

  /** To read a face off a cell takes longer than all other content together. */
  private CellFace face(CellSnapshot shown) {
    Cell cell = models.cells().get(shown.cellId());
    Notation notation = models.formulas().formulas().notationProperty().get();
    return faces.computeIfAbsent(List.of(cell, notation), key -> CellFaces.of(cell, notation));
  }

  /** What a decoder says by itself, in words. */
  private List<String> written(CellSnapshot cell) {
    List<String> outputs = snapshot().orElseThrow().shown().outputs();
    return cell.written().stream().map(outputs::get).toList();
  }

  /** The layer that the playback has come to. */
  private TracePart atWork(CellSnapshot cell) {
    List<TracePart> parts = cell.trace().parts();
    return parts.get(Math.min(models.playback().moment().part(), parts.size() - 1));
  }

  private Optional<StageContent> partContent() {
    return models
        .session()
        .onStage()
        .flatMap(cell -> stageContent().map(whole -> whole.of(atWork(cell))));
  }

  private void lookAtPart() {
    int now = models.playback().momentProperty().get().part();
    if (now != part) {
      part = now;
      closer.forEach(Runnable::run);
    }
  }

  private void pin(String symbol, int unit) {
    pin(Pin.value(symbol));
    if (unit >= 0) {
      models.pointed().unitProperty().set(unit);
    }
  }

  private void pin(Pin pin) {
    models.whatIf().pin(models.ofLayerAtWork(pin));
  }

  /** The weight that was pinned last is the one whose update is worked out. */
  private void followPin() {
    Optional<Pin> last =
        models.whatIf().pins().stream().filter(Pin::isWeight).reduce((before, pin) -> pin);
    models.formulas().formulas().weightProperty().set(last);
    last.ifPresent(this::chooseRow);
  }

  private void chooseRow(Pin pin) {
    models
        .session()
        .onStage()
        .flatMap(
            cell ->
                cell.trace().parts().stream()
                    .filter(p -> p.layer().equals(pin.layer()) || pin.layer().equals(Pin.AT_WORK))
                    .findFirst())
        .map(p -> p.trace().weight(pin.name()))
        .ifPresent(
            weight -> {
              int unit = weight.rows == 1 ? pin.place() : pin.place() / weight.cols;
              models.pointed().unitProperty().set(unit);
            });
  }

  private Optional<PinContent> pinContent() {
    return models
        .session()
        .onStage()
        .map(
            cell ->
                new PinContent(
                    models.cells().get(cell.cellId()),
                    models.formulas().formulas().notationProperty().get(),
                    cell.trace(),
                    cell.free()));
  }

  private Optional<CellContent> cellContent() {
    return models
        .session()
        .onStage()
        .map(
            cell ->
                new CellContent(
                    models.cells().get(cell.cellId()),
                    models.formulas().formulas().notationProperty().get(),
                    atWork(cell).inReadingOrder(),
                    snapshot().orElseThrow().shown().seenBy(atWork(cell)),
                    snapshot().orElseThrow().update(),
                    cell.free().map(atWork(cell)::sameIn)));
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
