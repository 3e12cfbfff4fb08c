package org.unroll.view.lab;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.unroll.lab.gradient.Contrast;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.lab.gradient.MemoryWays;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;

/** Which way the gradient takes, in words. */
final class WaysWords implements LabWords {

  private final Texts texts;

  WaysWords(Texts texts) {
    this.texts = texts;
  }

  @Override
  public String title(GradientPicture picture) {
    return picture
        .memory()
        .map(
            ways ->
                texts.get("lab.ways.title", new VariantNames(texts, picture).full(ways.variant())))
        .orElseGet(() -> texts.get("lab.ways.title.none"));
  }

  @Override
  public String formal(GradientPicture picture) {
    return picture
        .memory()
        .map(
            ways -> texts.get("lab.ways.formal", ways.state(), Numbers.subscript(picture.length())))
        .orElse("");
  }

  @Override
  public String answer(GradientPicture picture) {
    return picture
        .memory()
        .map(ways -> answer(picture, ways))
        .orElseGet(() -> texts.get("lab.ways.none"));
  }

  private String answer(GradientPicture picture, MemoryWays ways) {
    VariantNames names = new VariantNames(texts, picture);
    String kept =
        IntStream.range(0, picture.variants().size())
            .filter(i -> !Double.isNaN(ways.kept().get(i)))
            .mapToObj(
                i ->
                    texts.get(
                        "chart.level", names.of(i), Numbers.significant(ways.kept().get(i), 2)))
            .collect(Collectors.joining(texts.get("chart.separator")));
    boolean biases = picture.question().contrast() == Contrast.FORGET_BIAS;
    return texts.get(biases ? "lab.ways.biases" : "lab.ways.kept", picture.length() - 1, kept);
  }
}
