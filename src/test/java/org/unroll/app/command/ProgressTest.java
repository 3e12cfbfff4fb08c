package org.unroll.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Progress on a terminal and in a log. */
class ProgressTest {

  private static final long SECOND = 1_000_000_000;

  private final StringWriter written = new StringWriter();
  private final AtomicLong clock = new AtomicLong();

  @Test
  void barShowsShareAndTimeLeft() {
    ProgressBar bar = new ProgressBar(new PrintWriter(written), clock::get);
    bar.at(0, 100, "");
    clock.set(10 * SECOND);

    bar.at(25, 100, "loss 0.5");

    assertThat(written.toString())
        .endsWith("\r[#######.......................]  25 %  25 of 100  0:30 left  loss 0.5");
  }

  @Test
  void whatWasThereBeforeSaysNothingAboutSpeed() {
    TimeLeft time = new TimeLeft(clock::get);
    assertThat(time.at(90, 100)).isEmpty();
    clock.set(3661 * SECOND);

    assertThat(time.at(95, 100)).isEqualTo("1:01:01 left");
    assertThat(time.at(100, 100)).isEqualTo("0:00 left");
  }

  @Test
  void barIsNotDrawnAgainAtOnce() {
    ProgressBar bar = new ProgressBar(new PrintWriter(written), clock::get);
    bar.at(1, 100, "");
    int length = written.toString().length();
    clock.set(SECOND / 100);

    bar.at(2, 100, "");

    assertThat(written.toString()).hasSize(length);
  }

  @Test
  void shorterLineCoversTheLongerOne() {
    ProgressBar bar = new ProgressBar(new PrintWriter(written), clock::get);
    bar.at(1, 2, "a long note");
    bar.at(2, 2, "");

    String[] lines = written.toString().split("\r");
    assertThat(lines[2].stripTrailing()).endsWith("2 of 2  0:00 left");
    assertThat(lines[2].replaceAll("\\R", "")).hasSameSizeAs(lines[1]);
  }

  @Test
  void linesComeAtEveryTenth() {
    ProgressLines lines = new ProgressLines(new PrintWriter(written), clock::get);
    for (int i = 1; i <= 1000; i++) {
      lines.at(i, 1000, "note");
    }

    assertThat(written.toString().lines())
        .hasSize(10)
        .startsWith("10 %  100 of 1000  0:00 left  note")
        .endsWith("100 %  1000 of 1000  0:00 left  note");
  }

  @Test
  void aLineComesEveryMinute() {
    ProgressLines lines = new ProgressLines(new PrintWriter(written), clock::get);
    lines.at(0, 1000, "");
    clock.set(59 * SECOND);
    lines.at(1, 1000, "early");
    clock.set(60 * SECOND);
    lines.at(2, 1000, "note");

    assertThat(written.toString()).isEqualToIgnoringNewLines("0 %  2 of 1000  8:19:00 left  note");
  }
}
