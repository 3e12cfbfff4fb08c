package org.unroll.view.lab;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.unroll.lab.gradient.Contrast;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.lab.gradient.MemoryWays;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;

/** Which way the gradient takes, in words. */
final class WaysWords {

  private final Texts texts;
  private final GradientPicture picture;

  WaysWords(Texts texts, GradientPicture picture) {
    this.picture = picture;
    this.texts = texts;
  }

  /** The question. */
  String title() {
    return picture
        .memory()
        .map(
            ways ->
                texts.get(
                    "lab.ways.title", new VariantNames(texts, picture).layered(ways.variant())))
        .orElseGet(() -> texts.get("lab.ways.title.none"));
  }

  /** The formal name. */
  String formal() {
    return picture
        .memory()
        .map(
            ways -> texts.get("lab.ways.formal", ways.state(), Numbers.subscript(picture.length())))
        .orElse("");
  }

  /** The answer. */
  String answer() {
    String said =
        picture.memory().map(ways -> answerOfMemory()).orElseGet(() -> texts.get("lab.ways.none"));
    boolean own = picture.ownMemory().isPresent() && picture.focus().hasUnit();
    return own ? said + " " + kept(picture.focus().unit()) : said;
  }

  private String kept(int unit) {
    MemoryWays ways = picture.memory().orElseThrow();
    int last = picture.length() - 1;
    return texts.get(
        "lab.ways.unit",
        unit + 1,
        picture.focus().step() + 1,
        picture.length(),
        Numbers.significant(ways.retention().predicted()[last][unit], 2),
        Numbers.significant(ways.retention().measured()[last][unit], 2));
  }

  /** How far a unit's own gate is open at the chosen step, and what it keeps to the end. */
  String ofUnit(int unit) {
    MemoryWays ways = picture.memory().orElseThrow();
    return texts.get(
            "lab.ways.gate",
            unit + 1,
            Numbers.significant(ways.open()[unit], 3),
            picture.focus().step() + 1)
        + " "
        + kept(unit);
  }

  private String answerOfMemory() {
    VariantNames names = new VariantNames(texts, picture);
    String kept =
        IntStream.range(0, picture.variants().size())
            .filter(i -> !Double.isNaN(keptBy(i)))
            .mapToObj(
                i -> texts.get("lab.ways.keeps", names.of(i), Numbers.significant(keptBy(i), 2)))
            .collect(Collectors.joining(texts.get("chart.separator")));
    boolean biases = picture.question().contrast() == Contrast.FORGET_BIAS;
    return texts.get(biases ? "lab.ways.biases" : "lab.ways.kept", picture.length() - 1, kept);
  }

  private double keptBy(int variant) {
    return picture.variants().get(variant).kept();
  }
}
