package org.unroll.view.shell;

import java.util.Objects;
import org.unroll.export.ExportException;
import org.unroll.lab.ArchitectureProblem;
import org.unroll.lab.Diverged;
import org.unroll.lab.NotFinite;
import org.unroll.lab.gradient.DecoderProblem;
import org.unroll.task.LengthProblem;
import org.unroll.task.TextProblem;
import org.unroll.text.Texts;

/** Says in the window's language what went wrong, for every kind of problem that people can cause. */
final class ProblemWords {

  private final Texts texts;

  ProblemWords(Texts texts) {
    this.texts = texts;
  }

  /** One sentence; problems nobody foresaw are told in the words they came with. */
  String of(Exception problem) {
    if (problem instanceof TextProblem text) {
      return texts.get("problem.text." + text.kind(), text.details().toArray());
    }
    if (problem instanceof Diverged diverged) {
      return new DivergedWords(texts).of(diverged);
    }
    if (problem instanceof NotFinite) {
      return texts.get("problem.notFinite");
    }
    if (problem instanceof LengthProblem length) {
      return texts.get("problem.length", length.least(), length.asked());
    }
    if (problem instanceof ArchitectureProblem network) {
      return texts.get("problem.network." + network.kind(), network.details().toArray());
    }
    if (problem instanceof DecoderProblem decoder) {
      return texts.get("problem.lab.decoder", texts.get("task." + decoder.task() + ".title"));
    }
    if (problem instanceof ExportException export) {
      return texts.get("problem.export." + export.reason(), export.arguments().toArray());
    }
    return Objects.requireNonNullElse(problem.getMessage(), problem.toString());
  }
}
