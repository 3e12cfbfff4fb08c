package org.unroll.reference;

import java.util.Optional;
import java.util.function.IntFunction;
import org.unroll.engine.UnrolledNetwork;
import org.unroll.expr.Buffer;
import org.unroll.expr.Symbol;

/** What the engine took in, read back from its buffers. */
record InputFields(UnrolledNetwork program) implements Computed {

  @Override
  public Optional<double[]> numbers(String path) {
    return switch (path) {
      case "x" -> Optional.of(Rows.joined(program.length(), t -> program.input(t).data));
      case "src_ids" -> Optional.of(ids(program.length(), program::input));
      case "dec_in_ids" -> Optional.of(ids(program.decoderLength(), program::decoderInput));
      case "target", "target_ids" ->
          Optional.of(
              Rows.joined(program.terms(), n -> program.head(n).buffer(Symbol.now("target")).data));
      default ->
          InitialField.of(path, program)
              .map(field -> program.initialState(field.layer(), field.state()).data);
    };
  }

  private static double[] ids(int count, IntFunction<Buffer> oneHot) {
    return Rows.joined(count, t -> ids(oneHot.apply(t)));
  }

  /** Where the 1 stands in each row. */
  private static double[] ids(Buffer oneHot) {
    double[] ids = new double[oneHot.rows];
    for (int k = 0; k < oneHot.data.length; k++) {
      if (oneHot.data[k] == 1) {
        ids[k / oneHot.cols] = k % oneHot.cols;
      }
    }
    return ids;
  }
}
