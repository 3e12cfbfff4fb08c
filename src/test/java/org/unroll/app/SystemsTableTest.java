package org.unroll.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unroll.lab.prepared.Entries;
import org.unroll.lab.prepared.Entry;
import org.unroll.text.Language;
import org.unroll.text.Texts;

/** What {@code assets/docs/systems.md} says of the program is there. */
class SystemsTableTest {

  private static final Pattern ROW =
      Pattern.compile(
          "\\| ([ST]\\d+) \\| (.+) \\(`([a-z0-9-]+)`\\) \\| (.+) \\| (.+) \\| (.+) \\| (.+) \\|"
              + " `([\\w.#]+)` \\|");

  /** A row as it stands on the page. */
  private record Line(
      String covered, String title, String entry, String guessing, String reached, String test) {
    @Override
    public String toString() {
      return covered + " " + entry;
    }
  }

  static Stream<Line> lines() throws IOException {
    return Files.readAllLines(SystemsTable.PAGE).stream()
        .map(ROW::matcher)
        .filter(Matcher::matches)
        .map(
            row ->
                new Line(
                    row.group(1),
                    row.group(2),
                    row.group(3),
                    row.group(5),
                    row.group(6),
                    row.group(8)));
  }

  @Test
  void nothingThatTheLecturesTeachIsLeftOut() throws IOException {
    Set<String> listed = new TreeSet<>();
    lines().forEach(line -> listed.add(line.covered()));
    Stream<String> systems = IntStream.rangeClosed(1, 19).mapToObj(n -> "S" + n);
    Stream<String> tasks = IntStream.rangeClosed(1, 10).mapToObj(n -> "T" + n);
    assertThat(listed).containsAll(Stream.concat(systems, tasks).toList());
  }

  @Test
  void thePageHoldsTheRowsOfItsMaker() throws IOException {
    assertThat(lines().map(Line::toString))
        .isEqualTo(SystemsTableRow.all().stream().map(r -> r.covered() + " " + r.entry()).toList());
    assertThat(lines().map(Line::test))
        .isEqualTo(SystemsTableRow.all().stream().map(SystemsTableRow::test).toList());
  }

  @ParameterizedTest
  @MethodSource("lines")
  void itsCardIsOnTheStartScreenUnderThatName(Line line) {
    Entry entry = Entries.builtIn().find(line.entry()).orElseThrow();
    assertThat(entry.covers()).contains(line.covered());
    assertThat(line.title()).isEqualTo(SystemsTable.title(Texts.of(Language.ENGLISH), entry));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void itsTestIsThere(Line line) throws ClassNotFoundException {
    String[] parts = line.test().split("#");
    Class<?> type =
        Class.forName("org.unroll." + parts[0], false, SystemsTableTest.class.getClassLoader());
    assertThat(Arrays.stream(type.getDeclaredMethods()))
        .filteredOn(method -> method.getName().equals(parts[1]))
        .as("%s has no test %s", parts[0], parts[1])
        .anyMatch(
            method ->
                method.isAnnotationPresent(Test.class)
                    || method.isAnnotationPresent(ParameterizedTest.class));
  }

  @Test
  void whatIsReachedWasMeasured() throws IOException {
    List<Line> lines = lines().toList();
    assertThat(lines).allMatch(line -> line.reached().matches(".*\\d.*"));
    assertThat(lines).allMatch(line -> line.guessing().matches("none|.*\\d.*"));
  }
}
