package org.unroll.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.unroll.cell.CellCatalogue;

/** Runs reference cases through the engine and reports how well it agrees. */
public final class ReferenceCheck {

  private static final String ENDING = ".json";

  private final CaseReader reader = new CaseReader();
  private final CaseNetwork networks;

  /** A check of the cells and read-outs in these catalogues. */
  public ReferenceCheck(CellCatalogue cells, CellCatalogue heads) {
    this.networks = new CaseNetwork(cells, heads);
  }

  /**
   * The case files among files and folders: a file stands for itself, a folder for all {@code .json}
   * files in it and below it, in alphabetical order.
   *
   * @throws CaseProblem naming what is missing, or a folder without cases
   */
  public static List<Path> files(Collection<Path> chosen) {
    List<Path> files = new ArrayList<>();
    for (Path path : chosen) {
      files.addAll(Files.isDirectory(path) ? below(path) : List.of(existing(path)));
    }
    return files;
  }

  private static Path existing(Path file) {
    if (!Files.exists(file)) {
      throw new CaseProblem("There is no file or folder %s.".formatted(file));
    }
    return file;
  }

  private static List<Path> below(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> cases = all.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
      if (cases.isEmpty()) {
        throw new CaseProblem("The folder %s holds no %s files.".formatted(folder, ENDING));
      }
      return cases;
    } catch (IOException e) {
      throw new CaseProblem(
          "The folder %s cannot be read: %s.".formatted(folder, e.getMessage()), e);
    }
  }

  /** Checks the case in a file. Whatever goes wrong is in the report. */
  public CaseReport check(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      ReferenceCase reference = reader.read(file);
      Computed computed = new EngineRun(reference, networks.of(reference.config()));
      return CaseReport.of(name, Agreement.of(reference, computed));
    } catch (CaseProblem | IllegalArgumentException | ArithmeticException e) {
      return CaseReport.broken(name, e.getMessage());
    }
  }
}
