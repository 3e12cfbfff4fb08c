package org.unroll.lab.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The thread on which a page's system trains. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DeskTest {

  private final Desk<Long, Long> desk = new Desk<>("test", Counter::new);

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aFreshBenchIsReportedBeforeAnyUpdate() {
    desk.begin(5L);
    assertThat(await(r -> true)).isEqualTo(new Report<>(0L, false, 0, 5));
  }

  @Test
  void trainingEndsWhereThePlanEnds() {
    desk.begin(1000L);
    desk.train();
    assertThat(await(r -> !r.running() && r.updates() > 0).updates()).isEqualTo(1000);
  }

  @Test
  void oneUpdateIsOne() {
    desk.begin(10L);
    desk.update();
    assertThat(await(r -> r.updates() > 0)).isEqualTo(new Report<>(1L, false, 1, 10));
  }

  @Test
  void aPauseIsReportedAndTrainingCanGoOn() {
    desk.begin(Long.MAX_VALUE);
    desk.train();
    await(Report::running);
    desk.pause();
    long stopped = await(r -> !r.running()).updates();
    desk.update();
    assertThat(await(r -> r.updates() > stopped).updates()).isEqualTo(stopped + 1);
  }

  @Test
  void aNewBeginningStopsTraining() {
    desk.begin(Long.MAX_VALUE);
    desk.train();
    await(Report::running);
    desk.begin(7L);
    assertThat(await(r -> r.planned() == 7)).isEqualTo(new Report<>(0L, false, 0, 7));
  }

  @Test
  void whatGoesWrongIsToldAndTheDeskGoesOn() {
    desk.begin(-1L);
    desk.train();
    Optional<RuntimeException> problem = desk.pollProblem();
    while (problem.isEmpty()) {
      Thread.onSpinWait();
      problem = desk.pollProblem();
    }
    assertThat(problem.get()).hasMessage("no bench for -1");
    desk.begin(3L);
    await(r -> r.planned() == 3);
  }

  private Report<Long> await(Predicate<Report<Long>> wanted) {
    Optional<Report<Long>> report = desk.poll();
    while (report.filter(wanted).isEmpty()) {
      Thread.onSpinWait();
      report = desk.poll();
    }
    return report.get();
  }

  /** Counts its updates. */
  private static final class Counter implements Bench<Long> {
    private final long planned;
    private long updates;

    Counter(long planned) {
      if (planned < 0) {
        throw new IllegalArgumentException("no bench for " + planned);
      }
      this.planned = planned;
    }

    @Override
    public Long picture() {
      return updates;
    }

    @Override
    public void update() {
      updates++;
    }

    @Override
    public long updates() {
      return updates;
    }

    @Override
    public long planned() {
      return planned;
    }
  }
}
