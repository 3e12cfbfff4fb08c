package org.unroll.view.shell;

import java.util.Objects;
import org.unroll.cell.CellProblem;
import org.unroll.export.ExportException;
import org.unroll.expr.Shape;
import org.unroll.lab.Diverged;
import org.unroll.lab.NotFinite;
import org.unroll.problem.Diagnosed;
import org.unroll.problem.Diagnostic;
import org.unroll.task.TaskName;
import org.unroll.text.Texts;

/** Says in the window's language what went wrong, for every kind of problem that people can cause. */
final class ProblemWords {

  private final Texts texts;

  ProblemWords(Texts texts) {
    this.texts = texts;
  }

  /** One sentence; problems nobody foresaw are told in the words they came with. */
  String of(Exception problem) {
    if (problem instanceof CellProblem cell) {
      return inFile(cell, atPlace(cell, told(cell.diagnostic())));
    }
    if (problem instanceof Diagnosed diagnosed) {
      return told(diagnosed.diagnostic());
    }
    if (problem instanceof Diverged diverged) {
      return new DivergedWords(texts).of(diverged);
    }
    if (problem instanceof NotFinite) {
      return texts.get("problem.notFinite");
    }
    if (problem instanceof ExportException export) {
      return texts.get("problem.export." + export.reason(), export.arguments().toArray());
    }
    return Objects.requireNonNullElse(problem.getMessage(), problem.toString());
  }

  private String told(Diagnostic diagnostic) {
    Object[] details = diagnostic.details().stream().map(this::detail).toArray();
    return texts.get(diagnostic.kind().key(), details);
  }

  private String detail(Object detail) {
    if (detail instanceof Diagnostic inner) {
      return told(inner);
    }
    if (detail instanceof TaskName task) {
      return texts.get("task." + task.id() + ".title");
    }
    return detail.equals(Shape.SCALAR) ? texts.get("problem.shape.number") : detail.toString();
  }

  private String atPlace(CellProblem cell, String sentence) {
    if (cell.line() == 0) {
      return sentence;
    }
    String line = Integer.toString(cell.line());
    return cell.column() == 0
        ? texts.get("problem.cell.line", line, sentence)
        : texts.get("problem.cell.place", line, Integer.toString(cell.column()), sentence);
  }

  private String inFile(CellProblem cell, String sentence) {
    return cell.file().map(file -> texts.get("problem.cell.file", file, sentence)).orElse(sentence);
  }
}
