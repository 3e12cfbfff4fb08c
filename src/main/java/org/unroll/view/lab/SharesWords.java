package org.unroll.view.lab;

import java.util.Arrays;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;

/** What each step adds to dL/dW, in words: how little the first half of the sequence has to say. */
final class SharesWords {

  /** Less than this share teaches nothing. */
  private static final double NOTHING = 0.01;

  private final Texts texts;
  private final GradientPicture picture;
  private final PieceSums sums;

  SharesWords(Texts texts, GradientPicture picture, PieceSums sums) {
    this.texts = texts;
    this.picture = picture;
    this.sums = sums;
  }

  /** The question. */
  String title() {
    return texts.get("lab.shares.title", Names.letters(sums.shares().weight()));
  }

  /** The formal name. */
  String formal() {
    return texts.get(
        "lab.shares.formal",
        new VariantNames(texts, picture).layered(picture.focus().variant()),
        picture.length());
  }

  /** The answer. */
  String answer() {
    int length = picture.length();
    if (length < 2) {
      return "";
    }
    double whole = StepRange.norm(sums.all());
    double early = StepRange.norm(sums.before(length / 2));
    String share = share(early / whole);
    String answer =
        early < NOTHING * whole
            ? texts.get("lab.shares.nothing", Numbers.plain(whole), length / 2, share)
            : texts.get("lab.shares.something", Numbers.plain(whole), length / 2, share);
    return answer + ofUnit(length);
  }

  private String ofUnit(int length) {
    int unit = picture.focus().unit();
    if (unit < 0 || unit >= sums.shares().rows()) {
      return "";
    }
    double whole = row(sums.all(), unit);
    double early = row(sums.before(length / 2), unit);
    return " "
        + texts.get(
            "lab.shares.unit",
            unit + 1,
            Numbers.significant(whole, 2),
            length / 2,
            share(whole > 0 ? early / whole : 0));
  }

  /** Length of one row of a sum: of what one unit reads. */
  double row(double[] sum, int row) {
    int cols = sums.shares().cols();
    return StepRange.norm(Arrays.copyOfRange(sum, row * cols, (row + 1) * cols));
  }

  /** Per cent read well as long as there are some. */
  private static String share(double share) {
    return share < 1e-3 ? Numbers.significant(share, 2) : Numbers.percent(share);
  }
}
