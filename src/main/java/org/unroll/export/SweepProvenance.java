package org.unroll.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.unroll.export.Provenance.Setting;
import org.unroll.lab.sweep.Axis;
import org.unroll.lab.sweep.Procedure;
import org.unroll.lab.sweep.Success;
import org.unroll.lab.sweep.Sweep;
import org.unroll.lab.sweep.SweepResults;

/** Where the numbers of a sweep come from: what all runs share, then what they differ in. */
public final class SweepProvenance {

  private SweepProvenance() {}

  /**
   * The provenance of a sweep.
   *
   * @param program name and version of the program
   * @param caption says in words what the chart shows; goes into every file too
   */
  public static Provenance of(String program, SweepResults results, String caption) {
    return of(program, results).captioned(caption);
  }

  /** The same without a caption. */
  public static Provenance of(String program, SweepResults results) {
    Sweep sweep = results.sweep();
    Provenance base = Provenance.of(program, sweep.base());
    List<Setting> settings = new ArrayList<>();
    settings.add(new Setting("sweep", sweep.id()));
    settings.add(axis("across", sweep.across()));
    sweep.lines().ifPresent(lines -> settings.add(axis("lines", lines)));
    settings.add(new Setting("seeds", seeds(sweep)));
    settings.add(new Setting("runs", results.size() + " of " + results.points().size()));
    settings.addAll(procedure(sweep.procedure()));
    settings.addAll(base.configuration());
    return new Provenance(program, sweep.seeds().get(0), settings, base.date());
  }

  private static Setting axis(String role, Axis axis) {
    return new Setting(role, axis.setting().id() + " " + String.join(", ", axis.values()));
  }

  private static String seeds(Sweep sweep) {
    return sweep.seeds().stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private static List<Setting> procedure(Procedure procedure) {
    Success success = procedure.success();
    return List.of(
        new Setting("updates", Long.toString(procedure.updates())),
        new Setting("examined-every", Long.toString(procedure.every())),
        new Setting("examined-on", Integer.toString(procedure.examples())),
        new Setting("solved-at", success.kind().id() + " " + success.threshold()),
        new Setting("stops-when-solved", Boolean.toString(procedure.stopping())));
  }
}
