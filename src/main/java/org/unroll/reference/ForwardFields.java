package org.unroll.reference;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.unroll.engine.Program;
import org.unroll.expr.Symbol;

/**
 * Outputs and losses of the forward pass.
 *
 * @param program after a forward pass
 * @param greedy the symbols that a freely running decoder writes, step by step; empty without a decoder
 */
record ForwardFields(Program program, Supplier<Optional<int[][]>> greedy) implements Computed {

  @Override
  public Optional<double[]> numbers(String path) {
    return switch (path) {
      case "y" -> ofHeads("y");
      case "prob" -> ofHeads("p");
      case "loss_step_example" -> ofHeads("loss");
      case "loss_step" ->
          Optional.of(Rows.joined(program.terms(), n -> new double[] {program.lossOfTerm(n)}));
      case "loss" -> Optional.of(new double[] {program.loss()});
      case "pooled" -> Optional.of(program.pooled().data).filter(pooled -> pooled.length > 0);
      case "greedy_ids" -> greedy.get().map(ForwardFields::joined);
      default -> Optional.empty();
    };
  }

  private static double[] joined(int[][] ids) {
    return Arrays.stream(ids).flatMapToInt(Arrays::stream).asDoubleStream().toArray();
  }

  private Optional<double[]> ofHeads(String name) {
    Symbol symbol = Symbol.now(name);
    return program.head(0).has(symbol)
        ? Optional.of(Rows.joined(program.terms(), n -> program.head(n).buffer(symbol).data))
        : Optional.empty();
  }
}
