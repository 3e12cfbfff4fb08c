package org.unroll.view.stage;

import java.util.List;
import java.util.stream.Stream;
import org.unroll.model.Moment;
import org.unroll.model.Phase;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;

/**
 * Says in one or two plain sentences what happens at a moment, with the true numbers. Which sentence
 * fits is decided here; the sentences are in the bundles, those about gates by cell, gate and level:
 * {@code stage.say.lstm.f.low}.
 */
final class Explanation {

  private static final double LOW = 0.35;
  private static final double HIGH = 0.65;
  private static final double VANISHED = 1e-3;

  private final Texts texts;
  private final InsideWords insideWords;

  Explanation(Texts texts) {
    this.texts = texts;
    this.insideWords = new InsideWords(texts);
  }

  /** The explanation of a moment. */
  String of(StageContent content, StageNumbers numbers, Moment moment) {
    if (!moment.isWhole()) {
      return inside(content, moment);
    }
    return switch (moment.phase()) {
      case START -> say("start");
      case FORWARD -> forward(content, moment.step());
      case BACKWARD -> backward(content, numbers, moment.step());
      case UPDATE -> say("update", moment.length());
    };
  }

  /** A gate has its own sentence, in whichever size the steps are. */
  private String inside(StageContent content, Moment moment) {
    boolean forward = moment.phase() == Phase.FORWARD && moment.operation().isEmpty();
    return moment
        .equation()
        .filter(symbol -> forward && content.face().gates().contains(symbol))
        .map(symbol -> gate(content, moment.step(), symbol))
        .orElseGet(() -> insideWords.of(content, moment));
  }

  private String say(String key, Object... arguments) {
    return texts.get("stage.say." + key, arguments);
  }

  private String forward(StageContent content, int step) {
    return switch (content.attachment()) {
      case LAST -> content.trace().hasLoss(step) ? loss(content, step) : cell(content, step);
      case EVERY ->
          content.trace().hasLoss(step)
              ? cell(content, step) + "\n" + loss(content, step)
              : cell(content, step);
      case NONE -> cell(content, step);
    };
  }

  private String cell(StageContent content, int step) {
    List<String> gates = content.face().gates();
    return gates.isEmpty()
        ? movement(content, step)
        : gate(content, step, mostChanged(content, step));
  }

  /** The gate that opened or closed most since the step before; before the first, since half open. */
  private static String mostChanged(StageContent content, int step) {
    String most = null;
    double largest = -1;
    for (String gate : content.face().gates()) {
      double before = step == 0 ? 0.5 : mean(content, gate, step - 1);
      double change = Math.abs(mean(content, gate, step) - before);
      if (change > largest) {
        largest = change;
        most = gate;
      }
    }
    return most;
  }

  private static double mean(StageContent content, String symbol, int step) {
    return StageNumbers.mean(content.trace().value(symbol, step));
  }

  private String gate(StageContent content, int step, String symbol) {
    double mean = mean(content, symbol, step);
    String level = mean < LOW ? "low" : mean > HIGH ? "high" : "middle";
    String input = content.example().inputs().get(step);
    String id = content.face().id();
    // A variant may have words of its own: gates of two conventions can mean opposite things.
    return Stream.of(id, family(id))
        .map(cell -> cell + "." + symbol + "." + level)
        .filter(key -> texts.has("stage.say." + key))
        .findFirst()
        .map(key -> say(key, Numbers.fixed(mean, 2), input))
        .orElseGet(() -> say("gate", symbol, Numbers.fixed(mean, 2)));
  }

  /** Variants of a cell, such as {@code gru-torch}, share the sentences of their family. */
  static String family(String cellId) {
    int dash = cellId.indexOf('-');
    return dash < 0 ? cellId : cellId.substring(0, dash);
  }

  private String movement(StageContent content, int step) {
    String symbol = content.face().output();
    double[] before = content.trace().value(symbol, step - 1);
    double[] after = content.trace().value(symbol, step);
    int most = 0;
    for (int unit = 1; unit < after.length; unit++) {
      if (Math.abs(after[unit] - before[unit]) > Math.abs(after[most] - before[most])) {
        most = unit;
      }
    }
    return say(
        "move",
        content.example().inputs().get(step),
        most + 1,
        Numbers.fixed(before[most], 2),
        Numbers.fixed(after[most], 2));
  }

  private String loss(StageContent content, int step) {
    String right = content.example().targets().get(step);
    String loss = Numbers.plain(content.trace().loss(step));
    if (!content.hasClasses(step)) {
      String said = Numbers.plain(content.trace().value("y", step)[0]);
      return say("loss.number", said, right, loss);
    }
    double[] probability = content.trace().probability(step);
    int best = Ranking.best(probability);
    int target = (int) content.trace().target(step)[0];
    String guess = content.example().outputs().get(best);
    return best == target
        ? say("loss.right", guess, Numbers.percent(probability[best]), loss)
        : say(
            "loss.wrong",
            guess,
            Numbers.percent(probability[best]),
            right,
            Numbers.percent(probability[target]),
            loss);
  }

  private String backward(StageContent content, StageNumbers numbers, int step) {
    int last = content.face().states().size() - 1;
    double norm = numbers.stateNorm(last, step);
    if (step == content.trace().length() - 1) {
      return say("back.begin", content.face().output(), Numbers.significant(norm, 2));
    }
    if (content.attachment() == Attachment.EVERY) {
      return say(
          "back.every",
          Numbers.significant(norm, 2),
          Numbers.percent(norm / numbers.largestGradient()));
    }
    StringBuilder said = new StringBuilder(left(numbers, last, step));
    for (int state = 0; state < last; state++) {
      said.append('\n').append(along(content, numbers, state, step));
    }
    return said.toString();
  }

  private String left(StageNumbers numbers, int state, int step) {
    double share = numbers.shareLeft(state, step);
    if (share > 1) {
      return say("back.grown", Numbers.significant(share, 2));
    }
    return share < VANISHED
        ? say("back.vanished", Numbers.significant(share, 1))
        : say("back.left", Numbers.percent(share));
  }

  private static String letter(StageContent content, int state) {
    return content.face().letter(content.face().states().get(state)).toString();
  }

  private String along(StageContent content, StageNumbers numbers, int state, int step) {
    double share = numbers.shareLeft(state, step);
    if (share > 1) {
      String times = Numbers.significant(share, 2);
      return say("back.along.grown", letter(content, state), times);
    }
    String size = share < VANISHED ? Numbers.significant(share, 1) : Numbers.percent(share);
    return say("back.along", letter(content, state), size);
  }
}
