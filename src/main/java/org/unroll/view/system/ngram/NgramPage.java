package org.unroll.view.system.ngram;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.unroll.lab.system.ngram.LanguageKind;
import org.unroll.lab.system.ngram.NgramBench;
import org.unroll.lab.system.ngram.NgramPicture;
import org.unroll.lab.system.ngram.NgramSettings;
import org.unroll.lab.system.ngram.ReadSentence;
import org.unroll.model.SystemModel;
import org.unroll.text.Numbers;
import org.unroll.view.control.Choice;
import org.unroll.view.control.Magnified;
import org.unroll.view.control.NumberRange;
import org.unroll.view.control.NumberRow;
import org.unroll.view.control.SegmentedButtons;
import org.unroll.view.system.DescribedRow;
import org.unroll.view.system.StepButtons;
import org.unroll.view.system.SystemChart;
import org.unroll.view.system.SystemEquations;
import org.unroll.view.system.SystemFrame;
import org.unroll.view.system.SystemPage;
import org.unroll.view.system.SystemPanel;
import org.unroll.view.system.TrainButtons;
import org.unroll.view.system.Workings;

/** S4: n-gram counts and a neural n-gram model, whose window is too short, beside an RNN. */
public final class NgramPage extends SystemPage<NgramSettings, NgramPicture> {

  /** The page's id. */
  public static final String ID = "ngrams";

  /** The verb of the first sentence. */
  public static final int OPENING_PLACE = 6;

  private static final String LETTERS = "l4";

  private final ObjectProperty<LanguageKind> kind =
      new SimpleObjectProperty<>(this, "kind", LanguageKind.COUNTS);
  private final SystemEquations equations = new SystemEquations(LETTERS);
  private final NumberRow window;
  private final SegmentedButtons<Integer> sentences;
  private final StepButtons places;
  private final Workings workings;
  private final SystemPanel hero;
  private final SystemChart learning;
  private final SystemChart agreement;
  private final SystemChart sizes;

  /** A page that follows a model. */
  public NgramPage(SystemFrame frame, SystemModel<NgramSettings, NgramPicture> model) {
    super(frame.texts(), ID, model);
    window =
        new NumberRow(
            texts(),
            "system.ngrams.n",
            NumberRange.whole(NgramSettings.SMALLEST, NgramSettings.LARGEST),
            n -> model.choose(settings().withN((int) n)));
    window.setPrefWidth(170);
    sentences = new SegmentedButtons<>(sentenceChoices(), this::choose);
    places = new StepButtons(texts(), model.stepProperty(), this::count);
    workings = new Workings(frame.typesetter());
    hero = hero();
    learning = frame.chart();
    agreement = frame.chart();
    sizes = frame.chart();
    control(new TrainButtons(texts(), model), new Magnified(window));
    row(62, new double[] {1}, hero);
    row(38, new double[] {1, 1, 1}, agreement, learning, sizes);
    InvalidationListener again = changed -> picture().ifPresent(this::show);
    kind.addListener(again);
    begin();
  }

  private List<Choice<Integer>> sentenceChoices() {
    List<String> all = NgramBench.sentences();
    return IntStream.range(0, all.size())
        .mapToObj(n -> new Choice<>(n, word("sentence", n + 1), all.get(n)))
        .toList();
  }

  private List<Choice<LanguageKind>> kinds() {
    return Arrays.stream(LanguageKind.values())
        .map(
            each ->
                new Choice<>(each, word("kind." + each.id()), word("kind." + each.id() + ".hint")))
        .toList();
  }

  /** Another sentence is looked at first where its verb is asked for. */
  private void choose(int sentence) {
    model().choiceProperty().set(sentence);
    picture().ifPresent(p -> model().stepProperty().set(p.sentences().get(sentence).verb()));
  }

  private SystemPanel hero() {
    SentenceCanvas canvas = new SentenceCanvas(texts(), model());
    VBox.setVgrow(canvas, Priority.ALWAYS);
    HBox below = new HBox(18, places, sentences);
    below.getStyleClass().add("system-controls");
    VBox left = new VBox(6, canvas, below);
    HBox.setHgrow(left, Priority.ALWAYS);
    left.setMinWidth(0);
    SegmentedButtons<LanguageKind> choice = new SegmentedButtons<>(kinds(), kind::set);
    VBox right = new VBox(6, choice, workings);
    right.getStyleClass().add("system-controls");
    right.setMinWidth(USE_PREF_SIZE);
    HBox both = new DescribedRow(left, right, canvas, workings);
    return new SystemPanel(word("next"), word("next.formal"), both);
  }

  private int count() {
    return picture().map(picture -> sentence(picture).words().size()).orElse(1);
  }

  private ReadSentence sentence(NgramPicture picture) {
    return picture.sentences().get(model().choiceProperty().get());
  }

  @Override
  protected void show(NgramPicture picture) {
    ReadSentence sentence = sentence(picture);
    int place = Math.min(model().stepProperty().get(), sentence.words().size() - 1);
    window.show(settings().n());
    sentences.show(model().choiceProperty().get());
    places.refresh();
    NgramWorkings work = new NgramWorkings(texts(), picture, sentence, place);
    LanguageKind chosen = kind.get();
    workings.show(
        word("kind." + chosen.id() + ".hint"),
        work.formulas(chosen, equations),
        work.lines(chosen));
    workings.tabulate(work.table(chosen));
    hero.answer(answer(picture, sentence, place));
    NgramCharts charts = new NgramCharts(texts(), picture);
    learning.show(charts.learning(), "");
    agreement.show(charts.agreement(), "");
    sizes.show(charts.sizes(), charts.sizesAnswer());
  }

  private String answer(NgramPicture picture, ReadSentence sentence, int place) {
    if (place != sentence.verb()) {
      return word("next.elsewhere", sentence.words().get(sentence.verb()));
    }
    boolean inside = sentence.distance() < picture.settings().n();
    return word(
        inside ? "next.inside" : "next.outside",
        sentence.words().get(sentence.cue()),
        sentence.distance(),
        picture.settings().n(),
        share(sentence, LanguageKind.COUNTS),
        share(sentence, LanguageKind.NEURAL),
        share(sentence, LanguageKind.RNN));
  }

  private static String share(ReadSentence sentence, LanguageKind kind) {
    return Numbers.percent(sentence.shareOfRight(kind));
  }
}
