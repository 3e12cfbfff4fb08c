package org.unroll.lab.prepared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.unroll.lab.Start;
import org.unroll.lab.sweep.Examination;
import org.unroll.network.Link;

/**
 * Reads an entry from its text: lines {@code key: value}, a remark behind {@code #}.
 *
 * <pre>
 * group: tasks
 * covers: T4
 * screen: stage
 * task: recall
 * cells: lstm, rnn
 * length: 14
 * show: backward 7
 * </pre>
 *
 * <p>All keys are in {@code assets/docs/experiments.md}.
 */
public final class EntryReader {

  private static final Pattern COVERED = Pattern.compile("[ST][1-9]\\d?");
  private static final int MOST_UPDATES = 20_000;

  private final String id;
  private final Settings settings;

  private EntryReader(String id, Settings settings) {
    this.id = id;
    this.settings = settings;
  }

  /**
   * The entry that a text describes.
   *
   * @param id the file's name without its ending
   * @throws EntryProblem naming file and line of the first thing wrong, and what would be right
   */
  public static Entry read(String id, String text) {
    Settings settings = Settings.read(id + Entries.ENDING, text);
    Entry entry = new EntryReader(id, settings).entry();
    settings.requireAllKnown();
    return entry;
  }

  private Entry entry() {
    settings.need("group");
    List<String> covers = settings.list("covers");
    for (String covered : covers) {
      if (!COVERED.matcher(covered).matches()) {
        throw settings.problem(
            "covers", "expected systems and tasks such as S8 or T4, found '" + covered + "'");
      }
    }
    return new Entry(
        id,
        settings.word("group", Group.FIRST, Group.ids(), Group::of),
        settings.whole("rank", 0, 0, 999),
        covers,
        settings.text("test").orElse(""),
        opening());
  }

  private Opening opening() {
    Map<String, Function<EntryReader, Opening>> screens =
        Map.of(
            "stage", EntryReader::stage,
            "lab", EntryReader::lab,
            "systems", EntryReader::systems,
            "question", EntryReader::question,
            "slip", EntryReader::slip);
    settings.need("screen");
    List<String> known = screens.keySet().stream().sorted().toList();
    Function<EntryReader, Opening> reader =
        settings.word("screen", null, known, word -> Optional.ofNullable(screens.get(word)));
    return reader.apply(this);
  }

  private Opening stage() {
    String depth =
        settings.word(
            "depth",
            Look.AT_START.depth(),
            Look.DEPTHS,
            word -> Optional.of(word).filter(Look.DEPTHS::contains));
    Look look =
        settings.word(
            "show",
            new Look(depth, Look.Pass.FORWARD, 0),
            List.of("forward STEP", "backward STEP"),
            words -> Look.parse(depth, words));
    return new Opening.OnStage(
        new ExperimentReader(settings).experiment(),
        look,
        settings.whole("updates", 0, 0, MOST_UPDATES));
  }

  private Opening lab() {
    return new LabReader(settings).opening();
  }

  private Opening systems() {
    return new Opening.OfSystems(settings.need("page"));
  }

  private Opening question() {
    settings.need("measure");
    Measure measure = settings.word("measure", Measure.ACCURACY, Measure.ids(), Measure::of);
    int every = settings.whole("every", 50, 1, MOST_UPDATES);
    Question question =
        new Question(
            id,
            settings.need("lecture"),
            measure,
            arms(),
            settings.whole("seeds", 4, 1, 100),
            settings.whole("updates", 0, 0, MOST_UPDATES),
            every,
            settings.whole("examples", 4 * Examination.PORTION, 1, 10_000));
    requireRoundNumbers(question);
    return new Opening.Asking(question);
  }

  private void requireRoundNumbers(Question question) {
    if (question.updates() % question.every() != 0) {
      throw settings.problem(
          "every", "is to divide the %d updates without a rest".formatted(question.updates()));
    }
    if (question.examples() % Examination.PORTION != 0) {
      throw settings.problem("examples", "is to be a multiple of " + Examination.PORTION);
    }
  }

  private List<Arm> arms() {
    List<Arm> arms = new ArrayList<>();
    for (String name : settings.arms()) {
      Settings own = settings.ofArm(name);
      arms.add(new Arm(name, subject(own)));
      settings.noteKnown(own, name);
    }
    if (arms.size() < 2) {
      throw settings.problem(
          "arm", "a question needs two lines such as 'arm relu: cells = rnn-relu'");
    }
    return arms;
  }

  private static Subject subject(Settings own) {
    List<String> kinds = List.of("recurrent", "deep");
    String kind =
        own.word("network", kinds.get(0), kinds, word -> Optional.of(word).filter(kinds::contains));
    return kind.equals(kinds.get(0))
        ? new Subject.Recurrent(new ExperimentReader(own).experiment())
        : deep(own);
  }

  private static Subject deep(Settings own) {
    List<String> activations = List.of("tanh", "sigmoid", "relu", "identity");
    return new Subject.Deep(
        own.word(
            "activation",
            activations.get(0),
            activations,
            word -> Optional.of(word).filter(activations::contains)),
        own.whole("depth", 20, 1, 100),
        own.whole("units", 16, 1, 1024),
        own.word("link", Link.NONE, Link.ids(), Link::of),
        new Start(own.read("init", Start.USUAL.initial(), Start::initialOf), 1),
        1);
  }

  private Opening slip() {
    return new Opening.Correcting(
        new Slip(settings.need("where"), lines("printed"), lines("right"), settings.list("see")));
  }

  /** Formulas between strokes, which no formula of the slides has. */
  private List<String> lines(String key) {
    return Arrays.stream(settings.need(key).split("\\|")).map(String::strip).toList();
  }
}
