package org.unroll.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.unroll.cell.CellCatalogue;
import org.unroll.lab.reference.InnerGradients;
import org.unroll.lab.reference.ReferenceCheck;
import org.unroll.lab.reference.ReferenceProblem;
import org.unroll.lab.reference.ReferenceResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
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

  @Option(
      names = "--last-term-twice",
      description = {
        "Expect dh, dc, dpre, daux and grads/y to hold the gradient of the last loss term",
        "on top of the loss's, as in files written after a second backward pass."
      })
  private boolean lastTermTwice;

  private final Surroundings around;

  CheckCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    List<Path> files = files();
    ReferenceCheck check =
        new ReferenceCheck(
            around.laboratory().cells(),
            CellCatalogue.heads(),
            lastTermTwice ? InnerGradients.WITH_THE_LAST_TERM_AGAIN : InnerGradients.OF_THE_LOSS);
    long passed = files.stream().filter(file -> passes(check, file)).count();
    around.out().printf("%d of %d cases passed.%n", passed, files.size());
    return passed == files.size() ? 0 : 1;
  }

  private boolean passes(ReferenceCheck check, Path file) {
    String name = file.getFileName().toString().replaceFirst("\\.json$", "");
    try {
      ReferenceResult result = check.check(file);
      around.out().println((result.passed() ? "ok    " : "FAIL  ") + describe(name, result));
      return result.passed();
    } catch (ReferenceProblem e) {
      around.out().println("FAIL  " + name + "  " + e.getMessage());
      return false;
    } finally {
      around.out().flush();
    }
  }

  private static String describe(String name, ReferenceResult result) {
    String line =
        String.format(Locale.ROOT, "%-44s %.1e  %s", name, result.error(), result.quantity());
    return line + also("  wrong: ", result.wrong()) + also("  not checked: ", result.unchecked());
  }

  private static String also(String what, List<String> fields) {
    return fields.isEmpty() ? "" : what + String.join(", ", fields);
  }

  private List<Path> files() {
    List<Path> files = new ArrayList<>();
    for (Path place : places) {
      if (Files.isDirectory(place)) {
        files.addAll(cases(place));
      } else if (Files.isReadable(place)) {
        files.add(place);
      } else {
        throw new Failure("There is no readable file or folder " + place + ".");
      }
    }
    return files;
  }

  private static List<Path> cases(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> found = walk.filter(f -> f.toString().endsWith(".json")).sorted().toList();
      if (found.isEmpty()) {
        throw new Failure(
            "There is no case (a file ending in .json) in the folder " + folder + ".");
      }
      return found;
    } catch (IOException e) {
      throw new Failure("Cannot read the folder " + folder + ".", e);
    }
  }
}
