package org.unroll.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.unroll.cell.CellCatalogue;
import org.unroll.reference.CaseReport;
import org.unroll.reference.ReferenceCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Compares the engine with reference cases that were computed elsewhere. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Compute reference cases and compare every number.",
      "Prints the worst relative error of each case and where it was."
    })
final class CheckCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR",
      description = "Cases as JSON, or folders of them.")
  private List<Path> places;

  private final Surroundings around;
  private final ReferenceCheck check;

  CheckCommand(Surroundings around) {
    this.around = around;
    this.check = new ReferenceCheck(around.laboratory().cells(), CellCatalogue.heads());
  }

  @Override
  public Integer call() {
    List<Path> files = ReferenceCheck.files(places);
    long passed = files.stream().map(this::report).filter(CaseReport::passed).count();
    around.out().printf("%d of %d cases passed.%n", passed, files.size());
    return passed == files.size() ? 0 : 1;
  }

  private CaseReport report(Path file) {
    CaseReport report = check.check(file);
    around.out().println(report.line());
    around.out().flush();
    return report;
  }
}
