package org.unroll.lab.sweep;

import java.util.List;
import java.util.Optional;
import org.unroll.cell.Initial;
import org.unroll.cell.InitialScheme;
import org.unroll.engine.Clip;
import org.unroll.lab.Experiment;
import org.unroll.lab.Learning;
import org.unroll.lab.Start;

/** The sweeps that come with the program. A new one is a method and a line in {@link #all()}. */
public final class Presets {

  /** The LSTM without peepholes, then with one thing taken away or added. */
  private static final Axis VARIANTS =
      Axis.of(
          Setting.CELL,
          "lstm",
          "lstm-nig",
          "lstm-nfg",
          "lstm-nog",
          "lstm-niaf",
          "lstm-noaf",
          "lstm-cifg",
          "lstm-peephole",
          "lstm-fgr");

  /**
   * 40 runs of five million updates take at most 91 hours of one processor, as measured for decision 0147:
   * nine hours of two processors are a fifth of that.
   */
  private static final long NIGHT_UPDATES = 1_000_000;

  private Presets() {}

  /** All of them, in the order in which a class meets them. */
  public static List<Preset> all() {
    return List.of(radius(), forgetBias(), length(), cells());
  }

  /** Their names. */
  public static List<String> ids() {
    return all().stream().map(Preset::id).toList();
  }

  /** The one of this name, if there is one. */
  public static Optional<Preset> of(String id) {
    return all().stream().filter(preset -> preset.id().equals(id)).findFirst();
  }

  /**
   * How much of the gradient arrives at the first step, against the spectral radius of the first
   * recurrent weights, for a tanh and for a linear network. Nothing is trained. Theory: Pascanu, Mikolov
   * and Bengio 2013, section 2.1.
   */
  private static Preset radius() {
    Axis lines = Axis.of(Setting.CELL, "rnn", "rnn-identity");
    Procedure look = new Procedure(0, 1, Examination.PORTION, Success.metric(1), false);
    Sweep lesson =
        new Sweep(
            "radius",
            Experiment.of("recall", List.of("rnn"), 32, 30, 1),
            Axis.of(
                Setting.SPECTRAL_RADIUS,
                "0.5",
                "0.75",
                "0.9",
                "1",
                "1.1",
                "1.25",
                "1.5",
                "1.75",
                "2"),
            Optional.of(lines),
            Sweep.seeds(5),
            look,
            Quantity.REACH);
    Sweep large =
        new Sweep(
            lesson.id(),
            Experiment.of("recall", List.of("rnn"), 100, 100, 1),
            lesson.across(),
            lesson.lines(),
            Sweep.seeds(20),
            look,
            lesson.shown());
    return new Preset(lesson, large);
  }

  /**
   * Right answers against the first bias of the forget gate, over 20 and 40 steps. Gers, Schmidhuber and
   * Cummins 2000; Jozefowicz, Zaremba and Sutskever 2015 recommend 1.
   */
  private static Preset forgetBias() {
    Axis biases = Axis.of(Setting.FORGET_BIAS, "0", "1", "3");
    Sweep lesson =
        new Sweep(
            "forget-bias",
            Experiment.of("recall", List.of("lstm"), 16, 21, 1),
            biases,
            Optional.of(Axis.of(Setting.LENGTH, "21", "41")),
            Sweep.seeds(5),
            new Procedure(1000, 100, 500, Success.metric(0.99), true),
            Quantity.ACCURACY);
    Sweep large =
        new Sweep(
            lesson.id(),
            Experiment.of("recall", List.of("lstm"), 32, 21, 1),
            Axis.of(Setting.FORGET_BIAS, "0", "1", "2", "3", "4", "5"),
            Optional.of(Axis.of(Setting.LENGTH, "21", "41", "81", "161")),
            Sweep.seeds(10),
            new Procedure(3000, 100, 1000, Success.metric(0.99), true),
            lesson.shown());
    return new Preset(lesson, large);
  }

  /**
   * The share of seeds that solve temporal order against the length, without clipping and with. The
   * published settings are those of Pascanu, Mikolov and Bengio 2013, section 4.1 and figure 7, basic tanh
   * network, without their regulariser: 50 units, W from N(0, 0.1^2), plain gradient descent at 0.01 on 20
   * sequences, norm clipped at 1, at most five million updates, solved below 1 % of errors on 10,000.
   * A night has room for a fifth of these updates; all else is kept.
   */
  private static Preset length() {
    Axis clips = Axis.of(Setting.CLIPPING, "0", "1");
    Sweep lesson =
        new Sweep(
            "length",
            Experiment.of("temporal-order", List.of("rnn"), 20, 20, 1)
                .withLearning(descent(0.1))
                .withStart(gaussian(0.2)),
            Axis.of(Setting.LENGTH, "10", "15", "20", "30", "40"),
            Optional.of(clips),
            Sweep.seeds(5),
            new Procedure(2500, 100, 500, Success.metric(0.99), true),
            Quantity.SUCCESS);
    Sweep figure =
        new Sweep(
            lesson.id(),
            Experiment.of("temporal-order", List.of("rnn"), 50, 50, 1)
                .withLearning(descent(0.01))
                .withStart(gaussian(0.1)),
            Axis.of(Setting.LENGTH, "50", "100", "150", "200"),
            Optional.of(clips),
            Sweep.seeds(5),
            new Procedure(5_000_000, 5000, 10_000, Success.metric(0.99), true),
            lesson.shown());
    Sweep night = figure.withProcedure(figure.procedure().atMost(NIGHT_UPDATES));
    return new Preset(lesson, Optional.of(night), figure);
  }

  /**
   * The held-back loss against the variant of the LSTM, after as many updates for each. After Greff,
   * Srivastava, Koutník, Steunebrink and Schmidhuber 2015, small: one task and one setting, where they
   * searched for the best settings on three data sets.
   */
  private static Preset cells() {
    Sweep lesson =
        new Sweep(
            "cells",
            Experiment.of("adding", List.of("lstm"), 12, 20, 1)
                .withLearning(Learning.USUAL.withBatchSize(16)),
            VARIANTS,
            Optional.empty(),
            Sweep.seeds(5),
            new Procedure(800, 800, 500, Success.shareOfGuessing(0.1), false),
            Quantity.LOSS);
    Sweep large =
        new Sweep(
            lesson.id(),
            Experiment.of("adding", List.of("lstm"), 32, 100, 1),
            VARIANTS,
            Optional.empty(),
            Sweep.seeds(10),
            new Procedure(10_000, 1000, 2000, Success.shareOfGuessing(0.1), false),
            lesson.shown());
    return new Preset(lesson, large);
  }

  private static Learning descent(double rate) {
    return new Learning(20, "sgd", rate, Clip.byNorm(1), 0, 0);
  }

  private static Start gaussian(double deviation) {
    return new Start(Optional.of(new Initial(InitialScheme.GAUSSIAN, deviation)), 1);
  }
}
