package org.unroll.view.start;

import java.util.ArrayList;
import java.util.List;
import org.unroll.lab.prepared.Findings;
import org.unroll.lab.prepared.Measure;
import org.unroll.lab.prepared.Question;
import org.unroll.lab.prepared.Verdict;
import org.unroll.lab.sweep.Estimate;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;

/** Puts an answer into words: which sentence is said follows from what was measured. */
public final class AnswerWords {

  private final Texts texts;

  /** Words of a language. */
  public AnswerWords(Texts texts) {
    this.texts = texts;
  }

  /** What an arm is called. */
  String arm(Question question, int arm) {
    return texts.get("question." + question.id() + "." + question.arms().get(arm).name());
  }

  /** A number as the measure writes it. */
  String number(Measure measure, double value) {
    return switch (measure) {
      case ACCURACY -> Numbers.percent(value);
      case LOSS -> Numbers.plain(value);
      case REACH -> Numbers.significant(value, 2);
    };
  }

  /** The result of an arm with its interval. */
  String result(Findings findings, int arm) {
    Measure measure = findings.question().measure();
    Estimate result = findings.result(arm);
    if (result.runs() == 0) {
      return texts.get("question.nothing");
    }
    return texts.get(
        "question.result",
        number(measure, result.centre()),
        number(measure, result.lower()),
        number(measure, result.upper()));
  }

  /** One sentence for every arm that says something; empty before all runs have ended. */
  public List<String> answer(Findings findings) {
    List<String> sentences = new ArrayList<>();
    if (findings.isComplete()) {
      int first = findings.question().measure() == Measure.REACH ? 0 : 1;
      for (int arm = first; arm < findings.question().arms().size(); arm++) {
        sentences.add(sentence(findings, arm));
      }
    }
    return sentences;
  }

  /** A sentence of the question's own for this verdict, or else the one for all questions. */
  private String sentence(Findings findings, int arm) {
    Question question = findings.question();
    Verdict verdict = findings.verdict(arm);
    String own =
        "question." + question.id() + "." + question.arms().get(arm).name() + "." + verdict.key();
    return texts.get(
        texts.has(own) ? own : "question.verdict." + verdict.key(),
        arm(question, arm),
        number(question.measure(), findings.result(arm).centre()),
        arm(question, 0),
        number(question.measure(), findings.result(0).centre()),
        findings.guessing().map(level -> number(question.measure(), level)).orElse(""),
        findings.diverged(arm),
        question.seeds());
  }
}
