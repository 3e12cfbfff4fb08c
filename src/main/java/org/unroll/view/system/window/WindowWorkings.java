package org.unroll.view.system.window;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.unroll.lab.system.window.ForecastKind;
import org.unroll.lab.system.window.ForecastLane;
import org.unroll.lab.system.window.WindowPicture;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;
import org.unroll.view.system.SystemEquations;

/** How a forecaster finds a number: formulas, and the numbers in them. */
final class WindowWorkings {

  private static final String AUTOREGRESSIVE = "\\hat y_t = w_0 + \\sum_{k=1}^{K} w_k\\, y_{t-k}";
  private static final String INPUTS = "[x_{t-K+1};\\ldots;x_t]";
  private static final String BOTH = "[x_{t-K+1};y_{t-K};\\ldots;x_t;y_{t-1}]";

  private final Texts texts;
  private final WindowPicture picture;
  private final ForecastKind kind;
  private final int step;
  private final boolean free;

  WindowWorkings(Texts texts, WindowPicture picture, ForecastKind kind, int step, boolean free) {
    this.texts = texts;
    this.picture = picture;
    this.kind = kind;
    this.step = step;
    this.free = free;
  }

  private ForecastLane lane() {
    return picture.lane(kind);
  }

  /** LaTeX of what is computed. */
  List<String> formulas(SystemEquations equations) {
    if (kind == ForecastKind.AR) {
      return List.of(AUTOREGRESSIVE);
    }
    List<String> all = new ArrayList<>();
    if (kind.hasWindow()) {
      all.add("x_t \\leftarrow " + (kind == ForecastKind.NARX ? BOTH : INPUTS));
    }
    all.addAll(equations.of(lane().network()));
    return all;
  }

  /** The numbers. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (kind == ForecastKind.AR) {
      lines.add(word("work.ar", sum(), said()));
      lines.add(word("work.squares"));
    } else if (kind.hasWindow()) {
      lines.add(word("work.inputs", window(true)));
      if (kind.seesOutputs()) {
        lines.add(word("work.outputs", window(false)));
      }
      lines.add(word("work.says", said()));
    } else {
      lines.add(word("work.input", Numbers.plain(picture.input(kind, step, free))));
      lines.add(word("work.state", ForecastKind.HIDDEN, step + 1));
      lines.add(word("work.says", said()));
    }
    lines.add(word("work.truth", Numbers.plain(picture.wanted()[step])));
    if (picture.isOwn(step, free)) {
      lines.add(word(own()));
    }
    return lines;
  }

  private String own() {
    boolean feeds = kind.seesOutputs() || picture.settings().course().isOwnInput();
    return feeds ? "work.own" : "work.nothingFed";
  }

  private String said() {
    return Numbers.plain(lane().said(free)[step]);
  }

  private String sum() {
    double[] w = lane().weights();
    return IntStream.range(1, w.length)
        .mapToObj(
            k -> {
              int at = step - k + 1;
              double y = at < 0 ? 0 : picture.former(kind, at, free);
              return factor(w[k]) + " · " + factor(y);
            })
        .collect(Collectors.joining(" + ", Numbers.significant(w[0], 2) + " + ", ""));
  }

  /** Below zero in brackets. */
  private static String factor(double value) {
    String number = Numbers.significant(value, 2);
    return value < 0 ? "(" + number + ")" : number;
  }

  /** The numbers in the window, the oldest first. */
  private String window(boolean inputs) {
    int from = Math.max(0, step - picture.settings().steps() + 1);
    return IntStream.rangeClosed(from, step)
        .mapToDouble(t -> inputs ? picture.input(kind, t, free) : picture.former(kind, t, free))
        .mapToObj(value -> Numbers.fixed(value, 2))
        .collect(Collectors.joining("  "));
  }

  private String word(String key, Object... arguments) {
    return texts.get("system.windows." + key, arguments);
  }
}
