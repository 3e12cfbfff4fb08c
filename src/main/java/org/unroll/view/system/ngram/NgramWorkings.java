package org.unroll.view.system.ngram;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.unroll.lab.system.ngram.LanguageKind;
import org.unroll.lab.system.ngram.LanguageLane;
import org.unroll.lab.system.ngram.NgramCounts;
import org.unroll.lab.system.ngram.NgramPicture;
import org.unroll.lab.system.ngram.ReadSentence;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;
import org.unroll.view.system.SystemEquations;

/** How a model finds the probability of the word that comes: formulas, and the numbers in them. */
final class NgramWorkings {

  private static final String NOTHING = "–";
  private static final String MORE = " … ";
  private static final int LONG = 3;
  private static final String SMOOTHED =
      "p(w \\mid h) = \\frac{c(h\\,w) + T(h)\\, p(w \\mid h')}{c(h) + T(h)}";

  private final Texts texts;
  private final NgramPicture picture;
  private final ReadSentence sentence;
  private final int place;

  NgramWorkings(Texts texts, NgramPicture picture, ReadSentence sentence, int place) {
    this.texts = texts;
    this.picture = picture;
    this.sentence = sentence;
    this.place = place;
  }

  /** LaTeX of what a model computes. */
  List<String> formulas(LanguageKind kind, SystemEquations equations) {
    if (kind == LanguageKind.COUNTS) {
      return List.of(SMOOTHED);
    }
    List<String> all = new ArrayList<>();
    all.add(kind == LanguageKind.NEURAL ? "x_t = " + window() : "x_t = e_t");
    all.addAll(equations.of(picture.lane(kind).network().orElseThrow()));
    return all;
  }

  /** The vectors side by side, the oldest first. */
  private String window() {
    return IntStream.range(0, picture.settings().n() - 1)
        .map(k -> picture.settings().n() - 2 - k)
        .mapToObj(k -> k == 0 ? "e_t" : "e_{t-" + k + "}")
        .collect(Collectors.joining(";", "[", "]"));
  }

  /** The numbers. */
  List<String> lines(LanguageKind kind) {
    return kind == LanguageKind.COUNTS
        ? List.of(texts.get("system.ngrams.work.word", word()))
        : computed(kind);
  }

  /** The counts of each context, from the empty one to the longest, below their names. */
  List<List<String>> table(LanguageKind kind) {
    return kind == LanguageKind.COUNTS ? counted() : List.of();
  }

  private List<List<String>> counted() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("h", "c(h w)", "c(h)", "T(h)", "p(w | h)"));
    for (NgramCounts.Order order : sentence.places().get(place).orders()) {
      rows.add(
          List.of(
              context(order),
              Numbers.count(order.together()),
              Numbers.count(order.seen()),
              Numbers.count(order.kinds()),
              Numbers.fixed(order.probability(), 4)));
    }
    return rows;
  }

  /** Its words; of a long one the first and the last. */
  private String context(NgramCounts.Order order) {
    List<String> words = order.context().stream().map(picture.words()::get).toList();
    int last = words.size() - 1;
    return words.isEmpty()
        ? NOTHING
        : words.size() > LONG ? words.get(0) + MORE + words.get(last) : String.join(" ", words);
  }

  private List<String> computed(LanguageKind kind) {
    LanguageLane lane = picture.lane(kind);
    double p = sentence.places().get(place).by(kind)[sentence.ids()[place]];
    int from = kind == LanguageKind.RNN ? 0 : Math.max(0, place - picture.settings().n() + 1);
    String read = String.join(" ", sentence.words().subList(from, place));
    boolean begins = kind == LanguageKind.RNN || place < picture.settings().n() - 1;
    return List.of(
        texts.get("system.ngrams.work.reads", (begins ? ". " : "") + read),
        texts.get("system.ngrams.work.says", word(), Numbers.plain(p)),
        texts.get("system.ngrams.work." + kind.id(), Numbers.count(lane.numbers())));
  }

  private String word() {
    return sentence.words().get(place);
  }
}
