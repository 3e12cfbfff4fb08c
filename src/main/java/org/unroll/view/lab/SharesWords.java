package org.unroll.view.lab;

import java.util.Arrays;
import org.unroll.analysis.WeightShares;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;

/** What each step adds to dL/dW, in words: how little the first half of the sequence has to say. */
final class SharesWords {

  /** Less than this share teaches nothing. */
  private static final double NOTHING = 0.01;

  private final Texts texts;
  private final GradientPicture picture;
  private final WeightShares shares;

  SharesWords(Texts texts, GradientPicture picture, WeightShares shares) {
    this.texts = texts;
    this.picture = picture;
    this.shares = shares;
  }

  /** The question. */
  String title() {
    return texts.get("lab.shares.title", Names.letters(shares.weight()));
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
    double whole = StepRange.norm(StepRange.all(length).sum(shares));
    double early = StepRange.norm(new StepRange(0, length / 2 - 1).sum(shares));
    String share = share(early / whole);
    String answer =
        early < NOTHING * whole
            ? texts.get("lab.shares.nothing", Numbers.plain(whole), length / 2, share)
            : texts.get("lab.shares.something", Numbers.plain(whole), length / 2, share);
    return answer + ofUnit(length);
  }

  private String ofUnit(int length) {
    int unit = picture.focus().unit();
    if (unit < 0 || unit >= shares.rows()) {
      return "";
    }
    double whole = row(StepRange.all(length), unit);
    double early = row(new StepRange(0, length / 2 - 1), unit);
    return " "
        + texts.get(
            "lab.shares.unit",
            unit + 1,
            Numbers.significant(whole, 2),
            length / 2,
            share(whole > 0 ? early / whole : 0));
  }

  /** Length of what some steps add to one row: to what one unit reads. */
  double row(StepRange steps, int row) {
    double[] sum = steps.sum(shares);
    return StepRange.norm(Arrays.copyOfRange(sum, row * shares.cols(), (row + 1) * shares.cols()));
  }

  /** Per cent read well as long as there are some. */
  private static String share(double share) {
    return share < 1e-3 ? Numbers.significant(share, 2) : Numbers.percent(share);
  }
}
