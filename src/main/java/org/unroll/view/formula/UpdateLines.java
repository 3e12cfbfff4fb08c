package org.unroll.view.formula;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.unroll.engine.Clip;
import org.unroll.engine.UpdateRule;
import org.unroll.lab.Learning;
import org.unroll.notation.Notation;
import org.unroll.view.formula.WorkedLine.Role;

/**
 * Works an update out in the numbers of one weight: its gradient, what clipping and noise make of it, what
 * the optimiser keeps, and the step. All numbers are the engine's.
 */
final class UpdateLines {

  private final Notation notation;
  private final UpdateContent update;
  private final UpdateRule rule;
  private final Learning learning;
  private final UpdateLaw law;

  /**
   * The lines of an update.
   *
   * @param law the rule in letters
   */
  UpdateLines(Notation notation, UpdateContent update, UpdateLaw law) {
    this.notation = notation;
    this.update = update;
    this.rule = update.numbers().rule();
    this.learning = update.numbers().learning();
    this.law = law;
  }

  /** The whole calculation: the weight after the update, then what it comes from. */
  Worked worked() {
    List<WorkedLine> lines = new ArrayList<>();
    double change = update.after() - update.before();
    String sum = Digits.weight(update.before()) + signed(change);
    String place = update.entry(notation.rows());
    lines.add(new WorkedLine(Role.RESULT, "", List.of(), sum, update.after(), place));
    lines.add(gradient());
    clip(lines);
    noise(lines);
    for (int which = 0; which < rule.kind().kept().size(); which++) {
      lines.add(kept(which));
    }
    if (rule.kind() == UpdateRule.Kind.ADAM) {
      lines.add(corrected(0));
      lines.add(corrected(1));
    }
    lines.add(line(Role.STEP, law.change(), "- " + step(), change));
    return new Worked(lines, Optional.empty(), update.after(), told(change));
  }

  private List<String> told(double change) {
    String result = "=" + Digits.weight(update.after());
    String from = Digits.weight(update.before());
    return List.of(from + "- " + step() + result, from + signed(change) + result, result);
  }

  private WorkedLine gradient() {
    List<Factors> shares = new ArrayList<>();
    update
        .weight()
        .shares()
        .ifPresent(
            steps ->
                Arrays.stream(steps)
                    .forEach(step -> shares.add(Factors.single(step[update.place()]))));
    String plain = shares.isEmpty() ? exact(update.gradient()) : "";
    return new WorkedLine(Role.STEP, law.gradient(), shares, plain, update.gradient());
  }

  private void clip(List<WorkedLine> lines) {
    Clip clip = learning.clip();
    if (!clip.isOn()) {
      return;
    }
    String threshold = exact(clip.threshold());
    String g = factor(update.gradient());
    boolean norm = clip.kind() == Clip.Kind.NORM;
    String scale = "(1, " + threshold + "/" + exact(update.numbers().norm()) + ")";
    String arithmetic =
        norm
            ? "\\mathrm{min}" + scale + "\\cdot " + g
            : "\\max(-"
                + threshold
                + ", \\mathrm{min}("
                + threshold
                + ", "
                + exact(update.gradient())
                + "))";
    lines.add(line(Role.STEP, law.clipped(norm), arithmetic, update.clipped()));
  }

  private void noise(List<WorkedLine> lines) {
    if (learning.noise() > 0) {
      String added = signed(update.used() - update.clipped());
      lines.add(line(Role.STEP, law.noisy(), exact(update.clipped()) + added, update.used()));
    }
  }

  private WorkedLine kept(int which) {
    boolean squared = !List.of("velocity", "mean").contains(rule.kind().kept().get(which));
    double decay = which == 0 ? rule.decay() : rule.secondDecay();
    String old = factor(update.keptBefore(which));
    String g = factor(update.used()) + (squared ? "^{2}" : "");
    String added =
        switch (rule.kind()) {
          case MOMENTUM, ADAGRAD -> g;
          default -> exact(1 - decay) + "\\cdot " + g;
        };
    String faded = rule.kind() == UpdateRule.Kind.ADAGRAD ? "" : exact(decay) + "\\cdot ";
    return line(Role.STEP, law.kept(which), faded + old + "+ " + added, update.keptAfter(which));
  }

  private WorkedLine corrected(int which) {
    long k = update.numbers().update();
    double kept = update.keptAfter(which);
    String arithmetic = exact(kept) + "/" + exact(rule.correction(which, k));
    return line(Role.STEP, law.corrected(which), arithmetic, rule.corrected(which, kept, k));
  }

  /** The step in numbers. */
  private String step() {
    long k = update.numbers().update();
    String rate = exact(rule.rate()) + "\\cdot ";
    double[] kept = update.keptAfter();
    return switch (rule.kind()) {
      case DESCENT -> rate + factor(update.used());
      case MOMENTUM -> rate + factor(kept[0]);
      case RMSPROP, ADAGRAD -> rate + factor(update.used()) + "/" + divisor(kept[0]);
      case ADAM ->
          rate
              + factor(rule.corrected(0, kept[0], k))
              + "/"
              + divisor(rule.corrected(1, kept[1], k));
    };
  }

  private String divisor(double square) {
    return "(" + exact(Math.sqrt(square)) + "+ " + exact(rule.epsilon()) + ")";
  }

  private static WorkedLine line(Role role, String label, String arithmetic, double value) {
    return new WorkedLine(role, label, List.of(), arithmetic, value);
  }

  private static String exact(double value) {
    return Digits.exact(value);
  }

  private static String factor(double value) {
    return value < 0 || exact(value).contains("cdot") ? "(" + exact(value) + ")" : exact(value);
  }

  private static String signed(double value) {
    return value < 0 ? "- " + exact(-value) : "+ " + exact(value);
  }
}
