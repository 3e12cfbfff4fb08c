package org.unroll.reference;

import java.util.Optional;
import org.unroll.engine.Program;
import org.unroll.expr.Symbol;

/** What the engine took in, read back from its buffers. */
record InputFields(Program program) implements Computed {

  private static final String INITIAL = "initial." + CaseNetwork.LAYER + ".";

  @Override
  public Optional<double[]> numbers(String path) {
    return switch (path) {
      case "x" ->
          Optional.of(
              Rows.joined(program.length(), t -> program.step(t).buffer(Symbol.now("x")).data));
      case "target", "target_ids" ->
          Optional.of(
              Rows.joined(program.terms(), n -> program.head(n).buffer(Symbol.now("target")).data));
      default -> initial(path);
    };
  }

  private Optional<double[]> initial(String path) {
    String state = path.startsWith(INITIAL) ? path.substring(INITIAL.length()) : "";
    return program.network().cell().states().contains(state)
        ? Optional.of(program.initialState(state).data)
        : Optional.empty();
  }
}
