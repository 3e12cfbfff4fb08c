package org.unroll.view.stage;

import java.util.Arrays;
import java.util.List;
import org.unroll.expr.Symbol;
import org.unroll.model.EquationScript;
import org.unroll.model.Moment;
import org.unroll.model.Operation;
import org.unroll.model.Phase;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;

/** Says what an equation or an operation has just done, with its numbers. */
final class InsideWords {

  private final Texts texts;

  InsideWords(Texts texts) {
    this.texts = texts;
  }

  /** The sentence of a moment that is inside a time step. */
  String of(StageContent content, Moment moment) {
    if (moment.phase() == Phase.FORWARD) {
      return forward(content, moment);
    }
    return moment
        .operation()
        .map(operation -> share(content, moment, operation))
        .orElseGet(() -> handedOn(content, moment));
  }

  private MomentWords words(StageContent content) {
    return MomentWords.of(texts, content.face());
  }

  private String forward(StageContent content, Moment moment) {
    boolean term = moment.operation().isPresent();
    String symbol =
        moment.operation().map(Operation::term).orElseGet(() -> moment.equation().orElseThrow());
    double[] values = content.trace().value(symbol, moment.step());
    return texts.get(
        term ? "stage.say.term" : "stage.say.equation",
        term ? words(content).part(moment) : words(content).equation(moment),
        Numbers.fixed(StageNumbers.mean(values), 2),
        Numbers.fixed(Arrays.stream(values).min().orElse(Double.NaN), 2),
        Numbers.fixed(Arrays.stream(values).max().orElse(Double.NaN), 2));
  }

  private String handedOn(StageContent content, Moment moment) {
    String symbol = moment.equation().orElseThrow();
    return texts.get(
        "stage.say.back.equation",
        words(content).equation(moment),
        length(content, moment, symbol),
        receivers(content, moment.work().orElseThrow()));
  }

  /** What an equation was computed from: there its gradient goes. */
  private String receivers(StageContent content, EquationScript equation) {
    List<String> names =
        equation.backward().stream()
            .map(Operation::target)
            .filter(target -> target.name().indexOf('.') < 0)
            .map(target -> new Symbol(target.name(), target.moment(), false))
            .map(words(content)::written)
            .distinct()
            .toList();
    return String.join(", ", names);
  }

  /** The length of a gradient can be told once all shares are in. */
  private String share(StageContent content, Moment moment, Operation operation) {
    String symbol = operation.target().name();
    String term = words(content).part(moment);
    boolean weight = symbol.indexOf('.') < 0 && !isComputed(moment, symbol);
    return weight || !moment.hasGradient(moment.step(), symbol)
        ? texts.get("stage.say.back.term", words(content).equation(moment), term)
        : texts.get(
            "stage.say.back.term.done",
            words(content).equation(moment),
            term,
            length(content, moment, symbol));
  }

  private static boolean isComputed(Moment moment, String symbol) {
    return moment.script().equations().stream().anyMatch(e -> e.name().equals(symbol));
  }

  private static String length(StageContent content, Moment moment, String symbol) {
    double[] gradient = content.trace().gradient(symbol, moment.step());
    return Numbers.significant(StageNumbers.norm(gradient), 2);
  }
}
