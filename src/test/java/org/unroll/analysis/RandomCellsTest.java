package org.unroll.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.unroll.cell.Cell;
import org.unroll.cell.CellCatalogue;
import org.unroll.cell.CellParser;
import org.unroll.problem.Diagnosed;
import org.unroll.problem.Diagnostic;

/**
 * Whatever a person writes as a cell is refused with a sentence or has right gradients; nothing else ever
 * happens.
 */
class RandomCellsTest {

  private static final int TEXTS = 600;
  private static final Cell HEAD = CellCatalogue.heads().get("squared-error");

  private final Set<String> kinds = new TreeSet<>();
  private final List<Cell> accepted = new ArrayList<>();

  @Test
  void everyTextIsRefusedWithASentenceOrHasRightGradients() {
    RandomCells texts = new RandomCells(20_261_121);
    for (int n = 0; n < TEXTS; n++) {
      String text = texts.next();
      try {
        accept(text);
      } catch (RuntimeException problem) {
        refused(text, problem);
      }
    }
    assertThat(accepted).as("cells that are right").hasSizeGreaterThan(TEXTS / 10);
    assertThat(kinds).as("ways to be wrong").hasSizeGreaterThan(12);
  }

  private void accept(String text) {
    Cell cell = CellParser.parse("random", text);
    LayerFit.require(cell);
    Optional<CheckedNumber> wrong = CellCheck.disagreement(cell, HEAD);
    assertThat(wrong).as("wrong gradient of\n%s", text).isEmpty();
    accepted.add(cell);
  }

  private void refused(String text, RuntimeException problem) {
    if (!(problem instanceof Diagnosed diagnosed)) {
      fail("%s is no answer to\n%s".formatted(problem, text), problem);
      return;
    }
    Diagnostic diagnostic = diagnosed.diagnostic();
    kinds.add(diagnostic.kind().key());
    assertThat(problem.getMessage()).as(text).isNotBlank().doesNotContain("null");
  }
}
