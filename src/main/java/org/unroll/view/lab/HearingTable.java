package org.unroll.view.lab;

import org.unroll.lab.gradient.GradientPicture;
import org.unroll.lab.gradient.VariantPicture;
import org.unroll.text.Texts;

/** The triangles of {@link HearingFigure} and the strips of units below them as one table. */
final class HearingTable {

  private final Texts texts;
  private final GradientPicture picture;
  private final VariantNames names;
  private final FigureRows.Builder table =
      FigureRows.of("network", "loss step t", "step k", "unit", "norm", "share");

  HearingTable(Texts texts, GradientPicture picture) {
    this.texts = texts;
    this.picture = picture;
    this.names = new VariantNames(texts, picture);
  }

  /** Network by network; the share is that of what the loss sends to its own step. */
  FigureRows rows() {
    for (int network = 0; network < picture.variants().size(); network++) {
      triangle(network);
      strip(network);
    }
    return table.rows();
  }

  private void triangle(int network) {
    VariantPicture variant = picture.variants().get(network);
    boolean one = picture.unit().isPresent() && network == picture.focus().variant();
    String unit = one ? String.valueOf(picture.focus().unit() + 1) : "";
    for (int t = 0; t < picture.length(); t++) {
      for (int k = 0; k <= t; k++) {
        double norm = HearingNumbers.size(picture, network, t, k);
        table.row(names.full(network), t + 1, k + 1, unit, norm, norm / variant.norm(t, t));
      }
    }
  }

  private void strip(int network) {
    UnitSizes units = new UnitSizes(texts, picture, network);
    int step = picture.focus().step() + 1;
    for (int unit = 0; unit < units.count(); unit++) {
      double size = units.size(unit);
      table.row(names.full(network), picture.length(), step, unit + 1, size, "");
    }
  }
}
