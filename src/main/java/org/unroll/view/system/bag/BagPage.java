package org.unroll.view.system.bag;

import java.util.List;
import java.util.Optional;
import org.unroll.export.ChartAxis;
import org.unroll.export.ChartSpec;
import org.unroll.export.LineLabels;
import org.unroll.export.ReferenceLine;
import org.unroll.export.Series;
import org.unroll.export.SeriesRole;
import org.unroll.lab.system.bag.BagBench;
import org.unroll.lab.system.bag.BagKind;
import org.unroll.lab.system.bag.BagLane;
import org.unroll.lab.system.bag.BagPicture;
import org.unroll.lab.system.bag.BagSettings;
import org.unroll.lab.system.bag.Judged;
import org.unroll.model.SystemModel;
import org.unroll.text.Numbers;
import org.unroll.view.system.Bar;
import org.unroll.view.system.BarCanvas;
import org.unroll.view.system.OwnSentence;
import org.unroll.view.system.SystemChart;
import org.unroll.view.system.SystemFrame;
import org.unroll.view.system.SystemPage;
import org.unroll.view.system.SystemPanel;
import org.unroll.view.system.TrainButtons;
import org.unroll.view.theme.Token;

/** S2: classifiers of sentences that do not know the order of words, beside an RNN that does. */
public final class BagPage extends SystemPage<BagSettings, BagPicture> {

  /** The page's id. */
  public static final String ID = "bags";

  private static final int SHORTEST = 2;
  private static final int LONGEST = 14;
  private static final SeriesRole[] ROLES = {
    SeriesRole.GRU, SeriesRole.OTHER, SeriesRole.SECOND, SeriesRole.RNN
  };
  private static final Token[] TOKENS = {
    Token.CELL_GRU, Token.CELL_OTHER, Token.FORWARD, Token.CELL_RNN
  };

  private final OwnSentence own;
  private final SystemPanel table;
  private final SystemPanel sizes;
  private final SystemChart accuracy;

  /** A page that follows a model. */
  public BagPage(SystemFrame frame, SystemModel<BagSettings, BagPicture> model) {
    super(frame.texts(), ID, model);
    own =
        new OwnSentence(
            texts(),
            "system.bags.own",
            BagBench.knownWords(),
            SHORTEST,
            LONGEST,
            sentence -> model.choose(settings().withOwn(sentence)));
    table = new SystemPanel(word("table"), word("table.formal"), new BagTable(texts(), model));
    sizes =
        new SystemPanel(
            word("sizes"),
            word("sizes.formal"),
            new BarCanvas<BagPicture>(texts(), model, this::bars));
    accuracy = frame.chart();
    control(new TrainButtons(texts(), model), own);
    row(62, new double[] {1}, table);
    row(38, new double[] {58, 42}, accuracy, sizes);
    begin();
  }

  private List<Bar> bars(BagPicture picture) {
    return picture.lanes().stream()
        .map(
            lane ->
                new Bar(
                    name(lane),
                    lane.numbers(),
                    Numbers.count(lane.numbers()),
                    TOKENS[lane.kind().ordinal()]))
        .toList();
  }

  private String name(BagLane lane) {
    return word("kind." + lane.kind().id());
  }

  @Override
  protected void show(BagPicture picture) {
    own.show(settings().own());
    table.answer(answer(picture));
    sizes.answer(word("sizes.answer", BagBench.knownWords().size()));
    accuracy.show(chart(picture), "");
  }

  /** About the first two sentences that differ in the order of their words only. */
  private String answer(BagPicture picture) {
    int n = 1;
    while (!picture.isReordered(n)) {
      n++;
    }
    Judged first = picture.sentences().get(n - 1);
    Judged second = picture.sentences().get(n);
    boolean both = first.isRight(BagKind.RNN) && second.isRight(BagKind.RNN);
    return word("table.answer") + " " + word(both ? "table.answer.rnn" : "table.answer.untrained");
  }

  private ChartSpec chart(BagPicture picture) {
    return new ChartSpec(
        word("learning"),
        word("learning.formal"),
        ChartAxis.linear(texts().get("system.axis.updates")),
        ChartAxis.linear(texts().get("system.axis.right")),
        LineLabels.last(),
        picture.lanes().stream().map(this::line).toList(),
        List.of(new ReferenceLine(texts().get("system.guessing"), picture.guessing())),
        Optional.empty());
  }

  private Series line(BagLane lane) {
    SeriesRole role = ROLES[lane.kind().ordinal()];
    return new Series(name(lane), role, lane.accuracies());
  }
}
