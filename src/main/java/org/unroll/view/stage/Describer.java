package org.unroll.view.stage;

import java.util.StringJoiner;
import org.unroll.model.Moment;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;

/** Says in words what stands on the stage, for those who listen instead of look. */
final class Describer {

  private final Texts texts;
  private final StageWords words;
  private final Explanation explanation;

  Describer(Texts texts) {
    this.texts = texts;
    this.words = new StageWords(texts);
    this.explanation = new Explanation(texts);
  }

  /** Title, place in the pass, explanation, and the numbers of the step at work. */
  String of(StageContent content, StageNumbers numbers, Moment moment) {
    StringJoiner said = new StringJoiner("\n");
    said.add(words.title(content));
    said.add(words.state(moment, content.face(), content.update()));
    said.add(explanation.of(content, numbers, moment));
    if (moment.step() >= 0) {
      step(content, numbers, moment, said);
    }
    return said.toString();
  }

  private void step(StageContent content, StageNumbers numbers, Moment moment, StringJoiner said) {
    int step = moment.step();
    said.add(texts.get("stage.hit.step", step + 1, content.example().inputs().get(step)));
    String family = Explanation.family(content.face().id());
    if (!moment.isWhole()) {
      return;
    }
    for (String gate : content.face().gates()) {
      double mean = StageNumbers.mean(content.trace().value(gate, step));
      said.add(
          texts.get("stage.describe.gate", words.symbol(family, gate), Numbers.fixed(mean, 2)));
    }
    for (int state = 0; state < content.face().states().size(); state++) {
      said.add(state(content, numbers, moment, state));
    }
  }

  private String state(StageContent content, StageNumbers numbers, Moment moment, int state) {
    String symbol = content.face().states().get(state);
    String name = words.symbol(Explanation.family(content.face().id()), symbol);
    if (moment.hasGradient(moment.step())) {
      double norm = numbers.stateNorm(state, moment.step());
      return texts.get("stage.describe.gradient", name, Numbers.significant(norm, 2));
    }
    StringJoiner units = new StringJoiner(", ");
    for (double value : content.trace().value(symbol, moment.step())) {
      units.add(Numbers.fixed(value, 2));
    }
    return texts.get("stage.describe.state", name, units.toString());
  }
}
