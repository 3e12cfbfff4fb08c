package org.unroll.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unroll.cell.Cell;
import org.unroll.cell.CellCatalogue;
import org.unroll.cell.Equation;

/**
 * The classic cells in every notation, forward and back, against pages that were read by a person. A
 * page is written anew by deleting it and running this test twice.
 */
class NotationGoldenTest {

  private static final Path FOLDER = Path.of("src", "test", "resources", "formulas");

  static List<Notation> notations() {
    return NotationCatalogue.builtIn().all();
  }

  @ParameterizedTest
  @MethodSource("notations")
  void theClassicCellsReadAsInTheLecture(Notation notation) throws IOException {
    Path page = FOLDER.resolve(notation.id() + ".txt");
    List<String> lines = new ArrayList<>();
    for (String id : List.of("rnn", "lstm", "gru")) {
      lines.add("# " + id);
      lines.addAll(forward(CellCatalogue.builtIn().get(id), notation));
      lines.addAll(backward(CellCatalogue.builtIn().get(id), notation));
    }
    if (Files.notExists(page)) {
      Files.createDirectories(FOLDER);
      Files.write(page, lines);
    }
    assertThat(lines).containsExactlyElementsOf(Files.readAllLines(page));
  }

  private static List<String> forward(Cell cell, Notation notation) {
    LatexPrinter printer = new LatexPrinter(cell, notation);
    return cell.equations().stream().map(e -> Unmarked.of(printer.print(e))).toList();
  }

  private static List<String> backward(Cell cell, Notation notation) {
    Gradients gradients = new Gradients(cell, notation);
    GradientPrinter printer = new GradientPrinter(cell, notation);
    return cell.equations().stream()
        .map(Equation::name)
        .flatMap(name -> gradients.of(name, true, true).stream())
        .map(line -> Unmarked.of(printer.print(line)))
        .toList();
  }
}
