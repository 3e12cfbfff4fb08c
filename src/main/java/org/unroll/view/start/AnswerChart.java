package org.unroll.view.start;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.unroll.export.ChartAxis;
import org.unroll.export.ChartSpec;
import org.unroll.export.LineLabels;
import org.unroll.export.ReferenceLine;
import org.unroll.export.Series;
import org.unroll.export.SeriesRole;
import org.unroll.export.Spread;
import org.unroll.lab.prepared.Findings;
import org.unroll.lab.prepared.Measure;
import org.unroll.lab.prepared.Question;
import org.unroll.lab.sweep.Estimate;
import org.unroll.text.Texts;

/** Charts what is known of an answer: a line per arm, with the interval of its end. */
final class AnswerChart {

  private static final List<SeriesRole> ROLES =
      List.of(
          SeriesRole.FIRST,
          SeriesRole.SECOND,
          SeriesRole.THIRD,
          SeriesRole.FOURTH,
          SeriesRole.OTHER);

  /** The interval of fewer runs may span many decades; the axis would show nothing else. */
  private static final int RUNS_FOR_A_BAR = 4;

  private final Texts texts;
  private final AnswerWords words;

  AnswerChart(Texts texts) {
    this.texts = texts;
    this.words = new AnswerWords(texts);
  }

  ChartSpec of(Findings findings) {
    Question question = findings.question();
    String measure = question.measure().id();
    String label = texts.get("question.y." + measure);
    return new ChartSpec(
        texts.get("question.chart." + measure),
        texts.get("question.chart.subtitle", question.seeds()),
        ChartAxis.linear(texts.get("question.x." + measure)),
        question.measure().isRatio()
            ? ChartAxis.log(label, texts.get("chart.sweep.zero"))
            : ChartAxis.linear(label),
        LineLabels.last(),
        lines(findings),
        guessing(findings),
        Optional.empty());
  }

  private List<ReferenceLine> guessing(Findings findings) {
    return findings.question().measure() == Measure.REACH
        ? List.of()
        : findings.guessing().stream()
            .map(level -> new ReferenceLine(texts.get("chart.losses.guessing"), level))
            .toList();
  }

  private List<Series> lines(Findings findings) {
    List<Series> lines = new ArrayList<>();
    for (int arm = 0; arm < findings.question().arms().size(); arm++) {
      lines.add(line(findings, arm));
    }
    return lines;
  }

  private Series line(Findings findings, int arm) {
    double[] x = findings.places(arm);
    double[] y = new double[x.length];
    double[] lower = new double[x.length];
    double[] upper = new double[x.length];
    Arrays.fill(lower, Double.NaN);
    Arrays.fill(upper, Double.NaN);
    for (int k = 0; k < x.length; k++) {
      Estimate point = findings.at(arm, x[k]);
      y[k] = point.centre();
      if (k == x.length - 1 && point.runs() >= RUNS_FOR_A_BAR) {
        lower[k] = point.lower();
        upper[k] = point.upper();
      }
    }
    return new Series(
        words.arm(findings.question(), arm),
        ROLES.get(arm % ROLES.size()),
        x,
        y,
        x.length == 0 ? Optional.empty() : Optional.of(new Spread(lower, upper)));
  }
}
