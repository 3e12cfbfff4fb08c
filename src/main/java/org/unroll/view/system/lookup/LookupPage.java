package org.unroll.view.system.lookup;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.unroll.export.ChartAxis;
import org.unroll.export.ChartSpec;
import org.unroll.export.LineLabels;
import org.unroll.export.ReferenceLine;
import org.unroll.export.Series;
import org.unroll.export.SeriesRole;
import org.unroll.lab.system.lookup.LookupBench;
import org.unroll.lab.system.lookup.LookupPicture;
import org.unroll.lab.system.lookup.LookupSettings;
import org.unroll.model.SystemModel;
import org.unroll.view.system.DescribedRow;
import org.unroll.view.system.OwnSentence;
import org.unroll.view.system.StepButtons;
import org.unroll.view.system.SystemChart;
import org.unroll.view.system.SystemFrame;
import org.unroll.view.system.SystemPage;
import org.unroll.view.system.SystemPanel;
import org.unroll.view.system.TrainButtons;

/** S1: how words become numbers, one at a time and as a bag. */
public final class LookupPage extends SystemPage<LookupSettings, LookupPicture> {

  /** The page's id. */
  public static final String ID = "words";

  private static final int SHORTEST = 1;
  private static final int LONGEST = 8;

  private final OwnSentence own;
  private final StepButtons steps;
  private final LookupWords words;
  private final SystemPanel order;
  private final SystemChart losses;

  /** A page that follows a model. */
  public LookupPage(SystemFrame frame, SystemModel<LookupSettings, LookupPicture> model) {
    super(frame.texts(), ID, model);
    own =
        new OwnSentence(
            texts(), "system.words.own", LookupBench.knownWords(), SHORTEST, LONGEST, this::read);
    steps = new StepButtons(texts(), model.stepProperty(), this::count);
    words = new LookupWords(texts(), frame.typesetter());
    order = new SystemPanel(word("order"), word("order.formal"), new OrderCanvas(texts(), model));
    losses = frame.chart();
    control(new TrainButtons(texts(), model), own);
    row(60, new double[] {1}, hero());
    row(40, new double[] {60, 40}, order, losses);
    begin();
  }

  /** Nothing is the sentence one began with. */
  private void read(List<String> sentence) {
    List<String> chosen = sentence.isEmpty() ? LookupSettings.OPENING.sentence() : sentence;
    model().stepProperty().set(0);
    model().choose(settings().withSentence(chosen));
  }

  private int count() {
    return picture().map(p -> p.one().words().length).orElse(0) + 1;
  }

  private SystemPanel hero() {
    LookupCanvas canvas = new LookupCanvas(texts(), model());
    VBox.setVgrow(canvas, Priority.ALWAYS);
    VBox left = new VBox(6, canvas, steps);
    HBox.setHgrow(left, Priority.ALWAYS);
    left.setMinWidth(0);
    words.setMinWidth(USE_PREF_SIZE);
    HBox both = new DescribedRow(left, words, canvas, words);
    return new SystemPanel(word("pick"), word("pick.formal"), both);
  }

  @Override
  protected void show(LookupPicture picture) {
    own.show(settings().sentence());
    steps.refresh();
    words.show(Looked.of(picture, model().stepProperty().get()));
    boolean differ = picture.one().right().equals(picture.other().right());
    order.answer(
        !picture.hasOther()
            ? word("order.single")
            : differ ? word("order.answer.same") : word("order.answer"));
    losses.show(chart(picture), word("losses.answer"));
  }

  private ChartSpec chart(LookupPicture picture) {
    return new ChartSpec(
        word("losses"),
        word("losses.formal"),
        ChartAxis.linear(texts().get("system.axis.updates")),
        ChartAxis.linear(word("losses.y")),
        LineLabels.last(),
        List.of(new Series(word("learner"), SeriesRole.FIRST, picture.losses())),
        List.of(
            new ReferenceLine(texts().get("system.guessing"), picture.guessing()),
            new ReferenceLine(word("least"), picture.least())),
        Optional.empty());
  }
}
