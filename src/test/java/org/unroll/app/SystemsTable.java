package org.unroll.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.unroll.bench.Machine;
import org.unroll.lab.prepared.Entries;
import org.unroll.lab.prepared.Entry;
import org.unroll.text.Language;
import org.unroll.text.Texts;

/**
 * Writes {@code assets/docs/systems.md} anew: runs every row's entry and measures it. Not a test: run it
 * by hand with the test class path; it takes some minutes.
 */
final class SystemsTable {

  static final Path PAGE = Path.of("assets", "docs", "systems.md");

  private static final String HEAD =
      """
      # What the lectures teach, and where it is

      S1 to S19 are the systems of the lectures, T1 to T10 their tasks. Each row names the card on the start screen that opens it, a test that fails if it
      is broken, what guessing scores, and what is reached. `SystemsTable` (among the tests of `app`) writes this page by running every row: the first cell
      of the card's experiment with the seed of the card, on data that is held back. The seconds are those of training alone, on a machine
      that did nothing else. `SystemsTableTest` fails for a card or a test that is not there.

      """;

  private static final String FOOT =
      """

      Parity is the row where nothing is learnt: with these first weights an LSTM of 16 units learns it over 4 numbers within 4,000 updates (accuracy 1) and not over
      6 (0.502), let alone over the card's 8. Copying memory is at its beginning: 20 of 30 answers are the blank, which guessing knows too. Where guessing is a share
      far above one in the number of answers, most steps have the same answer, as the empty slots have.
      """;

  private SystemsTable() {}

  /** Arguments: none to write the page; ids of cards to print their rows only. */
  public static void main(String[] arguments) throws IOException {
    List<String> lines = new ArrayList<>();
    SystemsMeasure measure = new SystemsMeasure();
    Texts texts = Texts.of(Language.ENGLISH);
    Entries entries = Entries.builtIn();
    List<String> wanted = List.of(arguments);
    for (SystemsTableRow row : SystemsTableRow.all()) {
      if (!wanted.isEmpty() && !wanted.contains(row.entry())) {
        continue;
      }
      Entry entry = entries.find(row.entry()).orElseThrow();
      String line = line(row, title(texts, entry), measure.of(entry, row.updates()));
      System.out.println(line);
      lines.add(line);
    }
    if (wanted.isEmpty()) {
      write(lines);
    }
  }

  private static void write(List<String> lines) throws IOException {
    String measured =
        "Measured on %s: %s.%n%n"
            .formatted(LocalDate.now(ZoneOffset.UTC), Machine.here().toString());
    String table =
        """
        | | card on the start screen | how | guessing | reached | seconds | test |
        |---|---|---|---|---|---|---|
        """;
    Files.writeString(PAGE, HEAD + measured + table + String.join("\n", lines) + "\n" + FOOT);
  }

  /** What a card is called, and under which heading it stands. */
  static String title(Texts texts, Entry entry) {
    String group = texts.get("start.group." + entry.group().id());
    return group + ": " + texts.get("start." + entry.id() + ".title");
  }

  private static String line(SystemsTableRow row, String title, SystemsMeasure.Result result) {
    return "| %s | %s (`%s`) | %s | %s | %s | %s | `%s` |"
        .formatted(
            row.covered(),
            title,
            row.entry(),
            result.how(),
            result.guessing(),
            result.reached(),
            result.seconds(),
            row.test());
  }
}
