package org.unroll.lab.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.unroll.lab.Experiment;

/**
 * The description of many runs that differ in one or two settings and in the seed.
 *
 * @param id name of the sweep, in files
 * @param base all settings that do not vary; the first cell runs
 * @param across what varies along the horizontal axis
 * @param lines what varies from line to line, if anything
 * @param seeds each point is run once with each
 * @param procedure what is done with each run
 * @param shown what is drawn of each run
 */
public record Sweep(
    String id,
    Experiment base,
    Axis across,
    Optional<Axis> lines,
    List<Long> seeds,
    Procedure procedure,
    Quantity shown) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if there is no seed
   */
  public Sweep {
    seeds = List.copyOf(seeds);
    if (seeds.isEmpty()) {
      throw new IllegalArgumentException("a sweep needs at least one seed");
    }
  }

  /** The seeds 1 to n. */
  public static List<Long> seeds(int n) {
    return LongStream.rangeClosed(1, n).boxed().toList();
  }

  /** The same sweep with other seeds. */
  public Sweep withSeeds(List<Long> others) {
    return new Sweep(id, base, across, lines, others, procedure, shown);
  }

  /** The same sweep treating its runs otherwise. */
  public Sweep withProcedure(Procedure other) {
    return new Sweep(id, base, across, lines, seeds, other, shown);
  }

  /** Number of lines, at least 1. */
  public int lineCount() {
    return lines.map(axis -> axis.values().size()).orElse(1);
  }

  /**
   * All runs: all points with the first seed, then all with the second and so on, so that a chart of
   * what is there grows evenly.
   */
  public List<Point> points() {
    List<Point> points = new ArrayList<>();
    for (long seed : seeds) {
      for (int line = 0; line < lineCount(); line++) {
        for (int place = 0; place < across.values().size(); place++) {
          points.add(point(line, place, seed));
        }
      }
    }
    return List.copyOf(points);
  }

  private Point point(int line, int place, long seed) {
    Experiment seeded = base.withSeed(seed);
    Experiment onLine =
        lines.map(axis -> axis.setting().apply(seeded, axis.values().get(line))).orElse(seeded);
    return new Point(line, place, across.setting().apply(onLine, across.values().get(place)));
  }
}
