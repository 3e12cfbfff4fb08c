package org.unroll.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Charts with made-up numbers of the right shape. */
public final class SampleCharts {

  private SampleCharts() {}

  /** Three norms that fall from 1 at step 60 going back, as different cells do. */
  public static ChartSpec gradients() {
    return new ChartSpec(
        "How much of the loss at step 60 reaches step k",
        "‖∂L₆₀/∂h_k‖, log scale; same data, same seed",
        ChartAxis.linear("time step k"),
        ChartAxis.log("norm of the gradient", "A norm of 0 is drawn at the lower edge."),
        LineLabels.first("at k = 0"),
        List.of(
            falling("LSTM", SeriesRole.LSTM, 0.02),
            falling("GRU", SeriesRole.GRU, 0.045),
            falling("RNN", SeriesRole.RNN, 0.185)),
        List.of(),
        Optional.empty());
  }

  /** Two noisy losses over 2,000 updates and the loss of guessing. */
  public static ChartSpec losses(Scale scale) {
    return new ChartSpec(
        "Does the network learn to add?",
        "mean squared error over updates",
        ChartAxis.linear("update"),
        new ChartAxis("loss", scale, "A loss of 0 is drawn at the lower edge."),
        LineLabels.last(),
        List.of(loss("LSTM", SeriesRole.LSTM, 700, 1), loss("RNN", SeriesRole.RNN, 90000, 2)),
        List.of(new ReferenceLine("guessing", 1.0 / 6)),
        Optional.empty());
  }

  /** The gradient chart in Chinese. */
  public static ChartSpec chinese() {
    ChartSpec english = gradients();
    return new ChartSpec(
        "第 60 步的损失有多少传到第 k 步？",
        "梯度范数 ‖∂L₆₀/∂h_k‖，对数坐标",
        ChartAxis.linear("时间步 k"),
        ChartAxis.log("梯度的范数", "范数为 0 的点画在下边缘。"),
        LineLabels.first("在 k = 0 处"),
        english.series(),
        english.references(),
        english.marker());
  }

  /** One line with these values at x = 0, 1, 2 ... on a logarithmic axis. */
  public static ChartSpec logarithmic(double... y) {
    double[] x = IntStream.range(0, y.length).asDoubleStream().toArray();
    return gradients().with(List.of(new Series("RNN", SeriesRole.RNN, x, y)));
  }

  /** A line that keeps to a level to compare with. */
  static ChartSpec along(ReferenceLine level) {
    ChartSpec line = logarithmic(level.value(), level.value(), level.value());
    return new ChartSpec(
        line.title(),
        line.subtitle(),
        line.x(),
        line.y(),
        line.labels(),
        line.series(),
        List.of(level),
        line.marker());
  }

  /** Provenance with a character that every format must escape or encode. */
  public static Provenance provenance() {
    return new Provenance(
        "Unroll 0.1.0",
        42,
        new ArrayList<>(
            List.of(
                new Provenance.Setting("task", "adding <&> \"加法\""),
                new Provenance.Setting("hidden", "16"))),
        Optional.empty());
  }

  private static Series falling(String name, SeriesRole role, double perStep) {
    Random random = new Random(name.hashCode());
    double[] y = new double[61];
    double exponent = 0;
    for (int k = 60; k >= 0; k--) {
      y[k] = Math.pow(10, exponent);
      exponent -= perStep * (1 + 0.4 * random.nextGaussian());
    }
    return new Series(name, role, IntStream.range(0, 61).asDoubleStream().toArray(), y);
  }

  private static Series loss(String name, SeriesRole role, double half, long seed) {
    Random random = new Random(seed);
    double[] y = new double[2000];
    for (int i = 0; i < y.length; i++) {
      double level = 0.0005 + 0.17 / (1 + Math.pow(i / half, 3)) + 0.2 * Math.exp(-i / 40.0);
      y[i] = level * Math.exp(0.12 * random.nextGaussian());
    }
    return new Series(name, role, IntStream.range(0, 2000).asDoubleStream().toArray(), y);
  }
}
