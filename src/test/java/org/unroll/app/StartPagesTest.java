package org.unroll.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unroll.lab.prepared.Entries;
import org.unroll.lab.prepared.Opening;

/** What opens a page of the systems opens one that exists. */
class StartPagesTest {

  @Test
  void everyPageOfTheSystemsExists() {
    List<String> wanted =
        Entries.builtIn().all().stream()
            .map(entry -> entry.opening())
            .filter(Opening.OfSystems.class::isInstance)
            .map(opening -> ((Opening.OfSystems) opening).page())
            .distinct()
            .toList();
    Systems systems = new Systems();
    assertThat(systems.model().pages()).containsAll(wanted);
    systems.model().close();
  }

  @Test
  void everyTestThatAnEntryNamesExists() {
    List<String> packages =
        List.of("org.unroll.lab.prepared.", "org.unroll.lab.system.", "org.unroll.app.");
    assertThat(Entries.builtIn().all())
        .allMatch(entry -> packages.stream().anyMatch(name -> exists(name + entry.test())));
  }

  private static boolean exists(String name) {
    try {
      Class.forName(name, false, StartPagesTest.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
