package org.unroll.lab.reference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.unroll.cell.CellCatalogue;
import org.unroll.engine.Program;

/**
 * Computes cases with the engine and compares every number of theirs. What is expected is taken from
 * the file's own fields, so that a field nobody computes is noticed.
 */
public final class ReferenceCheck {

  private static final double TOLERANCE = 1e-11;

  /** These optimisers divide by the square root of tiny gradients. */
  private static final double LOOSE = 1e-9;

  private static final Pattern DIVIDED = Pattern.compile("optim/(adam|rmsprop|adagrad)/weights/.*");
  private static final Pattern GIVEN =
      Pattern.compile(
          "(seed|config/.*|weights/.*|inputs/.*|clip/threshold|optim/[^/]*/(hyper/.*|steps))");

  private final CellCatalogue cells;
  private final CellCatalogue heads;
  private final InnerGradients inner;

  /**
   * A check with these cells and read-outs.
   *
   * @param inner what the files' gradients of inner nodes are gradients of
   */
  public ReferenceCheck(CellCatalogue cells, CellCatalogue heads, InnerGradients inner) {
    this.cells = cells;
    this.heads = heads;
    this.inner = inner;
  }

  /**
   * Computes and compares one case.
   *
   * @throws ReferenceProblem if the file is no case, or one that the engine cannot compute
   */
  public ReferenceResult check(Path file) {
    ReferenceCase reference = ReferenceCase.read(file, cells, heads);
    return compare(reference.file().fields(), compute(reference));
  }

  private Map<String, double[]> compute(ReferenceCase reference) {
    Computed computed = new Computed();
    Program program = reference.program();
    program.forward();
    program.backward();
    PassFields.add(reference, program, computed);
    LayerFields.add(reference, program, computed);
    JacobianFields.add(reference, program, computed);
    UpdateFields updates = new UpdateFields(reference, computed);
    updates.addClipping(program);
    LayerFields.addFlow(reference, program, computed);
    inner.complete(reference, program, computed);
    updates.addOptimizers();
    return computed.fields();
  }

  private static ReferenceResult compare(
      Map<String, double[]> expected, Map<String, double[]> computed) {
    double worst = -1;
    String where = "";
    List<String> wrong = new ArrayList<>();
    List<String> unchecked = new ArrayList<>();
    for (Map.Entry<String, double[]> field : expected.entrySet()) {
      String path = field.getKey();
      if (GIVEN.matcher(path).matches()) {
        continue;
      }
      if (!computed.containsKey(path)) {
        unchecked.add(path);
        continue;
      }
      double share = error(computed.get(path), field.getValue()) / tolerance(path);
      if (share > worst) {
        worst = share;
        where = path;
      }
      if (!(share <= 1)) {
        wrong.add(path);
      }
    }
    return new ReferenceResult(Math.max(0, worst) * tolerance(where), where, wrong, unchecked);
  }

  private static double tolerance(String path) {
    return DIVIDED.matcher(path).matches() ? LOOSE : TOLERANCE;
  }

  /** Infinite where numbers are missing or are no numbers. */
  private static double error(double[] computed, double[] expected) {
    if (computed.length != expected.length) {
      return Double.POSITIVE_INFINITY;
    }
    double worst = 0;
    for (int i = 0; i < expected.length; i++) {
      double error = Math.abs(computed[i] - expected[i]) / Math.max(1, Math.abs(expected[i]));
      worst = Math.max(worst, Double.isNaN(error) ? Double.POSITIVE_INFINITY : error);
    }
    return worst;
  }
}
