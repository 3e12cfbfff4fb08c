package org.unroll.lab.prepared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unroll.engine.Team;
import org.unroll.lab.Laboratory;
import org.unroll.lab.Mailbox;
import org.unroll.lab.sweep.Baselines;

/**
 * Answers a question: every arm with every seed, several at the same time; no number depends on how many.
 * What is known so far lies in a mailbox.
 */
public final class Inquiry {

  private final Laboratory laboratory;
  private final Team team;
  private final Question question;
  private final Baselines baselines = new Baselines();
  private final List<Course[]> courses = new ArrayList<>();
  private final Mailbox<Findings> news = new Mailbox<>();
  private final Mailbox<RuntimeException> problems = new Mailbox<>();
  private volatile boolean cancelled;

  /**
   * An inquiry that has not begun.
   *
   * @param laboratory whose team shares the runs out
   */
  public Inquiry(Laboratory laboratory, Question question) {
    this.laboratory = laboratory.with(new Team(1));
    this.team = laboratory.team();
    this.question = question;
    question.arms().forEach(arm -> courses.add(new Course[question.seeds()]));
  }

  /** Begins on a thread of its own and returns at once. */
  public void start() {
    Thread thread = new Thread(this::runAndTell, "unroll-question");
    thread.setDaemon(true);
    thread.start();
  }

  /** Ends the work soon. From any thread. */
  public void cancel() {
    cancelled = true;
  }

  /** Whether it was cancelled. */
  public boolean isCancelled() {
    return cancelled;
  }

  /** What is known, if more is known than at the last call. */
  public Optional<Findings> poll() {
    return news.take();
  }

  /** Why there is no answer, if something went wrong since the last call. */
  public Optional<RuntimeException> pollProblem() {
    return problems.take();
  }

  /**
   * Works on this thread and the team's, and returns when all is known, or soon after {@link #cancel}.
   *
   * @throws IllegalArgumentException if an arm is not possible
   */
  public Findings run() {
    int arms = question.arms().size();
    // All arms with the first seed first, so that the chart grows evenly.
    team.each(question.runs(), n -> run(n % arms, n / arms));
    return findings();
  }

  private void run(int arm, int seed) {
    if (!cancelled) {
      try {
        new ArmRun(laboratory, baselines, question, course -> take(arm, seed, course))
            .run(question.arms().get(arm).subject().withSeed(seed + 1L), () -> cancelled);
      } catch (RuntimeException problem) {
        cancelled = true;
        throw problem;
      }
    }
  }

  private void runAndTell() {
    try {
      run();
    } catch (RuntimeException problem) {
      problems.put(problem);
    }
  }

  private void take(int arm, int seed, Course course) {
    synchronized (courses) {
      courses.get(arm)[seed] = course;
      // Inside, so that no thread lays an older state over a newer one.
      news.put(findings());
    }
  }

  private Findings findings() {
    synchronized (courses) {
      return new Findings(question, courses.stream().map(Course[]::clone).toList());
    }
  }
}
