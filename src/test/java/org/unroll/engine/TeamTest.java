package org.unroll.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8})
  void everyPartIsDoneOnce(int threads) {
    AtomicIntegerArray done = new AtomicIntegerArray(20);
    Team.Job job = new Team(threads).job(20, done::incrementAndGet);
    for (int n = 1; n <= 500; n++) {
      job.run();
      for (int part = 0; part < 20; part++) {
        assertThat(done.get(part)).isEqualTo(n);
      }
    }
  }

  @Test
  void partsAreDoneAtTheSameTime() {
    CountDownLatch both = new CountDownLatch(2);
    Set<Thread> workers = ConcurrentHashMap.newKeySet();
    new Team(2).each(2, part -> meet(both, workers));
    assertThat(workers).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void partsBringInPartsOfTheirOwn(int threads) {
    Team team = new Team(threads);
    AtomicIntegerArray done = new AtomicIntegerArray(12);
    team.each(3, outer -> team.each(4, inner -> done.incrementAndGet(4 * outer + inner)));
    for (int n = 0; n < 12; n++) {
      assertThat(done.get(n)).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void theFirstProblemInOrderIsThrownAndTheRestIsDone(int threads) {
    Team team = new Team(threads);
    List<Integer> done = Collections.synchronizedList(new ArrayList<>());
    for (int n = 0; n < 50; n++) {
      done.clear();
      assertThatThrownBy(() -> team.each(6, part -> failFromTwo(part, done)))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("part 2");
      assertThat(done).containsExactlyInAnyOrder(0, 1, 5);
    }
    team.each(2, done::add);
    assertThat(done).hasSize(5);
  }

  private static void failFromTwo(int part, List<Integer> done) {
    if (part >= 2 && part < 5) {
      throw new IllegalStateException("part " + part);
    }
    done.add(part);
  }

  @Test
  void errorsAreNotSwallowed() {
    assertThatThrownBy(() -> new Team(2).each(2, part -> fail()))
        .isInstanceOf(AssertionError.class);
  }

  private static void fail() {
    throw new AssertionError("broken");
  }

  @Test
  void anInterruptionWaitsForTheWorkAndIsKept() {
    AtomicIntegerArray done = new AtomicIntegerArray(100);
    Thread.currentThread().interrupt();
    new Team(2).each(100, done::incrementAndGet);
    assertThat(Thread.interrupted()).isTrue();
    for (int part = 0; part < 100; part++) {
      assertThat(done.get(part)).isEqualTo(1);
    }
  }

  @Test
  void helpersAreDaemonsThatSleepWithoutWork() {
    Set<Thread> workers = ConcurrentHashMap.newKeySet();
    CountDownLatch all = new CountDownLatch(3);
    new Team(3).each(3, part -> meet(all, workers));
    workers.remove(Thread.currentThread());
    assertThat(workers).hasSize(2).allMatch(Thread::isDaemon);
    workers.forEach(
        helper -> {
          while (helper.getState() == Thread.State.RUNNABLE) {
            Thread.onSpinWait();
          }
        });
  }

  @Test
  void aTeamOfOneHasNoHelpers() {
    Set<Thread> workers = ConcurrentHashMap.newKeySet();
    new Team(1).each(10, part -> workers.add(Thread.currentThread()));
    assertThat(workers).containsExactly(Thread.currentThread());
  }

  @Test
  void nobodyIsNoTeam() {
    assertThatThrownBy(() -> new Team(0)).hasMessageContaining("at least 1 thread, not 0");
  }

  /** Waits until all threads are here at once, and notes who they are. */
  static void meet(CountDownLatch all, Set<Thread> workers) {
    workers.add(Thread.currentThread());
    all.countDown();
    try {
      all.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
