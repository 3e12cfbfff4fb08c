package org.unroll.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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

  CheckCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    List<Path> files = files();
    long passed = files.stream().filter(this::passes).count();
    around.out().printf("%d of %d cases passed.%n", passed, files.size());
    return passed == files.size() ? 0 : 1;
  }

  private boolean passes(Path file) {
    String name = file.getFileName().toString().replaceFirst("\\.json$", "");
    try {
      CaseResult result = check(file);
      around.out().println((result.passed() ? "ok    " : "FAIL  ") + describe(name, result));
      return result.passed();
    } catch (Failure e) {
      around.out().println("FAIL  " + name + "  " + e.getMessage());
      return false;
    } finally {
      around.out().flush();
    }
  }

  private static CaseResult check(Path file) {
    if (Files.exists(file)) {
      throw new Failure("Reference cases cannot be computed yet.");
    }
    return new CaseResult(0, "", false, List.of());
  }

  private static String describe(String name, CaseResult result) {
    String unchecked =
        result.unchecked().isEmpty()
            ? ""
            : "  not checked: " + String.join(", ", result.unchecked());
    return String.format(
        Locale.ROOT, "%-44s %.1e  %s%s", name, result.worst(), result.quantity(), unchecked);
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
