package org.unroll.app.command;

import java.io.PrintWriter;
import java.util.List;
import org.unroll.cell.CellProblem;
import org.unroll.export.ExportException;
import org.unroll.expr.ShapeMismatch;
import org.unroll.lab.ArchitectureProblem;
import org.unroll.lab.Diverged;
import org.unroll.lab.sweep.LogProblem;
import org.unroll.reference.CaseProblem;
import org.unroll.task.TaskProblem;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence what went wrong. Where the program met it is shown with {@code --debug}. */
final class Problems implements IParameterExceptionHandler, IExecutionExceptionHandler {

  /** Their messages are written for people. */
  private static final List<Class<? extends Exception>> SPOKEN =
      List.of(
          Failure.class,
          CellProblem.class,
          CaseProblem.class,
          ShapeMismatch.class,
          TaskProblem.class,
          ArchitectureProblem.class,
          Diverged.class,
          LogProblem.class,
          ExportException.class);

  private final boolean trace;

  /** Handlers that show where the failure happened, or do not. */
  Problems(boolean trace) {
    this.trace = trace;
  }

  @Override
  public int handleParseException(ParameterException problem, String[] args) {
    CommandLine command = problem.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("unroll: " + sentence(problem));
    String name = command.getCommandSpec().qualifiedName();
    err.println("'" + name + " --help' lists what can be said.");
    traceIfWanted(problem, err);
    return CommandLine.ExitCode.USAGE;
  }

  @Override
  public int handleExecutionException(Exception problem, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    err.println("unroll: " + sentence(problem));
    traceIfWanted(problem, err);
    return CommandLine.ExitCode.SOFTWARE;
  }

  private static String sentence(ParameterException problem) {
    if (problem instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (problem.getArgSpec() != null && problem.getValue() != null) {
      return Ranges.refusal(problem.getArgSpec(), problem.getValue()).orElse(problem.getMessage());
    }
    return problem.getMessage();
  }

  private static String unmatched(UnmatchedArgumentException problem) {
    String given = problem.getUnmatched().get(0);
    String kind = given.startsWith("-") ? "option" : "command";
    List<String> near = problem.getSuggestions();
    String meant = near.isEmpty() ? "" : " Did you mean '" + near.get(0) + "'?";
    return "There is no " + kind + " '" + given + "' here." + meant;
  }

  private static String sentence(Exception problem) {
    if (SPOKEN.stream().anyMatch(type -> type.isInstance(problem))) {
      return problem.getMessage();
    }
    return "The program itself failed (" + problem + "); --debug shows where.";
  }

  private void traceIfWanted(Exception problem, PrintWriter err) {
    if (trace) {
      problem.printStackTrace(err);
    }
  }
}
