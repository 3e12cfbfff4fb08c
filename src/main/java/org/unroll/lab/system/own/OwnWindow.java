package org.unroll.lab.system.own;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.unroll.lab.reading.ReadingRun;
import org.unroll.lab.reading.Spectator;
import org.unroll.task.Randomness;
import org.unroll.task.Randomness.Purpose;
import org.unroll.task.data.LabelledTexts;
import org.unroll.task.data.Order;

/** A look at a handful of held-back texts: what the network says of them, and of one word by word. */
final class OwnWindow {

  /** Texts of a handful. */
  static final int HANDFUL = 8;

  /** Words of a text that are read one by one. */
  static final int MOST_WORDS = 80;

  private static final int AT_ONCE = 16;

  private final LabelledTexts texts;
  private final ReadingRun run;
  private final int[] order;
  private final Spectator whole;
  private final Spectator single;

  /** What is seen with the weights of one moment. */
  record View(int pages, List<OwnVerdict> shown, Optional<OwnReading> reading) {}

  OwnWindow(LabelledTexts texts, ReadingRun run, long seed) {
    this.texts = texts;
    this.run = run;
    this.order = IntStream.range(0, texts.heldBack().size()).toArray();
    Order.shuffle(order, new Randomness(seed).of(Purpose.HELD_BACK));
    this.whole = run.spectator(HANDFUL, texts.heldBack().longest());
    this.single = run.spectator(AT_ONCE, Math.min(MOST_WORDS, texts.heldBack().longest()));
  }

  /** What is seen now. */
  View see(OwnLook look) {
    int[] places = look.mistakes() ? mistakes() : order;
    int pages = Math.max(1, (places.length + HANDFUL - 1) / HANDFUL);
    int from = Math.floorMod(look.page(), pages) * HANDFUL;
    int[] handful = Arrays.copyOfRange(places, from, Math.min(places.length, from + HANDFUL));
    List<OwnVerdict> shown = verdicts(handful);
    int chosen = Math.min(look.chosen(), shown.size() - 1);
    Optional<OwnReading> reading =
        chosen < 0
            ? Optional.empty()
            : Optional.of(reading(text(handful[chosen]), shown.get(chosen).answer()));
    return new View(pages, shown, reading);
  }

  /** Those that the best weights so far got wrong; all until there are such weights. */
  private int[] mistakes() {
    int[] given = run.answers();
    int[] truth = texts.heldBack().classes();
    return IntStream.of(order)
        .filter(place -> given.length == 0 || given[place] != truth[place])
        .toArray();
  }

  private int[] text(int place) {
    return texts.heldBack().texts()[place];
  }

  private List<OwnVerdict> verdicts(int[] places) {
    int[][] read = IntStream.of(places).mapToObj(this::text).toArray(int[][]::new);
    double[][] said = whole.probabilities(read);
    return IntStream.range(0, places.length)
        .mapToObj(
            n -> new OwnVerdict(words(read[n]), texts.heldBack().classes()[places[n]], said[n]))
        .toList();
  }

  private OwnReading reading(int[] text, int label) {
    int[] first = Arrays.copyOf(text, Math.min(text.length, MOST_WORDS));
    double[] likelihoods =
        Arrays.stream(single.wordByWord(first)).mapToDouble(said -> said[label]).toArray();
    return new OwnReading(
        words(first), text.length, label, 1.0 / texts.labels().size(), likelihoods);
  }

  private List<String> words(int[] text) {
    return IntStream.of(text).mapToObj(texts.words()::get).toList();
  }
}
