package org.unroll.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TellingTest {

  @Test
  void aViewIsToldWhatIsNewAndNothingElse() {
    List<String> told = new ArrayList<>();
    List<Optional<String>> present = new ArrayList<>();
    Telling<String> telling = new Telling<>(() -> present.get(present.size() - 1), told::add);
    for (String now : new String[] {"", "a", "a", "", "a", "b", "a"}) {
      present.add(Optional.of(now).filter(text -> !text.isEmpty()));
      telling.run();
    }
    assertThat(told).containsExactly("a", "b", "a");
  }
}
