package org.unroll.lab.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A bench notes down how well it does every so many updates. */
class PlannedBenchTest {

  private final List<Long> learnt = new ArrayList<>();
  private final List<Long> noted = new ArrayList<>();

  private final PlannedBench<String, String> bench =
      new PlannedBench<>(7, 3) {
        @Override
        protected void learn() {
          learnt.add(updates());
        }

        @Override
        protected void note() {
          noted.add(updates());
        }

        @Override
        public String picture() {
          return "";
        }
      };

  @Test
  void notesStandAfterEveryThirdUpdate() {
    while (bench.updates() < bench.planned()) {
      bench.update();
    }
    assertThat(learnt).containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L);
    assertThat(noted).containsExactly(3L, 6L);
  }
}
