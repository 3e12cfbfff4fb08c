package org.unroll.view.shell;

import org.unroll.engine.Escaped;
import org.unroll.lab.Diverged;
import org.unroll.text.CellTitles;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;

/** Says which number left the finite range, where, and what the stage shows since. */
final class DivergedWords {

  private final Texts texts;

  DivergedWords(Texts texts) {
    this.texts = texts;
  }

  String of(Diverged problem) {
    String shown =
        problem.shown().map(u -> texts.get("problem.diverged.shown", Numbers.count(u))).orElse("");
    String update = Numbers.count(problem.update());
    return texts.get(
        "problem.diverged",
        CellTitles.of(texts, problem.cellId()),
        update,
        quantity(problem.escaped()),
        shown);
  }

  private String quantity(Escaped escaped) {
    String became =
        Double.isNaN(escaped.number())
            ? texts.get("problem.diverged.nan")
            : texts.get("problem.diverged.infinite");
    return texts.get(
        "problem.diverged." + escaped.kind(),
        escaped.name(),
        layer(escaped.layer()),
        escaped.step() + 1,
        became);
  }

  private String layer(String name) {
    String key = "problem.diverged.layer." + name;
    return texts.has(key) ? texts.get(key) : texts.get("problem.diverged.layer", name);
  }
}
