package org.unroll.lab.prepared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.unroll.lab.sweep.Estimate;

/**
 * What is known of a question's answer so far. Immutable.
 *
 * @param question what is asked
 * @param courses by arm, then by seed; an array has a null where a run has not begun
 */
public record Findings(Question question, List<Course[]> courses) {

  /** Copies the list. */
  public Findings {
    courses = List.copyOf(courses);
  }

  /** Nothing known yet. */
  public static Findings none(Question question) {
    return new Findings(
        question, question.arms().stream().map(arm -> new Course[question.seeds()]).toList());
  }

  /** Whether all runs have ended. */
  public boolean isComplete() {
    return courses.stream().flatMap(Arrays::stream).allMatch(c -> c != null && c.ended());
  }

  /** Which part of the work is done, 0 to 1. */
  public double done() {
    double points = 1 + (double) question.updates() / question.every();
    return courses.stream().flatMap(Arrays::stream).mapToDouble(c -> share(c, points)).sum()
        / question.runs();
  }

  private static double share(Course course, double points) {
    if (course == null) {
      return 0;
    }
    return course.ended() ? 1 : Math.min(1, course.x().length / points);
  }

  /** Where there are points of an arm, in increasing order. A fresh array. */
  public double[] places(int arm) {
    TreeSet<Double> places = new TreeSet<>();
    known(arm).forEach(course -> Arrays.stream(course.x()).forEach(places::add));
    return places.stream().mapToDouble(place -> place).toArray();
  }

  /** What the runs of an arm say at one of its places. Runs that have not come there are left out. */
  public Estimate at(int arm, double place) {
    return over(
        known(arm).stream()
            .mapToDouble(course -> value(course, place))
            .filter(Double::isFinite)
            .toArray());
  }

  private static double value(Course course, double place) {
    int index = Arrays.binarySearch(course.x(), place);
    return index < 0 ? Double.NaN : course.y()[index];
  }

  /** What the runs of an arm came to in the end; those that left the finite range are left out. */
  public Estimate result(int arm) {
    return over(
        known(arm).stream()
            .filter(course -> !course.diverged())
            .mapToDouble(Course::last)
            .toArray());
  }

  private Estimate over(double[] values) {
    return question.measure().over(values);
  }

  /** How many runs of an arm left the finite range. */
  public int diverged(int arm) {
    return (int) known(arm).stream().filter(Course::diverged).count();
  }

  /** How many numbers an arm learns; 0 before it has begun. */
  public int weights(int arm) {
    return known(arm).stream().mapToInt(Course::weights).findFirst().orElse(0);
  }

  /** What guessing scores, if anybody can guess and it is known. */
  public Optional<Double> guessing() {
    return known(0).stream().map(Course::guessing).filter(Double::isFinite).findFirst();
  }

  private List<Course> known(int arm) {
    List<Course> known = new ArrayList<>();
    for (Course course : courses.get(arm)) {
      if (course != null && course.x().length > 0) {
        known.add(course);
      }
    }
    return known;
  }

  /**
   * What came out for an arm: for shares and losses compared with the first arm.
   *
   * @throws IllegalStateException before all is known
   */
  public Verdict verdict(int arm) {
    if (!isComplete()) {
      throw new IllegalStateException("no verdict before all runs have ended");
    }
    if (2 * diverged(arm) > question.seeds()) {
      return Verdict.DIVERGES;
    }
    Estimate own = result(arm);
    if (question.measure() == Measure.REACH) {
      return Verdict.ofReach(own.centre());
    }
    Estimate first = result(0);
    if (!isLearnt(first)) {
      return Verdict.OPEN;
    }
    if (!isLearnt(own)) {
      return Verdict.GUESSES;
    }
    if (question.measure().isBetter(own, first)) {
      return Verdict.BETTER;
    }
    return question.measure().isBetter(first, own) ? Verdict.WORSE : Verdict.SAME;
  }

  private boolean isLearnt(Estimate result) {
    double level = guessing().orElseThrow();
    return question.measure().isBetter(result, new Estimate(level, level, level, result.runs()));
  }
}
