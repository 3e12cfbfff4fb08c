package org.unroll.view.system.vectors;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.unroll.export.ChartAxis;
import org.unroll.export.ChartSpec;
import org.unroll.export.LineLabels;
import org.unroll.export.ReferenceLine;
import org.unroll.export.Series;
import org.unroll.export.SeriesRole;
import org.unroll.lab.system.vectors.Objective;
import org.unroll.lab.system.vectors.Variant;
import org.unroll.lab.system.vectors.VectorPicture;
import org.unroll.lab.system.vectors.VectorSettings;
import org.unroll.model.SystemModel;
import org.unroll.text.Numbers;
import org.unroll.view.control.Choice;
import org.unroll.view.control.Magnified;
import org.unroll.view.control.NumberRange;
import org.unroll.view.control.NumberRow;
import org.unroll.view.control.SegmentedButtons;
import org.unroll.view.system.DescribedRow;
import org.unroll.view.system.PanelColumn;
import org.unroll.view.system.SystemChart;
import org.unroll.view.system.SystemFrame;
import org.unroll.view.system.SystemPage;
import org.unroll.view.system.SystemPanel;
import org.unroll.view.system.TrainButtons;

/** S3: word2vec on a small corpus, and where the words are meanwhile. */
public final class VectorPage extends SystemPage<VectorSettings, VectorPicture> {

  /** The page's id. */
  public static final String ID = "word2vec";

  private final SegmentedButtons<Variant> variant;
  private final SegmentedButtons<Objective> objective;
  private final NumberRow window;
  private final NumberRow dimension;
  private final NumberRow negatives;
  private final SystemPanel map;
  private final NearPane near;
  private final SystemPanel question;
  private final AskedPane asked;
  private final SystemChart losses;

  /** A page that follows a model. */
  public VectorPage(SystemFrame frame, SystemModel<VectorSettings, VectorPicture> model) {
    super(frame.texts(), ID, model);
    variant =
        new SegmentedButtons<>(
            choices(Variant.values(), Variant::id), v -> model.choose(settings().with(v)));
    objective =
        new SegmentedButtons<>(
            choices(Objective.values(), Objective::id), o -> model.choose(settings().with(o)));
    window =
        number("window", 1, VectorSettings.WIDEST, n -> choose(settings().withWindow((int) n)));
    dimension =
        number(
            "dimension", 2, VectorSettings.LONGEST, n -> choose(settings().withDimension((int) n)));
    negatives =
        number("negatives", 1, VectorSettings.MOST, n -> choose(settings().withNegatives((int) n)));
    near = new NearPane(texts(), model);
    map = hero();
    asked = new AskedPane(texts(), frame.typesetter(), new AskedCanvas(texts(), model));
    question = new SystemPanel(word("question"), "", asked);
    losses = frame.chart();
    control(
        new TrainButtons(texts(), model),
        variant,
        objective,
        new Magnified(window),
        new Magnified(dimension),
        new Magnified(negatives));
    PanelColumn column = new PanelColumn(new double[] {58, 42}, question, losses);
    row(100, new double[] {59, 41}, map, column);
    begin();
  }

  private void choose(VectorSettings next) {
    model().choose(next);
  }

  private NumberRow number(String key, int from, int to, DoubleConsumer onNumber) {
    NumberRow row =
        new NumberRow(texts(), "system.word2vec." + key, NumberRange.whole(from, to), onNumber);
    row.compactProperty().set(true);
    row.setPrefWidth(204);
    return row;
  }

  private <T> List<Choice<T>> choices(T[] values, Function<T, String> id) {
    return Arrays.stream(values)
        .map(
            value ->
                new Choice<>(
                    value,
                    word("choice." + id.apply(value)),
                    word("choice." + id.apply(value) + ".hint")))
        .toList();
  }

  private SystemPanel hero() {
    WordMap words = new WordMap(texts(), model(), n -> choose(settings().withWord(n)));
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMinWidth(0);
    near.setMinWidth(USE_PREF_SIZE);
    return new SystemPanel(word("map"), "", new DescribedRow(words, near, words, near));
  }

  @Override
  protected void show(VectorPicture picture) {
    VectorSettings now = settings();
    variant.show(now.variant());
    objective.show(now.objective());
    window.show(now.window());
    dimension.show(now.dimension());
    negatives.show(now.negatives());
    negatives.setDisable(now.objective() == Objective.SOFTMAX);
    asked.show(picture.settings());
    map.ask(word("map"), word("map.formal", Numbers.percent(picture.share())));
    near.show(picture);
    question.ask(word("question"), word("question.formal." + picture.settings().objective().id()));
    question.answer(word("question.answer", Numbers.plain(picture.asked().loss())));
    losses.show(chart(picture), word("losses.answer"));
  }

  private ChartSpec chart(VectorPicture picture) {
    return new ChartSpec(
        word("losses"),
        word("losses.formal"),
        ChartAxis.linear(texts().get("system.axis.updates")),
        ChartAxis.linear(word("losses.y")),
        LineLabels.last(),
        List.of(
            new Series(
                word("choice." + picture.settings().variant().id()),
                SeriesRole.FIRST,
                picture.losses())),
        List.of(
            new ReferenceLine(word("baseline"), picture.baseline()),
            new ReferenceLine(word("least"), picture.least())),
        Optional.empty());
  }
}
