package org.unroll.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CellCatalogueTest {

  private final List<String> inspected = new ArrayList<>();
  private final CellCatalogue cells =
      CellCatalogue.builtIn().inspectedBy(cell -> inspected.add(cell.id()));

  @Test
  void aCellOfTheProgramIsInspectedWhenItIsFirstAskedFor() {
    cells.get("lstm");
    cells.get("gru");
    cells.get("lstm");

    assertThat(inspected).containsExactly("lstm", "gru");
  }

  @Test
  void aFileIsInspectedEachTimeItIsRead(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("mine.cell"),
            "title: Mine\ncite: a test\nstates: h\n\nh = tanh(W*x + U*h)\n");

    cells.get(file.toString());
    cells.get(file.toString());

    assertThat(inspected).containsExactly("mine", "mine");
  }

  @Test
  void aCellThatFailsIsNeverHandedOut() {
    CellCatalogue strict =
        CellCatalogue.builtIn()
            .inspectedBy(
                cell -> {
                  throw new CellProblem(1, 0, CellFault.NO_STATE);
                });

    for (int attempt = 0; attempt < 2; attempt++) {
      assertThatThrownBy(() -> strict.get("lstm")).isInstanceOf(CellProblem.class);
    }
  }
}
