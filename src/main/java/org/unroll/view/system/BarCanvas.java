package org.unroll.view.system;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import org.unroll.model.SystemModel;
import org.unroll.text.Texts;
import org.unroll.view.stage.Box;
import org.unroll.view.stage.Brush;
import org.unroll.view.stage.Pen;
import org.unroll.view.theme.Token;

/**
 * Bars from left to right, one below the other, on one scale from 0.
 *
 * @param <P> the picture that the bars are read off
 */
public final class BarCanvas<P> extends SystemCanvas<P> {

  private static final double TALLEST = 44;
  private static final double THICKEST = 16;
  private static final double GAP = 10;

  private final Function<P, List<Bar>> bars;

  /** Bars of every newest picture. */
  public BarCanvas(Texts texts, SystemModel<?, P> model, Function<P, List<Bar>> bars) {
    super(texts, model);
    this.bars = bars;
  }

  @Override
  protected void paint(Brush brush, P picture, double width, double height) {
    List<Bar> all = bars.apply(picture);
    Pen name = Pen.of(12, brush.color(Token.TEXT)).at(HPos.RIGHT);
    Pen number = Pen.of(12, brush.color(Token.TEXT)).asBold().at(HPos.LEFT);
    double left = GAP + all.stream().mapToDouble(b -> brush.width(b.name(), name)).max().orElse(0);
    double right =
        GAP + all.stream().mapToDouble(b -> brush.width(b.number(), number)).max().orElse(0);
    double longest = all.stream().mapToDouble(Bar::value).max().orElse(1);
    double pitch = Math.min(TALLEST, height / all.size());
    double thick = Math.min(THICKEST, pitch * 0.6);
    for (int n = 0; n < all.size(); n++) {
      Bar bar = all.get(n);
      double y = pitch * (n + 0.5);
      double length = Math.max(2, (width - left - right - GAP) * bar.value() / longest);
      brush.text(bar.name(), left - GAP / 2, y, name);
      brush.fill(new Box(left + 2, y - thick / 2, length, thick), brush.color(bar.token()));
      brush.text(bar.number(), left + length + GAP, y, number);
    }
  }

  @Override
  protected Optional<String> wordsAt(P picture, double x, double y) {
    List<Bar> all = bars.apply(picture);
    int at = (int) (y / Math.min(TALLEST, paintedHeight() / all.size()));
    return at >= 0 && at < all.size() ? Optional.of(words(all.get(at))) : Optional.empty();
  }

  private static String words(Bar bar) {
    return bar.name() + ": " + bar.number();
  }

  @Override
  protected String describe(P picture) {
    return bars.apply(picture).stream()
        .map(BarCanvas::words)
        .collect(Collectors.joining("; ", "", "."));
  }
}
