package org.unroll.view.system.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import org.unroll.export.ChartAxis;
import org.unroll.export.ChartSpec;
import org.unroll.export.LineLabels;
import org.unroll.export.ReferenceLine;
import org.unroll.export.Series;
import org.unroll.export.SeriesRole;
import org.unroll.lab.Curve;
import org.unroll.lab.reading.EpochScore;
import org.unroll.lab.system.own.OwnFacts;
import org.unroll.lab.system.own.OwnPicture;
import org.unroll.lab.system.own.OwnReading;
import org.unroll.lab.system.own.OwnSettings;
import org.unroll.model.SystemModel;
import org.unroll.model.SystemsModel;
import org.unroll.text.Numbers;
import org.unroll.view.control.Choice;
import org.unroll.view.control.SegmentedButtons;
import org.unroll.view.system.SystemChart;
import org.unroll.view.system.SystemFrame;
import org.unroll.view.system.SystemPage;
import org.unroll.view.system.SystemPanel;

/** T10: labelled texts of a person's own, and a network that learns to tell them apart. */
public final class OwnPage extends SystemPage<OwnSettings, OwnPicture> {

  /** The page's id. */
  public static final String ID = SystemsModel.OWN_TEXTS;

  private static final List<String> CELLS = List.of("rnn", "lstm", "gru");
  private static final double AVERAGED = 30;
  private static final int MOST_LABELS = 6;

  private final OwnSource source;
  private final OwnButtons buttons;
  private final OwnNumbers numbers;
  private final SegmentedButtons<String> cells;
  private final SystemChart chart;
  private final OwnTexts shown;
  private final SystemPanel verdicts;
  private final SystemPanel words;

  /** Kept here so that it lives as long as the view; the model holds it weakly. */
  private final InvalidationListener onReading = changed -> picture().ifPresent(this::showSource);

  /** A page that follows a model. */
  public OwnPage(
      SystemFrame frame, SystemModel<OwnSettings, OwnPicture> model, OwnListener listener) {
    super(frame.texts(), ID, model);
    source = new OwnSource(texts(), listener);
    buttons = new OwnButtons(texts(), model, listener);
    numbers = new OwnNumbers(texts(), model);
    cells =
        new SegmentedButtons<>(
            CELLS.stream().map(this::choice).toList(),
            cell -> model.choose(settings().withCell(cell)));
    chart = frame.chart();
    shown = new OwnTexts(texts(), model);
    verdicts = new SystemPanel(word("verdicts"), word("verdicts.formal"), shown);
    words = new SystemPanel(word("words"), word("words.formal"), new OwnWords(texts(), model));
    control(source, cells, numbers, buttons);
    row(54, new double[] {42, 58}, chart, verdicts);
    row(46, new double[] {1}, words);
    model.madeProperty().addListener(new WeakInvalidationListener(onReading));
    begin();
  }

  private Choice<String> choice(String cell) {
    return new Choice<>(cell, texts().get("cell." + cell + ".title"), word("cell.hint"));
  }

  @Override
  protected void show(OwnPicture picture) {
    showSource(picture);
    cells.show(picture.settings().cell());
    numbers.show(picture);
    shown.show(picture);
    chart.show(chart(picture), facts(picture.facts()) + " " + best(picture));
    words.answer(
        picture.reading().map(reading -> words(picture, reading)).orElseGet(() -> word("none")));
  }

  private void showSource(OwnPicture picture) {
    var made = model().madeProperty().get();
    source.show(picture.settings().source(), settings().source(), made);
    buttons.show(picture, made.isPresent());
  }

  private String facts(OwnFacts facts) {
    List<String> labels = new ArrayList<>(facts.labels());
    if (labels.size() > MOST_LABELS) {
      labels = new ArrayList<>(labels.subList(0, MOST_LABELS));
      labels.add("…");
    }
    return word(
        "facts",
        Numbers.count(facts.training()),
        Numbers.count(facts.heldBack()),
        String.join(word("separator"), labels),
        Numbers.count(facts.vocabulary()),
        Numbers.count(facts.longest()));
  }

  private String best(OwnPicture picture) {
    Optional<EpochScore> best = picture.best();
    String guessing = percent(picture.guessing());
    return best.map(
            score ->
                word(
                    picture.isFinished() ? "best.kept" : "best",
                    score.epoch(),
                    percent(score.heldBack().metric()),
                    guessing))
        .orElseGet(() -> word("best.none", guessing));
  }

  private static String percent(double share) {
    return Numbers.fixed(100 * share, 1) + " %";
  }

  private String words(OwnPicture picture, OwnReading reading) {
    String label = picture.facts().labels().get(reading.label());
    int strongest = reading.strongest();
    String sentence =
        word(
            "words.answer",
            label,
            OwnTable.shown(reading.words().get(strongest)),
            Numbers.signed(100 * reading.change(strongest), 1));
    boolean cut = reading.words().size() < reading.length();
    return cut
        ? sentence + " " + word("words.cut", reading.words().size(), reading.length())
        : sentence;
  }

  private ChartSpec chart(OwnPicture picture) {
    SeriesRole role = SeriesRole.ofCell(picture.settings().cell());
    Curve training = picture.training().averagedOver(AVERAGED);
    List<Series> lines = new ArrayList<>();
    lines.add(new Series(word("training"), SeriesRole.OTHER, training));
    lines.add(new Series(word("heldBack"), role, picture.heldBack()));
    return new ChartSpec(
        word("learning"),
        word("learning.formal"),
        ChartAxis.linear(texts().get("system.axis.updates")),
        ChartAxis.linear(texts().get("system.axis.right")),
        LineLabels.last(),
        lines,
        List.of(new ReferenceLine(texts().get("system.guessing"), picture.guessing())),
        Optional.empty());
  }

  @Override
  public String describe() {
    return source.describe() + ". " + buttons.describe() + ". " + super.describe();
  }
}
