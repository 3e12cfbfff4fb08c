package org.unroll.lab.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.unroll.analysis.Spectrum;
import org.unroll.engine.Program;
import org.unroll.engine.StepJacobian;
import org.unroll.network.Network;

/** The field {@code jacobian}: d(new state)/d(previous state) at every step and for every example. */
final class JacobianFields {

  private static final String PATH = "layers/" + Network.LAYER + "/jacobian/";

  private JacobianFields() {}

  /**
   * Adds the fields.
   *
   * @param program has run forward
   */
  static void add(ReferenceCase reference, Program program, Computed into) {
    StepJacobian jacobian = new StepJacobian(program.network(), program.weights());
    List<double[][]> matrices = new ArrayList<>();
    for (int t = 0; t < program.length(); t++) {
      for (int b = 0; b < program.batch(); b++) {
        matrices.add(jacobian.at(program.step(t), b));
      }
    }
    into.put(PATH + "matrix", matrices.size(), i -> flat(matrices.get(i)));
    spectra(PATH, matrices, into);
    int hidden = reference.network().hidden();
    spectra(PATH + "hh_", matrices.stream().map(m -> corner(m, hidden)).toList(), into);
  }

  private static void spectra(String path, List<double[][]> matrices, Computed into) {
    List<Spectrum> spectra = matrices.stream().map(Spectrum::of).toList();
    into.put(path + "spectral_norm", each(spectra, Spectrum::norm));
    into.put(path + "spectral_radius", each(spectra, Spectrum::radius));
  }

  private static double[] each(List<Spectrum> spectra, ToDoubleFunction<Spectrum> number) {
    return spectra.stream().mapToDouble(number).toArray();
  }

  private static double[] flat(double[][] matrix) {
    return Arrays.stream(matrix).flatMapToDouble(DoubleStream::of).toArray();
  }

  private static double[][] corner(double[][] matrix, int size) {
    return Arrays.stream(matrix)
        .limit(size)
        .map(row -> Arrays.copyOf(row, size))
        .toArray(double[][]::new);
  }
}
