package org.unroll.lab.gradient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Waiting for an answer: that to the first question is there, that to the second is held up. */
@Timeout(60)
class AnsweringTest {

  private final CountDownLatch firstBegun = new CountDownLatch(1);
  private final CountDownLatch secondBegun = new CountDownLatch(1);
  private final CountDownLatch release = new CountDownLatch(1);
  private final Answering<String, String> thread =
      new Answering<>("unroll-test-answering", this::answer);

  private String answer(String question) {
    try {
      firstBegun.countDown();
      if (question.equals("second")) {
        secondBegun.countDown();
        release.await();
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
    return "to the " + question;
  }

  @BeforeEach
  void ask() throws InterruptedException {
    thread.ask("first");
    firstBegun.await();
    thread.ask("second");
    secondBegun.await();
  }

  @AfterEach
  void close() {
    release.countDown();
    thread.close();
  }

  private void releaseWhenWaitedFor(Thread waits) {
    Thread watch =
        new Thread(
            () -> {
              while (waits.getState() != Thread.State.TIMED_WAITING && waits.isAlive()) {
                Thread.onSpinWait();
              }
              release.countDown();
            });
    watch.setDaemon(true);
    watch.start();
  }

  @Test
  void theAnswerToTheLastQuestionIsWaitedForThoughAnOlderOneIsThere() {
    releaseWhenWaitedFor(Thread.currentThread());
    assertThat(thread.poll(TimeUnit.MINUTES.toNanos(2))).contains("to the second");
    assertThat(thread.poll()).isEmpty();
  }

  @Test
  void theOlderAnswerServesIfTheLastDoesNotComeInTime() {
    assertThat(thread.poll(1)).contains("to the first");
    assertThat(thread.poll(1)).isEmpty();
  }

  @Test
  void whoDoesNotWaitTakesWhatIsThere() {
    assertThat(thread.poll()).contains("to the first");
    assertThat(thread.poll()).isEmpty();
  }
}
